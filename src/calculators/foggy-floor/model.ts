import { measureGap, type Gap, type Measurement } from '../../math/gaps.ts';
import { wilsonInterval, type Interval } from '../../math/intervals.ts';
import type { Values } from '../../params/table.ts';
import type { Results } from '../results.ts';
import type { params } from './params.ts';

export type FoggyFloorValues = Values<typeof params>;
export type FloorVerdict = 'bias' | 'variance' | 'cannot-tell' | 'within-noise' | 'neither';

/** Why the verdict is `cannot-tell`: the band itself, the comparison, or a bias that may be chance. */
export type Doubt = 'band' | 'both-sides' | 'chance';

export interface Reading {
  /** The band of the floor, as fractions; null where its ends are in the wrong order. */
  readonly band: Interval | null;
  /** The avoidable bias at either end of the band: bounds, no 95% limits. */
  readonly bias: Interval | null;
  readonly variance: Gap;
  /** The floor at which avoidable bias and variance are equal; null where no floor is. */
  readonly tieFloor: number | null;
  readonly verdict: FloorVerdict;
  readonly doubt: Doubt | null;
  readonly isVarianceNoise: boolean;
}

/** Room for binary fractions: 0.6% − 0.5% and 0.1% are the same gap. */
const ZERO = 1e-12;
/** House rule for small gaps: under a point, and the smaller at least two thirds of the larger. */
const SMALL = 0.01;
const ALIKE = 2 / 3;

function measurement(percent: number, n: number | null): Measurement {
  return { error: percent / 100, n };
}

function holdsZero(interval: Interval | null): boolean {
  return interval !== null && interval.low <= 0 && interval.high >= 0;
}

/** The interval of training error − floor, where the floor stands at one end of the band. */
function biasInterval(values: FoggyFloorValues, end: 'low' | 'high'): Interval | null {
  const train = measurement(values.train, values['n-train']);
  if (end === 'high' && values['floor-high'] === null) {
    return measureGap(measurement(values.human, values['n-human']), train).interval;
  }
  if (train.n === null) return null;
  const floor = (end === 'low' ? values['floor-low'] : (values['floor-high'] ?? 0)) / 100;
  const count = Math.min(train.n, Math.round(train.error * train.n * (1 + 1e-14)));
  const wilson = wilsonInterval(count, train.n);
  return wilson && { low: wilson.low - floor, high: wilson.high - floor };
}

interface Weighing {
  readonly bias: Interval;
  readonly variance: number;
  readonly hasCounts: boolean;
  readonly isVarianceNoise: boolean;
  /** The interval of the smallest bias that the band allows, and of the largest. */
  readonly least: Interval | null;
  readonly most: Interval | null;
}

type Judged = Pick<Reading, 'verdict' | 'doubt'>;
const sure = (verdict: FloorVerdict): Judged => ({ verdict, doubt: null });

function isAlike({ bias, variance, hasCounts }: Weighing): boolean {
  if (Math.abs(bias.low - variance) <= ZERO && Math.abs(bias.high - variance) <= ZERO) return true;
  const isSmall = bias.high < SMALL - ZERO && variance < SMALL - ZERO;
  const isNear = bias.low >= ALIKE * variance - ZERO && variance >= ALIKE * bias.high - ZERO;
  return !hasCounts && isSmall && isNear;
}

/** The verdict where the bias is at least as large as the variance, wherever the floor lies. */
function judgeBias({ isVarianceNoise, variance, least, most }: Weighing): Judged {
  if (least === null || least.low > 0) return sure('bias');
  const isNothingElse = isVarianceNoise || variance <= ZERO;
  if (isNothingElse && holdsZero(most)) return sure('within-noise');
  return { verdict: 'cannot-tell', doubt: 'chance' };
}

/**
 * Whether one gap is the larger wherever in the band the floor lies. A gap whose interval holds 0
 * decides nothing.
 */
function judge(weighing: Weighing): Judged {
  const { bias, variance, isVarianceNoise, least, most } = weighing;
  if (bias.low < variance - ZERO && bias.high > variance + ZERO) {
    return isVarianceNoise && holdsZero(most)
      ? sure('within-noise')
      : { verdict: 'cannot-tell', doubt: 'both-sides' };
  }
  if (bias.high <= ZERO && variance <= ZERO) {
    return sure(isVarianceNoise ? 'within-noise' : 'neither');
  }
  if (isAlike(weighing)) return sure(isVarianceNoise ? 'within-noise' : 'neither');
  if (bias.high > variance + ZERO) return judgeBias(weighing);
  if (!isVarianceNoise) return sure('variance');
  // A larger gap that may be nothing does not hide a smaller one that is there.
  return sure(least !== null && least.low > 0 && bias.low > ZERO ? 'bias' : 'within-noise');
}

/** What a band for the floor says about the avoidable bias, and whether it beats the variance. */
export function read(values: FoggyFloorValues): Reading {
  const low = values['floor-low'] / 100;
  const high = (values['floor-high'] ?? values.human) / 100;
  const train = values.train / 100;
  const variance = measureGap(
    measurement(values.train, values['n-train']),
    measurement(values.dev, values['n-dev']),
  );
  const isVarianceNoise = holdsZero(variance.interval);
  const size = variance.value ?? 0;
  const tie = train - size;
  const shared = { variance, isVarianceNoise, tieFloor: tie < -ZERO ? null : Math.max(tie, 0) };
  if (low > high + ZERO) {
    return { ...shared, band: null, bias: null, verdict: 'cannot-tell', doubt: 'band' };
  }
  const bias = { low: Math.max(train - high, 0), high: Math.max(train - low, 0) };
  const judged = judge({
    bias,
    variance: size,
    isVarianceNoise,
    hasCounts: variance.interval !== null,
    least: biasInterval(values, 'high'),
    most: biasInterval(values, 'low'),
  });
  return { ...shared, band: { low, high }, bias, ...judged };
}

/** Every figure of the page by its name: gaps as fractions, the verdict's id. */
export function results(values: FoggyFloorValues): Results {
  const { bias, variance, tieFloor, verdict } = read(values);
  return {
    'avoidable-bias-floor-low': bias?.low ?? null,
    'avoidable-bias-floor-high': bias?.high ?? null,
    variance: variance.value,
    'variance-low': variance.interval?.low ?? null,
    'variance-high': variance.interval?.high ?? null,
    'tie-floor': tieFloor,
    verdict,
  };
}
