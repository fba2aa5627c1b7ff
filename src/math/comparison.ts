import { checkDisagreement, exactP, pairedDifference } from './comparison/paired.ts';
import type { Disagreement } from './comparison/paired.ts';
import { checkFraction } from './counts.ts';
import type { Interval } from './intervals.ts';
import { checkMatrix, matrixMargins } from './metrics/matrix.ts';
import type { ConfusionCounts } from './metrics/matrix.ts';

export { holmAdjusted } from './comparison/holm.ts';
export { mcnemarExact, pairedDifference } from './comparison/paired.ts';
export type { Disagreement } from './comparison/paired.ts';

/**
 * What a test says: one classifier is right more often, no difference is shown (which is not the
 * same as "equal"), or the data at hand cannot tell which of these it is.
 */
export type ComparisonVerdict = 'a-better' | 'b-better' | 'not-shown' | 'cannot-tell';

/** Two classifiers judged on the same items, their discordant items known. */
export interface PairedComparison {
  readonly disagreement: Disagreement;
  /** McNemar's exact two-sided p-value. */
  readonly p: number;
  /** accuracy(A) − accuracy(B), a fraction. */
  readonly difference: number;
  /** Tango's 95% score interval of the difference. */
  readonly interval: Interval;
  readonly verdict: Exclude<ComparisonVerdict, 'cannot-tell'>;
}

/** The least and the most disagreement that two matrices allow. */
export interface DisagreementRange {
  readonly least: Disagreement;
  readonly most: Disagreement;
}

/** The same for the items of each class and for all. */
export interface MatrixDisagreement {
  readonly positives: DisagreementRange;
  readonly negatives: DisagreementRange;
  readonly all: DisagreementRange;
}

/** The comparison at both ends of what two matrices allow. */
export interface MatrixComparison {
  readonly least: PairedComparison;
  readonly most: PairedComparison;
  /** The ends' verdict where they agree, else `cannot-tell`. */
  readonly verdict: ComparisonVerdict;
}

/**
 * Compares two classifiers on the same items from their discordant counts; null when n = 0.
 * @param alpha the level below which a p-value counts as a difference.
 * @throws RangeError for anything but counts with onlyA + onlyB ≤ n, or a level outside 0 to 1.
 */
export function comparePaired(disagreement: Disagreement, alpha = 0.05): PairedComparison | null {
  const { onlyA, onlyB, n } = checkDisagreement(disagreement);
  checkFraction(alpha, 'Alpha');
  const interval = pairedDifference(disagreement);
  if (interval === null) return null;
  const p = exactP(onlyA, onlyB);
  const better = onlyA > onlyB ? 'a-better' : 'b-better';
  const verdict = p < alpha ? better : 'not-shown';
  return { disagreement, p, difference: (onlyA - onlyB) / n, interval, verdict };
}

/** With `n` items of one class, of which A gets `rightA` and B gets `rightB`. */
function classRange(rightA: number, rightB: number, n: number): DisagreementRange {
  return {
    least: { onlyA: Math.max(0, rightA - rightB), onlyB: Math.max(0, rightB - rightA), n },
    most: { onlyA: Math.min(rightA, n - rightB), onlyB: Math.min(rightB, n - rightA), n },
  };
}

function addDisagreement(a: Disagreement, b: Disagreement): Disagreement {
  return { onlyA: a.onlyA + b.onlyA, onlyB: a.onlyB + b.onlyB, n: a.n + b.n };
}

/**
 * How often two classifiers can have disagreed in being right, given their matrices on the same
 * items: least where the better one's right answers include the other's, most where they overlap as
 * little as they can. Every step of two in between is possible too. Null where the totals of a class
 * differ, since the matrices are then not of the same items.
 * @throws RangeError for a cell that is no count.
 */
export function disagreementRange(
  a: ConfusionCounts,
  b: ConfusionCounts,
): MatrixDisagreement | null {
  const { actualPositive, actualNegative } = matrixMargins(checkMatrix(a));
  const other = matrixMargins(checkMatrix(b));
  if (other.actualPositive !== actualPositive || other.actualNegative !== actualNegative) {
    return null;
  }
  const positives = classRange(a.tp, b.tp, actualPositive);
  const negatives = classRange(a.tn, b.tn, actualNegative);
  const all = {
    least: addDisagreement(positives.least, negatives.least),
    most: addDisagreement(positives.most, negatives.most),
  };
  return { positives, negatives, all };
}

/**
 * What two matrices of the same items say about accuracy, without knowing on which items the two
 * disagree: McNemar's exact test at the least and the most disagreement. Their difference is fixed,
 * and p grows with the disagreement, so every other case lies between. Null where the matrices are
 * not of the same items, or have none.
 * @throws RangeError for a cell that is no count, or a level outside 0 to 1.
 */
export function compareMatrices(
  a: ConfusionCounts,
  b: ConfusionCounts,
  alpha = 0.05,
): MatrixComparison | null {
  const range = disagreementRange(a, b);
  if (range === null) return null;
  const least = comparePaired(range.all.least, alpha);
  const most = comparePaired(range.all.most, alpha);
  if (least === null || most === null) return null;
  return { least, most, verdict: least.verdict === most.verdict ? most.verdict : 'cannot-tell' };
}
