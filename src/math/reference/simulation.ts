import { pairedDifference } from '../comparison.ts';
import {
  METRIC_NAMES,
  confusionMetrics,
  precisionAt,
  precisionAtPrevalence,
} from '../confusion.ts';
import type { ConfusionCounts } from '../confusion.ts';
import { measureGap } from '../gaps.ts';
import type { Interval } from '../intervals.ts';
import { createRandom } from '../random.ts';
import type { Random } from '../random.ts';
import { drawBinomial, drawMatrix } from './sampling.ts';
import type { Population } from './sampling.ts';

/** How often an interval held the truth, among the draws in which it was defined. */
export interface Coverage {
  readonly covered: number;
  readonly defined: number;
  readonly draws: number;
  readonly narrowest: number;
  readonly meanWidth: number;
}

/** One draw's interval (null: undefined there) for a truth that is known. */
export interface Trial {
  readonly truth: number;
  draw(random: Random): Interval | null;
}

/** Where precision is asked for at another prevalence than the sample's. */
const OTHER_PREVALENCE = 0.02;
/** Makes a population into a matrix whose shares are exactly its own, whatever the rounding. */
const FINE = 1e11;

/** Draws a trial many times. */
export function simulate(trial: Trial, draws: number, seed: number): Coverage {
  const random = createRandom(seed);
  let covered = 0;
  let defined = 0;
  let narrowest = Infinity;
  let total = 0;
  for (let i = 0; i < draws; i += 1) {
    const interval = trial.draw(random);
    if (interval === null) continue;
    defined += 1;
    if (interval.low <= trial.truth && trial.truth <= interval.high) covered += 1;
    narrowest = Math.min(narrowest, interval.high - interval.low);
    total += interval.high - interval.low;
  }
  return { covered, defined, draws, narrowest, meanWidth: total / defined };
}

/** The population itself as a matrix, for the true value of every metric. */
function expectedMatrix({ prevalence, recall, specificity }: Population): ConfusionCounts {
  const positives = FINE * prevalence;
  const negatives = FINE * (1 - prevalence);
  const tp = Math.round(positives * recall);
  const tn = Math.round(negatives * specificity);
  return { tp, fp: Math.round(negatives - tn), fn: Math.round(positives - tp), tn };
}

/** One trial for each metric of a matrix; F-beta at β = 2, and at ½ under its own name. */
export function matrixTrials(n: number, population: Population): Record<string, Trial> {
  const expected = expectedMatrix(population);
  const trials: Record<string, Trial> = {};
  const add = (name: string, beta: number, metric: (typeof METRIC_NAMES)[number]): void => {
    trials[name] = {
      truth: confusionMetrics(expected, beta)[metric].value ?? NaN,
      draw: (random) => confusionMetrics(drawMatrix(random, n, population), beta)[metric].interval,
    };
  };
  for (const metric of METRIC_NAMES) add(metric === 'f-beta' ? 'f2' : metric, 2, metric);
  add('f0.5', 0.5, 'f-beta');
  const { recall, specificity } = population;
  trials['precision at 2%'] = {
    truth: precisionAtPrevalence(recall, specificity, OTHER_PREVALENCE) ?? NaN,
    draw: (random) => precisionAt(drawMatrix(random, n, population), OTHER_PREVALENCE).interval,
  };
  return trials;
}

/** The gap between two error rates, each measured on its own n examples. */
export function gapTrial(n: number, from: number, to: number): Trial {
  const measure = (random: Random, error: number) => ({
    error: drawBinomial(random, n, error) / n,
    n,
  });
  return {
    truth: to - from,
    draw: (random) => measureGap(measure(random, from), measure(random, to)).interval,
  };
}

/** The difference of two classifiers on the same n items, with these shares of discordant ones. */
export function pairedTrial(n: number, onlyAShare: number, onlyBShare: number): Trial {
  return {
    truth: onlyAShare - onlyBShare,
    draw: (random) => {
      const onlyA = drawBinomial(random, n, onlyAShare);
      const onlyB = drawBinomial(random, n - onlyA, onlyBShare / (1 - onlyAShare));
      return pairedDifference({ onlyA, onlyB, n });
    },
  };
}
