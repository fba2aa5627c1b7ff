import { wilsonInterval } from '../intervals.ts';
import type { Interval } from '../intervals.ts';
import { definedEstimate, undefinedEstimate } from './matrix.ts';
import type { ConfusionCounts, Estimate, Margins, UndefinedReason } from './matrix.ts';

/** A share and what is left of it, kept apart so that neither loses digits near 0 or 1. */
interface Share {
  readonly yes: number;
  readonly no: number;
}

interface ShareLimits {
  readonly estimate: Share;
  readonly low: Share;
  readonly high: Share;
}

function shareLimits(count: number, n: number): ShareLimits {
  const yes = wilsonInterval(count, n) ?? { low: 0, high: 1 };
  const no = wilsonInterval(n - count, n) ?? { low: 0, high: 1 };
  return {
    estimate: { yes: count / n, no: (n - count) / n },
    low: { yes: yes.low, no: no.high },
    high: { yes: yes.high, no: no.low },
  };
}

/** MCC from recall, specificity and prevalence: the phi coefficient of the expected matrix. */
function phi(recall: Share, specificity: Share, prevalence: Share): number {
  const positive = prevalence.yes * recall.yes + prevalence.no * specificity.no;
  const negative = prevalence.yes * recall.no + prevalence.no * specificity.yes;
  const informedness = recall.yes * specificity.yes - recall.no * specificity.no;
  return informedness * Math.sqrt((prevalence.yes / positive) * (prevalence.no / negative));
}

/**
 * Square-and-add (MOVER) over three independent shares: recall, specificity and prevalence are each
 * moved to their Wilson limits in turn, and the moves of phi are added as squares.
 */
function matthewsInterval(value: number, counts: ConfusionCounts, margins: Margins): Interval {
  const recall = shareLimits(counts.tp, margins.actualPositive);
  const specificity = shareLimits(counts.tn, margins.actualNegative);
  const prevalence = shareLimits(margins.actualPositive, margins.total);
  const centre = phi(recall.estimate, specificity.estimate, prevalence.estimate);
  const moves = (['low', 'high'] as const).map((end) => [
    phi(recall[end], specificity.estimate, prevalence.estimate) - centre,
    phi(recall.estimate, specificity[end], prevalence.estimate) - centre,
    phi(recall.estimate, specificity.estimate, prevalence[end]) - centre,
  ]);
  const [toLow = [], toHigh = []] = moves;
  const down = toLow.map((move, i) => Math.max(0, -move, -(toHigh[i] ?? 0)));
  const up = toLow.map((move, i) => Math.max(0, move, toHigh[i] ?? 0));
  return {
    low: Math.max(-1, value - Math.hypot(...down)),
    high: Math.min(1, value + Math.hypot(...up)),
  };
}

function undefinedReason(margins: Margins): UndefinedReason | null {
  const { total, actualPositive, actualNegative, predictedPositive, predictedNegative } = margins;
  if (total === 0) return 'nothing-counted';
  if (actualPositive === 0 && predictedPositive === 0) return 'single-class';
  if (actualNegative === 0 && predictedNegative === 0) return 'single-class';
  if (actualPositive === 0) return 'no-actual-positive';
  if (actualNegative === 0) return 'no-actual-negative';
  if (predictedPositive === 0) return 'no-predicted-positive';
  if (predictedNegative === 0) return 'no-predicted-negative';
  return null;
}

/** TP·TN − FP·FN, exact: in floating point the two products cancel for large counts. */
function determinant({ tp, fp, fn, tn }: ConfusionCounts): number {
  return Number(BigInt(tp) * BigInt(tn) - BigInt(fp) * BigInt(fn));
}

/**
 * Matthews correlation coefficient, −1 to 1:
 * (TP·TN − FP·FN)/√((TP + FP)(TP + FN)(TN + FP)(TN + FN)). Undefined where a factor is 0.
 * Matthews 1975; interval: MOVER over recall, specificity and prevalence, after Newcombe 2011,
 * "Propagating imprecision" (README.md has its coverage).
 */
export function matthewsCorrelation(counts: ConfusionCounts, margins: Margins): Estimate {
  const reason = undefinedReason(margins);
  if (reason !== null) return undefinedEstimate(reason);
  const scale =
    Math.sqrt(margins.predictedPositive * margins.actualPositive) *
    Math.sqrt(margins.actualNegative * margins.predictedNegative);
  const value = Math.min(1, Math.max(-1, determinant(counts) / scale));
  return definedEstimate(value, matthewsInterval(value, counts, margins));
}
