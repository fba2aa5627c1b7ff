import { checkCount } from '../counts.ts';
import type { Interval } from '../intervals.ts';

/** A 2×2 confusion matrix: whole numbers from 0 to 10^12. */
export interface ConfusionCounts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
}

/** Why a figure is undefined; the words are in the strings of whoever shows it. */
export type UndefinedReason =
  | 'nothing-counted'
  | 'nothing-to-find'
  | 'no-predicted-positive'
  | 'no-predicted-negative'
  | 'no-actual-positive'
  | 'no-actual-negative'
  | 'single-class';

/**
 * A figure from a matrix, as a fraction (MCC: −1 to 1). Undefined: value and interval null, and the
 * reason says why. Defined: reason null.
 */
export interface Estimate {
  readonly value: number | null;
  readonly interval: Interval | null;
  readonly reason: UndefinedReason | null;
}

/** The sums along the edges of a matrix. */
export interface Margins {
  readonly total: number;
  readonly actualPositive: number;
  readonly actualNegative: number;
  readonly predictedPositive: number;
  readonly predictedNegative: number;
}

/** Passes a matrix on. @throws RangeError naming the first cell that is no count. */
export function checkMatrix(counts: ConfusionCounts): ConfusionCounts {
  checkCount(counts.tp, 'TP');
  checkCount(counts.fp, 'FP');
  checkCount(counts.fn, 'FN');
  checkCount(counts.tn, 'TN');
  return counts;
}

/** Row, column and grand totals; exact, since each is at most 4·10^12. */
export function matrixMargins({ tp, fp, fn, tn }: ConfusionCounts): Margins {
  return {
    total: tp + fp + fn + tn,
    actualPositive: tp + fn,
    actualNegative: fp + tn,
    predictedPositive: tp + fp,
    predictedNegative: fn + tn,
  };
}

/** An undefined figure, with its reason. */
export function undefinedEstimate(reason: UndefinedReason): Estimate {
  return { value: null, interval: null, reason };
}

/** A defined figure, with its limits. */
export function definedEstimate(value: number, interval: Interval | null): Estimate {
  return { value, interval, reason: null };
}
