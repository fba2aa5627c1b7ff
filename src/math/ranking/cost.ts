import { moverCombination, wilsonInterval, type Interval, type Term } from '../intervals.ts';
import type { PointCounts } from './ranking.ts';
import type { Costs } from './weights.ts';

/** A cost times the share of items that have it; null without items. */
function term(weight: number, count: number, n: number): Term | null {
  const interval = wilsonInterval(count, n);
  return interval && { weight, estimate: { value: count / n, interval } };
}

/**
 * 95% interval of the expected cost of an item at a fixed threshold: MOVER over the Wilson limits of
 * both kinds of mistake, as shares of all items or, at another prevalence, of their class. Where both
 * are shares of all items they are not quite independent (an item makes one mistake at most), which
 * makes the interval a little too wide. Null without items, without one of the classes at another
 * prevalence, and where nothing costs anything.
 */
export function itemCostInterval(
  { tp, fp, fn, tn }: PointCounts,
  prevalence: number | null,
  { falsePositive, falseNegative }: Costs,
): Interval | null {
  const items = tp + fp + fn + tn;
  const terms =
    prevalence === null
      ? [term(falsePositive, fp, items), term(falseNegative, fn, items)]
      : [
          term(falsePositive * (1 - prevalence), fp, fp + tn),
          term(falseNegative * prevalence, fn, tp + fn),
        ];
  const known = terms.filter((one) => one !== null);
  if (known.length < terms.length || known.every(({ weight }) => weight === 0)) return null;
  const { low, high } = moverCombination(known).interval;
  return { low: Math.max(0, low), high };
}
