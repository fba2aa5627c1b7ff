import { checkCount, checkFraction, MAX_COUNT } from './counts.ts';
import { betaWeights, fBetaEstimate } from './metrics/fscore.ts';
import type { Interval } from './intervals.ts';

/** What is often all that is reported of a classifier: two fractions. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
}

/** The three classical means of precision and recall; the harmonic one is F1. */
export interface Means {
  readonly arithmetic: number;
  readonly geometric: number;
  readonly harmonic: number;
}

/** The counts without true negatives, which neither rate holds. */
export interface FoundCounts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

function checkRates({ precision, recall }: Rates): void {
  checkFraction(precision, 'Precision');
  checkFraction(recall, 'Recall');
}

/**
 * F-beta from precision and recall: (1 + β²)PR/(β²P + R), a fraction. 0 where either rate is 0, since
 * there is then no true positive.
 * van Rijsbergen 1979, Information Retrieval, 2nd ed., chapter 7.
 * @throws RangeError for a rate outside 0 to 1, or β outside 10^±6.
 */
export function fBetaOfRates(rates: Rates, beta: number): number {
  checkRates(rates);
  const { missed, falseAlarm } = betaWeights(beta);
  const { precision, recall } = rates;
  if (precision === 0 || recall === 0) return 0;
  // v/R + u/P is the weighted mean of the reciprocals: no product that could vanish.
  return 1 / (missed / recall + falseAlarm / precision);
}

/**
 * Arithmetic, geometric and harmonic mean of precision and recall, in falling order; equal only
 * where the two are.
 * @throws RangeError for a rate outside 0 to 1.
 */
export function meansOfRates(rates: Rates): Means {
  checkRates(rates);
  const { precision, recall } = rates;
  return {
    arithmetic: (precision + recall) / 2,
    geometric: Math.sqrt(precision) * Math.sqrt(recall),
    harmonic: fBetaOfRates(rates, 1),
  };
}

/** Who has the higher F-beta at large β: the higher recall, or where those are equal the precision. */
export function leaderAbove(a: Rates, b: Rates): 'a' | 'b' | null {
  if (a.recall !== b.recall) return a.recall > b.recall ? 'a' : 'b';
  if (a.precision === b.precision) return null;
  return a.precision > b.precision ? 'a' : 'b';
}

/**
 * The β > 0 at which two classifiers have the same F-beta:
 * β² = R_a·R_b·(P_b − P_a)/(P_a·P_b·(R_a − R_b)). Null where one is ahead at every β, where both are
 * equal at every β, or where a rate is 0. Below it the higher precision wins, above it the higher
 * recall.
 * @throws RangeError for a rate outside 0 to 1.
 */
export function betaTieOfRates(a: Rates, b: Rates): number | null {
  checkRates(a);
  checkRates(b);
  const up = b.precision - a.precision;
  const down = a.recall - b.recall;
  if (Math.min(a.precision, a.recall, b.precision, b.recall) === 0 || up * down <= 0) return null;
  return Math.sqrt(
    (a.recall / a.precision) * (b.recall / b.precision) * (Math.abs(up) / Math.abs(down)),
  );
}

/** False alarms for each positive item: R(1 − P)/P; null where precision is 0. */
export function falseAlarmsPerPositive({ precision, recall }: Rates): number | null {
  return precision === 0 ? null : (recall * (1 - precision)) / precision;
}

/**
 * What a false alarm has to cost, in misses, for two classifiers to cost the same: the misses that
 * one saves over the false alarms that it adds, at any prevalence. Null where one has fewer of both,
 * or no more of either, or where a precision is 0.
 * @throws RangeError for a rate outside 0 to 1.
 */
export function costTieOfRates(a: Rates, b: Rates): number | null {
  checkRates(a);
  checkRates(b);
  const alarmsA = falseAlarmsPerPositive(a);
  const alarmsB = falseAlarmsPerPositive(b);
  if (alarmsA === null || alarmsB === null) return null;
  const saved = a.recall - b.recall;
  const added = alarmsA - alarmsB;
  return saved * added > 0 ? saved / added : null;
}

/**
 * The counts that come closest to two rates on a set with `positives` positive items. Null where a
 * rate is 0 (false alarms are then unknown) or where false alarms would pass 10^12.
 * @throws RangeError for a rate outside 0 to 1, or positives that are no count.
 */
export function countsOfRates(rates: Rates, positives: number): FoundCounts | null {
  checkRates(rates);
  checkCount(positives, 'Positives');
  if (rates.precision === 0 || rates.recall === 0 || positives === 0) return null;
  const tp = Math.round(rates.recall * positives);
  const fp = Math.round((tp * (1 - rates.precision)) / rates.precision);
  return fp > MAX_COUNT ? null : { tp, fp, fn: positives - tp };
}

/**
 * The 95% score interval of F-beta from counts without true negatives, which it leaves out. Null
 * where F-beta is undefined.
 * @throws RangeError for β outside 10^±6.
 */
export function fBetaIntervalOf(counts: FoundCounts, beta: number): Interval | null {
  return fBetaEstimate({ ...counts, tn: 0 }, beta).interval;
}
