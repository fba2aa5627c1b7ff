import { Z95, wilsonInterval } from '../intervals.ts';
import type { Interval } from '../intervals.ts';
import { definedEstimate, matrixMargins, undefinedEstimate } from './matrix.ts';
import type { ConfusionCounts, Estimate } from './matrix.ts';
import { restrictedShares, findRoot } from './score.ts';

/** The β between which F-beta is computed; outside it is precision or recall for every purpose. */
const BETA_LIMITS = { low: 1e-6, high: 1e6 } as const;

/**
 * The shares of FN and FP in the denominator: F = TP/(TP + v·FN + u·FP), v + u = 1.
 * @throws RangeError unless 10^−6 ≤ β ≤ 10^6.
 */
export function betaWeights(beta: number): { missed: number; falseAlarm: number } {
  if (!(beta >= BETA_LIMITS.low && beta <= BETA_LIMITS.high)) {
    throw new RangeError(`beta must be a number from 10^−6 to 10^6, not ${String(beta)}.`);
  }
  const squared = beta * beta;
  return { missed: squared / (1 + squared), falseAlarm: 1 / (1 + squared) };
}

function undefinedF(counts: ConfusionCounts): Estimate {
  const empty = matrixMargins(counts).total === 0;
  return undefinedEstimate(empty ? 'nothing-counted' : 'nothing-to-find');
}

/**
 * F1 = 2TP/(2TP + FP + FN). F1 = 2J/(1 + J) for J = TP/(TP + FP + FN), a proportion: the interval
 * is Wilson's for J, carried over. Undefined only where TP = FP = FN = 0.
 * Lam, Gopal and Qian, arXiv 2309.14621.
 */
export function f1Estimate(counts: ConfusionCounts): Estimate {
  const { tp, fp, fn } = counts;
  const jaccard = wilsonInterval(tp, tp + fp + fn);
  if (jaccard === null) return undefinedF(counts);
  const fromJaccard = (share: number): number => (2 * share) / (1 + share);
  const interval = { low: fromJaccard(jaccard.low), high: fromJaccard(jaccard.high) };
  return definedEstimate((2 * tp) / (2 * tp + fp + fn), interval);
}

/**
 * The score interval of F-beta. That F-beta is f says that the contrast
 * (1 − f)·q_TP − f·v·q_FN − f·u·q_FP of the shares q among TP + FN + FP is 0. Its estimate is
 * compared with its standard error under that hypothesis (shares at their restricted maximum
 * likelihood); the limits are the f at which the ratio is ±z. At β = 1 this is F1's interval, as
 * β → 0 precision's Wilson interval, as β → ∞ recall's.
 */
function fBetaInterval(tp: number, fn: number, fp: number, beta: number): Interval {
  const { missed, falseAlarm } = betaWeights(beta);
  const n = tp + fn + fp;
  const denominator = (tp + missed * fn + falseAlarm * fp) / n;
  const value = tp / n / denominator;
  const excess = (f: number): number => {
    const contrast = [1 - f, -f * missed, -f * falseAlarm] as const;
    const shares = restrictedShares([tp, fn, fp], contrast);
    const variance = shares.reduce((sum, share, i) => sum + share * (contrast[i] ?? 0) ** 2, 0);
    return Math.abs(denominator * (value - f)) - Z95 * Math.sqrt(variance / n);
  };
  return {
    low: tp === 0 ? 0 : findRoot(excess, value, 0),
    high: fn + fp === 0 ? 1 : findRoot(excess, value, 1),
  };
}

/**
 * F-beta = (1 + β²)TP/((1 + β²)TP + β²FN + FP), recall weighing β times as much as precision, with
 * a score interval (see README.md for its derivation and coverage). Undefined where F1 is.
 * van Rijsbergen 1979 for the measure.
 * @throws RangeError unless 10^−6 ≤ β ≤ 10^6.
 */
export function fBetaEstimate(counts: ConfusionCounts, beta: number): Estimate {
  const { missed, falseAlarm } = betaWeights(beta);
  const { tp, fp, fn } = counts;
  if (tp + fp + fn === 0) return undefinedF(counts);
  if (beta === 1) return f1Estimate(counts);
  const value = tp / (tp + missed * fn + falseAlarm * fp);
  return definedEstimate(value, fBetaInterval(tp, fn, fp, beta));
}
