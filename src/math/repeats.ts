import type { Interval } from './intervals.ts';

/** The 97.5% points of Student’s t for 1 to 9 degrees of freedom (scipy 1.10.1). */
const T975 = [
  12.706204736174694, 4.302652729749462, 3.1824463052837078, 2.7764451051977934, 2.5705818356363146,
  2.4469118511449786, 2.364624251592784, 2.306004135204166, 2.262157162798205,
] as const;

export interface Repeated {
  /** The mean of the runs. */
  readonly value: number;
  readonly interval: Interval;
}

/**
 * The mean of a few runs that differ in nothing but what was drawn, with a 95% interval from their
 * spread (Student’s t). It takes runs to be independent and roughly normal.
 * @throws RangeError unless there are 2 to 10 runs.
 */
export function meanOfRuns(runs: readonly number[]): Repeated {
  const quantile = T975[runs.length - 2];
  if (quantile === undefined) throw new RangeError(`2 to 10 runs are needed, not ${runs.length}.`);
  const value = runs.reduce((sum, run) => sum + run, 0) / runs.length;
  const squares = runs.reduce((sum, run) => sum + (run - value) * (run - value), 0);
  const half = quantile * Math.sqrt(squares / (runs.length - 1) / runs.length);
  return { value, interval: { low: value - half, high: value + half } };
}

/**
 * The same of shares, as fractions: limits stay between 0 and 1.
 * @throws RangeError unless there are 2 to 10 runs.
 */
export function meanShare(runs: readonly number[]): Repeated {
  const { value, interval } = meanOfRuns(runs);
  return {
    value,
    interval: { low: Math.max(interval.low, 0), high: Math.min(interval.high, 1) },
  };
}
