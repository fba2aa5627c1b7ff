import type { ConfusionCounts } from '../confusion.ts';
import { Z95 } from '../intervals.ts';
import type { Interval } from '../intervals.ts';
import type { Random } from '../random.ts';
import { drawMatrix } from './sampling.ts';

/** Intervals that were tried and are not used; coverage.ts prints what they would have covered. */

type Cells = readonly [number, number, number, number];

function cellsOf({ tp, fp, fn, tn }: ConfusionCounts, added: number): Cells {
  return [tp + added, fp + added, fn + added, tn + added];
}

function f1Of([tp, fp, fn]: Cells): number {
  return (2 * tp) / (2 * tp + fp + fn);
}

function balancedOf([tp, fp, fn, tn]: Cells): number {
  return (tp / (tp + fn) + tn / (tn + fp)) / 2;
}

function matthewsOf([tp, fp, fn, tn]: Cells): number {
  return (tp * tn - fp * fn) / Math.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn));
}

/** The delta method's standard error of a figure that depends on the shares of the cells alone. */
function deltaError(figure: (cells: Cells) => number, cells: Cells): number {
  const n = cells.reduce((sum, cell) => sum + cell, 0);
  const step = n * 1e-6;
  const slopes = cells.map((_, moved) => {
    const shift = (by: number): number =>
      figure(cells.map((cell, i) => (i === moved ? cell + by : cell)) as unknown as Cells);
    return (shift(step) - shift(-step)) / (2 * step);
  });
  const variance = cells.reduce((sum, cell, i) => sum + cell * (slopes[i] ?? 0) ** 2, 0);
  return Math.sqrt(variance);
}

function waldInterval(figure: (cells: Cells) => number, counts: ConfusionCounts): Interval | null {
  const cells = cellsOf(counts, 0);
  const value = figure(cells);
  if (Number.isNaN(value)) return null;
  const reach = Z95 * deltaError(figure, cells);
  return { low: value - (reach || 0), high: value + (reach || 0) };
}

/** F1 ± 1.96 standard errors of the delta method: no width where all or nothing is found. */
export function f1Wald(counts: ConfusionCounts): Interval | null {
  return waldInterval(f1Of, counts);
}

/** Balanced accuracy ± 1.96 standard errors. */
export function balancedWald(counts: ConfusionCounts): Interval | null {
  return waldInterval(balancedOf, counts);
}

/** MCC by the delta method on Fisher's scale, with something added to each cell. */
export function matthewsFisher(counts: ConfusionCounts, added: number): Interval | null {
  if (Number.isNaN(matthewsOf(cellsOf(counts, 0)))) return null;
  const cells = cellsOf(counts, added);
  const value = matthewsOf(cells);
  if (Math.abs(value) >= 1) return { low: value, high: value };
  const reach = (Z95 * deltaError(matthewsOf, cells)) / (1 - value * value);
  const centre = Math.atanh(value);
  return { low: Math.tanh(centre - reach), high: Math.tanh(centre + reach) };
}

/** F1's percentile bootstrap, with few resamples: enough to see where it fails. */
export function f1Bootstrap(counts: ConfusionCounts, random: Random): Interval | null {
  const { tp, fp, fn, tn } = counts;
  const n = tp + fp + fn + tn;
  if (tp + fp + fn === 0) return null;
  const population = {
    prevalence: (tp + fn) / n,
    recall: tp / (tp + fn || 1),
    specificity: tn / (tn + fp || 1),
  };
  const found: number[] = [];
  for (let i = 0; i < 400; i += 1) {
    const value = f1Of(cellsOf(drawMatrix(random, n, population), 0));
    if (!Number.isNaN(value)) found.push(value);
  }
  found.sort((a, b) => a - b);
  const at = (share: number): number => found[Math.round(share * (found.length - 1))] ?? 0;
  return { low: at(0.025), high: at(0.975) };
}
