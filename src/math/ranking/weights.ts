import { checkFraction } from '../counts.ts';
import type { PointCounts, Ranking } from './ranking.ts';

/** What one positive and one negative item weigh; all items together weigh 1. */
export interface Weights {
  readonly positive: number;
  readonly negative: number;
}

/**
 * Weights that give the items a prevalence: their own (null) or another one, for which positives
 * share π and negatives 1 − π. Null without items, and where another prevalence is wanted of items
 * that lack a class.
 * @throws RangeError for a prevalence that is no fraction.
 */
export function weigh(
  { positives, negatives }: Pick<Ranking, 'positives' | 'negatives'>,
  prevalence: number | null,
): Weights | null {
  const items = positives + negatives;
  if (items === 0) return null;
  if (prevalence === null) return { positive: 1 / items, negative: 1 / items };
  checkFraction(prevalence, 'Prevalence');
  if (positives === 0 || negatives === 0) return null;
  return { positive: prevalence / positives, negative: (1 - prevalence) / negatives };
}

/** What one mistake of each kind costs, in any unit. */
export interface Costs {
  readonly falsePositive: number;
  readonly falseNegative: number;
}

/** The expected cost of an item: cost of a kind × share of items with that mistake, summed. */
export function expectedCost({ fp, fn }: PointCounts, weights: Weights, costs: Costs): number {
  return costs.falsePositive * weights.negative * fp + costs.falseNegative * weights.positive * fn;
}

/** TP/(TP + FP) by weight; null where nothing is called positive, or what is called weighs nothing. */
export function weightedPrecision({ tp, fp }: PointCounts, weights: Weights): number | null {
  const hits = weights.positive * tp;
  const called = hits + weights.negative * fp;
  return called === 0 ? null : hits / called;
}

/** 2TP/(2TP + FP + FN) by weight; null where all three are 0. */
export function weightedF1({ tp, fp, fn }: PointCounts, weights: Weights): number | null {
  const twice = 2 * weights.positive * tp;
  const all = twice + weights.negative * fp + weights.positive * fn;
  return all === 0 ? null : twice / all;
}

/** The share of items that is called positive, by weight. */
export function calledShare({ tp, fp }: PointCounts, weights: Weights): number {
  return weights.positive * tp + weights.negative * fp;
}
