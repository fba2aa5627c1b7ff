import { Z95, type Interval } from '../intervals.ts';
import type { PointCounts } from './ranking.ts';
import { expectedCost, weigh, type Costs } from './weights.ts';

/** The variance of the mean of `n` numbers: `count` of them are `cost`, the others 0. */
function meanVariance(cost: number, count: number, n: number): number {
  const share = count / n;
  return (cost * cost * share * (1 - share)) / n;
}

/**
 * Normal 95% interval of the expected cost of an item at a fixed threshold, for many items: the
 * cost is a mean over items. With the data's own prevalence (null) the mean is over all items, with
 * another one it is the weighted sum of the means of both classes. Null where the variance is 0 or
 * the prevalence cannot be had.
 */
export function itemCostInterval(
  counts: PointCounts,
  prevalence: number | null,
  costs: Costs,
): Interval | null {
  const { tp, fp, fn, tn } = counts;
  const [positives, negatives] = [tp + fn, fp + tn];
  const weights = weigh({ positives, negatives }, prevalence);
  if (weights === null) return null;
  const value = expectedCost(counts, weights, costs);
  const items = positives + negatives;
  const { falsePositive, falseNegative } = costs;
  const variance =
    prevalence === null
      ? ((falsePositive ** 2 * fp + falseNegative ** 2 * fn) / items - value ** 2) / items
      : meanVariance(falsePositive * (1 - prevalence), fp, negatives) +
        meanVariance(falseNegative * prevalence, fn, positives);
  if (!(variance > 0)) return null;
  const reach = Z95 * Math.sqrt(variance);
  return { low: Math.max(0, value - reach), high: value + reach };
}
