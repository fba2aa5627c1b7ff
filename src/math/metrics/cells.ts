import { checkMatrix, matrixMargins } from './matrix.ts';
import type { ConfusionCounts } from './matrix.ts';

/** What the cells are divided by: the class in truth, the class predicted, or all items. */
export type Normalization = 'truth' | 'prediction' | 'all';

/** Each cell as a fraction; null where it would be 0/0. */
export type CellShares = Readonly<Record<keyof ConfusionCounts, number | null>>;

function divide(count: number, n: number): number | null {
  return n === 0 ? null : count / n;
}

/**
 * The cells as shares of their class in truth (rows), of their predicted class (columns), or of all.
 * scikit-learn: `confusion_matrix(..., normalize='true' | 'pred' | 'all')`, which prints 0 for 0/0.
 * @throws RangeError for a cell that is no count.
 */
export function normalizeCells(counts: ConfusionCounts, by: Normalization): CellShares {
  const { tp, fp, fn, tn } = checkMatrix(counts);
  const margins = matrixMargins(counts);
  const { total, actualPositive, actualNegative, predictedPositive, predictedNegative } = margins;
  const bases = {
    truth: { tp: actualPositive, fp: actualNegative, fn: actualPositive, tn: actualNegative },
    prediction: {
      tp: predictedPositive,
      fp: predictedPositive,
      fn: predictedNegative,
      tn: predictedNegative,
    },
    all: { tp: total, fp: total, fn: total, tn: total },
  } as const;
  const base = bases[by];
  return {
    tp: divide(tp, base.tp),
    fp: divide(fp, base.fp),
    fn: divide(fn, base.fn),
    tn: divide(tn, base.tn),
  };
}
