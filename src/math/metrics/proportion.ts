import { wilsonInterval } from '../intervals.ts';
import { definedEstimate, undefinedEstimate } from './matrix.ts';
import type { ConfusionCounts, Estimate, Margins, UndefinedReason } from './matrix.ts';

/** The metrics that are a share of items, so that Wilson's interval is theirs as it stands. */
export type ProportionName =
  | 'precision'
  | 'recall'
  | 'accuracy'
  | 'specificity'
  | 'npv'
  | 'prevalence';

function share(count: number, n: number, total: number, reason: UndefinedReason): Estimate {
  if (total === 0) return undefinedEstimate('nothing-counted');
  if (n === 0) return undefinedEstimate(reason);
  return definedEstimate(count / n, wilsonInterval(count, n));
}

/**
 * Precision TP/(TP + FP), recall TP/(TP + FN), accuracy (TP + TN)/N, specificity TN/(TN + FP),
 * negative predictive value TN/(TN + FN) and prevalence (TP + FN)/N, each with Wilson's interval.
 */
export function proportionMetrics(
  { tp, tn }: ConfusionCounts,
  margins: Margins,
): Record<ProportionName, Estimate> {
  const { total, actualPositive, actualNegative, predictedPositive, predictedNegative } = margins;
  return {
    precision: share(tp, predictedPositive, total, 'no-predicted-positive'),
    recall: share(tp, actualPositive, total, 'no-actual-positive'),
    accuracy: share(tp + tn, total, total, 'nothing-counted'),
    specificity: share(tn, actualNegative, total, 'no-actual-negative'),
    npv: share(tn, predictedNegative, total, 'no-predicted-negative'),
    prevalence: share(actualPositive, total, total, 'nothing-counted'),
  };
}
