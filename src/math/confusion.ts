import { balancedAccuracy } from './metrics/balance.ts';
import { f1Estimate, fBetaEstimate } from './metrics/fscore.ts';
import { matthewsCorrelation } from './metrics/matthews.ts';
import { checkMatrix, matrixMargins } from './metrics/matrix.ts';
import type { ConfusionCounts, Estimate } from './metrics/matrix.ts';
import type { MetricName } from './metrics/names.ts';
import { proportionMetrics } from './metrics/proportion.ts';

export { normalizeCells } from './metrics/cells.ts';
export type { CellShares, Normalization } from './metrics/cells.ts';
export type { ConfusionCounts, Estimate, Margins, UndefinedReason } from './metrics/matrix.ts';
export { matrixMargins } from './metrics/matrix.ts';
export { METRIC_NAMES } from './metrics/names.ts';
export type { MetricName } from './metrics/names.ts';
export { precisionAt, precisionAtPrevalence } from './metrics/prevalence.ts';
export { sklearnBehaviour } from './metrics/sklearn.ts';
export type { SklearnBehaviour, SklearnOutput } from './metrics/sklearn.ts';
export { betaTie, betaTieReason } from './metrics/tie.ts';
export type { BetaTieReason } from './metrics/tie.ts';

/**
 * Every metric of a matrix with its 95% interval, as fractions (MCC from −1 to 1). A metric whose
 * denominator is 0 is null with its reason, never a silent 0.
 * @param beta how many times as much recall weighs as precision in F-beta.
 * @throws RangeError for a cell that is no whole number from 0 to 10^12, or β outside 10^±6.
 */
export function confusionMetrics(
  counts: ConfusionCounts,
  beta = 1,
): Readonly<Record<MetricName, Estimate>> {
  const margins = matrixMargins(checkMatrix(counts));
  return {
    ...proportionMetrics(counts, margins),
    f1: f1Estimate(counts),
    'f-beta': fBetaEstimate(counts, beta),
    'balanced-accuracy': balancedAccuracy(counts, margins),
    mcc: matthewsCorrelation(counts, margins),
  };
}
