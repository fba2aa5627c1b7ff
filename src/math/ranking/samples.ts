import { createRandom } from '../random.ts';
import { normalQuantile } from './quantile.ts';
import { rankScores, type Ranking } from './ranking.ts';

const BUILT_IN_ITEMS = 2000;
/** A seed with exactly 200 positives, so that shares are round numbers. */
const BUILT_IN_SEED = 132;
/** Makes the mean of the scores 10%. */
const BEND = 0.043;
const SMALLEST_FRACTION = 2 ** -54;

/** A score with `digits` decimals, the same in every engine and in Python. */
function rounded(score: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.floor(score * scale + 0.5) / scale;
}

/**
 * The built-in set: 2,000 items with calibrated scores from 0 to 1 of three decimals, 200 of them
 * positive. A score is s = 0.043u/(1.043 − u) for a uniform u, mostly near 0 with a long tail, and
 * an item is positive with chance s.
 */
export function builtInScores(seed = BUILT_IN_SEED): Ranking {
  const random = createRandom(seed);
  const positive: number[] = [];
  const negative: number[] = [];
  for (let i = 0; i < BUILT_IN_ITEMS; i += 1) {
    const u = random.next();
    const score = (BEND * u) / (1 + BEND - u);
    (random.next() < score ? positive : negative).push(rounded(score, 3));
  }
  return rankScores(Float64Array.from(positive), Float64Array.from(negative));
}

/** Two normal distributions of scores. */
export interface NormalSample {
  /** Number of items. */
  readonly n: number;
  /** Share of positives; their number is the nearest whole one. */
  readonly prevalence: number;
  readonly positive: { readonly mean: number; readonly spread: number };
  readonly negative: { readonly mean: number; readonly spread: number };
  readonly seed: number;
}

/** Scores drawn from both distributions, positives first, with four decimals. */
export function normalScores(sample: NormalSample): Ranking {
  const random = createRandom(sample.seed);
  const positives = Math.floor(sample.n * sample.prevalence + 0.5);
  const draw = (count: number, { mean, spread }: NormalSample['positive']) =>
    Float64Array.from({ length: count }, () => {
      const p = random.next() || SMALLEST_FRACTION;
      return rounded(mean + spread * normalQuantile(p), 4);
    });
  const positive = draw(positives, sample.positive);
  return rankScores(positive, draw(sample.n - positives, sample.negative));
}
