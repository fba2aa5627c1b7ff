import { MAX_TOTAL, checkCount } from '../counts.ts';
import { Z95 } from '../intervals.ts';
import type { Interval } from '../intervals.ts';
import { findRoot } from '../metrics/score.ts';
import { fairTail } from './binomial.ts';

/** Items on which just one of two classifiers is right, among `n` that both have judged. */
export interface Disagreement {
  /** A right, B wrong. */
  readonly onlyA: number;
  /** A wrong, B right. */
  readonly onlyB: number;
  readonly n: number;
}

/** Passes a disagreement on. @throws RangeError for no counts, or more items than there are. */
export function checkDisagreement(disagreement: Disagreement): Disagreement {
  const { onlyA, onlyB, n } = disagreement;
  if (!(Number.isInteger(n) && n >= 0 && n <= MAX_TOTAL)) {
    throw new RangeError(`n must be a whole number from 0 to 4·10^12, not ${String(n)}.`);
  }
  const isCount = (x: number): boolean => Number.isInteger(x) && x >= 0;
  if (!isCount(onlyA) || !isCount(onlyB) || onlyA + onlyB > n) {
    throw new RangeError(
      `${String(onlyA)} and ${String(onlyB)} must be counts, together at most the ${String(n)} items.`,
    );
  }
  return disagreement;
}

/** McNemar's two-sided p for counts already checked. */
export function exactP(b: number, c: number): number {
  return Math.min(1, 2 * fairTail(Math.min(b, c), b + c));
}

/**
 * McNemar's exact test: the two-sided p-value for b items that only one classifier gets right
 * against c that only the other does. 1 where they never disagree. Terms are added up to a million
 * discordant items; beyond, a corrected normal tail with a relative error under 1e-8.
 * McNemar 1947, Psychometrika 12:153; the exact form is the binomial sign test.
 * @throws RangeError for anything but whole numbers from 0 to 10^12.
 */
export function mcnemarExact(b: number, c: number): number {
  return exactP(checkCount(b, 'b'), checkCount(c, 'c'));
}

/** 2× the restricted share of "only B right" under a difference d ≥ 0 (Tango's quadratic). */
function restrictedOnlyB({ onlyA, onlyB, n }: Disagreement, d: number): number {
  const middle = onlyA + onlyB - (2 * n - onlyA + onlyB) * d;
  const root = Math.sqrt(middle * middle + 8 * n * onlyB * d * (1 - d));
  if (middle < 0) return (4 * onlyB * d * (1 - d)) / (root - middle);
  return (root + middle) / (2 * n);
}

/** How far a difference d is from the data, in standard errors under d, less z. */
function scoreExcess(data: Disagreement, d: number): number {
  const { onlyA, onlyB, n } = data;
  const mirrored = { onlyA: onlyB, onlyB: onlyA, n };
  const twice = d >= 0 ? restrictedOnlyB(data, d) : restrictedOnlyB(mirrored, -d);
  const size = Math.abs(d);
  return Math.abs(onlyA - onlyB - n * d) - Z95 * Math.sqrt(n * (twice + size * (1 - size)));
}

/**
 * The 95% interval of accuracy(A) − accuracy(B) on the same n items: Tango's score interval, which
 * needs just the discordant counts. Fractions within [−1, 1]; null when n = 0; never of zero width.
 * Tango 1998, Statistics in Medicine 17:891.
 * @throws RangeError for anything but counts with onlyA + onlyB ≤ n.
 */
export function pairedDifference(disagreement: Disagreement): Interval | null {
  const { onlyA, onlyB, n } = checkDisagreement(disagreement);
  if (n === 0) return null;
  const value = (onlyA - onlyB) / n;
  const excess = (d: number): number => scoreExcess(disagreement, d);
  return {
    low: value === -1 ? -1 : findRoot(excess, value, -1),
    high: value === 1 ? 1 : findRoot(excess, value, 1),
  };
}
