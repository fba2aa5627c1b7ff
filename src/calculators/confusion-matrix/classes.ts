import { MAX_COUNT } from '../../math/counts.ts';
import type { ConfusionCounts } from '../../math/confusion.ts';
import type { Table } from './paste.ts';

/** Rows are the truth, as in scikit-learn; `isSwapped` reads a table whose columns are. */
function at({ rows }: Table, isSwapped: boolean, truth: number, prediction: number): number {
  const value = isSwapped ? rows[prediction]?.[truth] : rows[truth]?.[prediction];
  return value ?? 0;
}

/**
 * One class against all others. Null where the others' count passes 10^12, the most a cell holds.
 * @param positive index of the class that counts as positive.
 */
export function oneAgainstRest(
  table: Table,
  positive: number,
  isSwapped: boolean,
): ConfusionCounts | null {
  const counts = { tp: 0, fp: 0, fn: 0, tn: 0 };
  for (let truth = 0; truth < table.rows.length; truth += 1) {
    for (let prediction = 0; prediction < table.rows.length; prediction += 1) {
      const isRight = (truth === positive) === (prediction === positive);
      const cell = `${isRight ? 't' : 'f'}${prediction === positive ? 'p' : 'n'}` as const;
      counts[cell] += at(table, isSwapped, truth, prediction);
    }
  }
  return Object.values(counts).some((count) => count > MAX_COUNT) ? null : counts;
}

/** Scores averaged over all classes, as fractions; null where nothing was counted. */
export interface Averages {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** Classes that have no such score, which count as 0 as in scikit-learn. */
  readonly undefinedClasses: number;
}

function ratio(top: number, bottom: number): number | null {
  return bottom === 0 ? null : top / bottom;
}

interface Sums {
  readonly hit: number;
  readonly called: number;
  readonly there: number;
}

function sumsOf(table: Table, isSwapped: boolean): readonly Sums[] {
  const indices = table.rows.map((_row, index) => index);
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  return indices.map((one) => ({
    hit: at(table, isSwapped, one, one),
    called: total(indices.map((truth) => at(table, isSwapped, truth, one))),
    there: total(indices.map((prediction) => at(table, isSwapped, one, prediction))),
  }));
}

/** The plain mean over classes, each weighing the same. A class without a score counts as 0. */
export function macroAverages(table: Table, isSwapped: boolean): Averages {
  // A class that is neither in the truth nor in the predictions is no class of this data.
  const sums = sumsOf(table, isSwapped).filter(({ called, there }) => called + there > 0);
  const mean = (of: (one: Sums) => number | null) =>
    ratio(
      sums.reduce((total, one) => total + (of(one) ?? 0), 0),
      sums.length,
    );
  return {
    precision: mean(({ hit, called }) => ratio(hit, called)),
    recall: mean(({ hit, there }) => ratio(hit, there)),
    f1: mean(({ hit, called, there }) => ratio(2 * hit, called + there)),
    undefinedClasses: sums.filter(({ called, there }) => called === 0 || there === 0).length,
  };
}

/** All items pooled, each weighing the same: with one label an item, all three are the accuracy. */
export function microAverages(table: Table, isSwapped: boolean): Averages {
  const sums = sumsOf(table, isSwapped);
  const hits = sums.reduce((total, one) => total + one.hit, 0);
  const items = sums.reduce((total, one) => total + one.there, 0);
  const accuracy = ratio(hits, items);
  return { precision: accuracy, recall: accuracy, f1: accuracy, undefinedClasses: 0 };
}
