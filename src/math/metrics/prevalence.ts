import { checkFraction } from '../counts.ts';
import { wilsonInterval } from '../intervals.ts';
import type { Interval } from '../intervals.ts';
import { checkMatrix, definedEstimate, matrixMargins, undefinedEstimate } from './matrix.ts';
import type { ConfusionCounts, Estimate } from './matrix.ts';

/** Bayes' rule from both rates: π·TPR/(π·TPR + (1 − π)·FPR); null where nothing is flagged. */
function bayes(hitRate: number, alarmRate: number, prevalence: number): number | null {
  const hits = prevalence * hitRate;
  const flagged = hits + (1 - prevalence) * alarmRate;
  return flagged === 0 ? null : hits / flagged;
}

/**
 * The precision that a classifier of this recall and specificity has where the prevalence is
 * another one; all fractions. Null where it would call nothing positive (0/0).
 * Bayes' rule; the specificity's complement loses digits near 1: prefer `precisionAt` with counts.
 * @throws RangeError unless all three are from 0 to 1.
 */
export function precisionAtPrevalence(
  recall: number,
  specificity: number,
  prevalence: number,
): number | null {
  checkFraction(recall, 'Recall');
  checkFraction(specificity, 'Specificity');
  checkFraction(prevalence, 'Prevalence');
  return bayes(recall, 1 - specificity, prevalence);
}

/**
 * MOVER-R limits of the ratio of two independent shares a/b from the limits of each, written so
 * that nothing is divided by a limit of 0. Donner and Zou 2012, Stat. Methods Med. Res. 21:347.
 */
function ratioLimits(a: number, aLimits: Interval, b: number, bLimits: Interval): Interval {
  const product = a * b;
  const reach = (aEnd: number, bEnd: number): number => {
    const both = aEnd * (2 * a - aEnd) * (bEnd * (2 * b - bEnd));
    return product + Math.sqrt(Math.max(0, product * product - both));
  };
  const lowReach = reach(aLimits.low, bLimits.high);
  const low = lowReach === 0 ? 0 : (aLimits.low * (2 * a - aLimits.low)) / lowReach;
  const highScale = bLimits.low * (2 * b - bLimits.low);
  const highReach = reach(aLimits.high, bLimits.low);
  return { low, high: highScale === 0 ? Infinity : highReach / highScale };
}

/**
 * Precision at another prevalence, from a matrix: the prevalence is taken as known, recall and the
 * false alarm rate as measured. The interval comes from MOVER-R limits of their ratio.
 * Undefined where the matrix lacks a class, or nothing would be called positive.
 * @throws RangeError for a cell that is no count, or a prevalence that is no fraction.
 */
export function precisionAt(counts: ConfusionCounts, prevalence: number): Estimate {
  const { total, actualPositive, actualNegative } = matrixMargins(checkMatrix(counts));
  checkFraction(prevalence, 'Prevalence');
  if (total === 0) return undefinedEstimate('nothing-counted');
  const hitLimits = wilsonInterval(counts.tp, actualPositive);
  const alarmLimits = wilsonInterval(counts.fp, actualNegative);
  if (hitLimits === null) return undefinedEstimate('no-actual-positive');
  if (alarmLimits === null) return undefinedEstimate('no-actual-negative');
  const hitRate = counts.tp / actualPositive;
  const alarmRate = counts.fp / actualNegative;
  const value = bayes(hitRate, alarmRate, prevalence);
  if (value === null) return undefinedEstimate('no-predicted-positive');
  const ratio = ratioLimits(alarmRate, alarmLimits, hitRate, hitLimits);
  const odds = (1 - prevalence) / prevalence;
  const fromRatio = (alarmsPerHit: number): number => 1 / (1 + alarmsPerHit * odds);
  if (odds === 0 || odds === Infinity) return definedEstimate(value, { low: value, high: value });
  return definedEstimate(value, { low: fromRatio(ratio.high), high: fromRatio(ratio.low) });
}
