import { clampInterval, moverCombination, wilsonInterval } from '../intervals.ts';
import type { Estimated } from '../intervals.ts';
import { definedEstimate, undefinedEstimate } from './matrix.ts';
import type { ConfusionCounts, Estimate, Margins } from './matrix.ts';

function wilsonEstimate(count: number, n: number): Estimated | null {
  const interval = wilsonInterval(count, n);
  return interval && { value: count / n, interval };
}

/**
 * Balanced accuracy, the mean of recall and specificity. Its interval combines their Wilson limits
 * by MOVER (Zou and Donner 2008): they are counted on different items, so they are independent.
 * Undefined where the truth lacks a class.
 */
export function balancedAccuracy(counts: ConfusionCounts, margins: Margins): Estimate {
  if (margins.total === 0) return undefinedEstimate('nothing-counted');
  const recall = wilsonEstimate(counts.tp, margins.actualPositive);
  const specificity = wilsonEstimate(counts.tn, margins.actualNegative);
  if (recall === null) return undefinedEstimate('no-actual-positive');
  if (specificity === null) return undefinedEstimate('no-actual-negative');
  const { value, interval } = moverCombination([
    { weight: 0.5, estimate: recall },
    { weight: 0.5, estimate: specificity },
  ]);
  return definedEstimate(value, clampInterval(interval, 0, 1));
}
