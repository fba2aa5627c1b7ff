import {
  compareMatrices,
  comparePaired,
  type MatrixComparison,
  type PairedComparison,
} from '../../math/comparison.ts';
import type { ConfusionCounts } from '../../math/confusion.ts';

/** What a reader says about the items on which just one of two classifiers is right. */
export interface Given {
  readonly onlyA: number | null;
  readonly onlyB: number | null;
}

/**
 * What two matrices say about accuracy on the same items.
 * `other-items`: the classes' totals differ, so they were not counted on the same items.
 */
export interface Pairing {
  readonly status: 'other-items' | 'empty' | 'not-given' | 'impossible' | 'known';
  /** accuracy(A) − accuracy(B), a fraction; fixed by the matrices. */
  readonly difference: number | null;
  /** By how many more items A is right than B. */
  readonly lead: number;
  readonly ends: MatrixComparison | null;
  /** The test on the disagreement that was given. */
  readonly known: PairedComparison | null;
}

function rightOf({ tp, tn }: ConfusionCounts): number {
  return tp + tn;
}

/** The two matrices fix the difference of the counts, so one of them gives the other. */
function complete({ onlyA, onlyB }: Given, lead: number): { onlyA: number; onlyB: number } | null {
  if (onlyA !== null) return { onlyA, onlyB: onlyB ?? onlyA - lead };
  if (onlyB !== null) return { onlyA: onlyB + lead, onlyB };
  return null;
}

/**
 * Compares two matrices of the same items: at the least and the most disagreement that they allow,
 * and at the one that was given, if it is possible.
 */
export function pairing(a: ConfusionCounts, b: ConfusionCounts, given: Given): Pairing {
  const lead = rightOf(a) - rightOf(b);
  const none = { lead, difference: null, ends: null, known: null };
  const sameTotals = a.tp + a.fn === b.tp + b.fn && a.fp + a.tn === b.fp + b.tn;
  if (!sameTotals) return { status: 'other-items', ...none };
  const ends = compareMatrices(a, b);
  if (ends === null) return { status: 'empty', ...none };
  const { n } = ends.least.disagreement;
  const shared = { lead, difference: lead / n, ends };
  const counts = complete(given, lead);
  if (counts === null) return { status: 'not-given', ...shared, known: null };
  const { least, most } = ends;
  const isPossible =
    counts.onlyA - counts.onlyB === lead &&
    counts.onlyA >= least.disagreement.onlyA &&
    counts.onlyA <= most.disagreement.onlyA;
  if (!isPossible) return { status: 'impossible', ...shared, known: null };
  return { status: 'known', ...shared, known: comparePaired({ ...counts, n }) };
}
