import type { Ranking } from './ranking.ts';
import { thinCurve } from './thin.ts';
import { weightedPrecision, type Weights } from './weights.ts';

export interface CurvePoint {
  readonly x: number;
  readonly y: number;
}

/** Points of a ranking that draw each curve, thinned: see `thinCurve`. */
export interface KeptPoints {
  readonly roc: readonly number[];
  readonly precisionRecall: readonly number[];
}

/** More points than this are not told apart on a screen. */
const MOST_POINTS = 300;

/** Chooses the points of both curves; empty for a curve that does not exist. */
export function keepPoints(ranking: Ranking): KeptPoints {
  const { tp, fp, positives, negatives } = ranking;
  const size = tp.length + 1;
  const roc = { x: new Float64Array(size), y: new Float64Array(size) };
  const pr = { x: new Float64Array(size), y: new Float64Array(size) };
  for (let k = 1; k < size; k += 1) {
    const [hits, alarms] = [tp[k - 1] ?? 0, fp[k - 1] ?? 0];
    roc.x[k] = alarms / negatives;
    roc.y[k] = hits / positives;
    pr.x[k] = hits / positives;
    pr.y[k] = hits / (hits + alarms);
  }
  pr.y[0] = pr.y[1] ?? 0;
  return {
    roc: positives > 0 && negatives > 0 ? thinCurve(roc, MOST_POINTS) : [],
    precisionRecall: positives > 0 ? thinCurve(pr, MOST_POINTS) : [],
  };
}

/** The ROC curve: the true against the false positive rate. */
export function rocCurve(ranking: Ranking, kept: readonly number[]): readonly CurvePoint[] {
  const { tp, fp, positives, negatives } = ranking;
  return kept.map((k) => ({
    x: k === 0 ? 0 : (fp[k - 1] ?? 0) / negatives,
    y: k === 0 ? 0 : (tp[k - 1] ?? 0) / positives,
  }));
}

/** Precision against recall at the given weights, from the highest threshold that calls anything. */
export function precisionRecallCurve(
  ranking: Ranking,
  kept: readonly number[],
  weights: Weights,
): readonly CurvePoint[] {
  return kept.flatMap((k) => {
    if (k === 0) return [];
    const [tp, fp] = [ranking.tp[k - 1] ?? 0, ranking.fp[k - 1] ?? 0];
    const y = weightedPrecision({ tp, fp, fn: 0, tn: 0 }, weights);
    return y === null ? [] : [{ x: tp / ranking.positives, y }];
  });
}

/** One bar of a histogram: the items of each class with `from` ≤ score < `to`. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly positives: number;
  readonly negatives: number;
}

/** Bars of equal width from the lowest to the highest score; the last holds its upper end too. */
export function histogram(ranking: Ranking, bars: number): readonly Bin[] {
  const { thresholds, tp, fp } = ranking;
  if (thresholds.length === 0) return [];
  const high = thresholds[0] ?? 0;
  const low = thresholds.at(-1) ?? 0;
  // Scores that are all alike still need a bar.
  const width = high > low ? (high - low) / bars : 1;
  const start = high > low ? low : low - (width * bars) / 2;
  const counts = Array.from({ length: bars }, () => ({ positives: 0, negatives: 0 }));
  let [lastTp, lastFp] = [0, 0];
  for (let k = 0; k < thresholds.length; k += 1) {
    const place = Math.floor(((thresholds[k] ?? 0) - start) / width);
    const bar = counts[Math.min(Math.max(place, 0), bars - 1)];
    const [nowTp, nowFp] = [tp[k] ?? 0, fp[k] ?? 0];
    if (bar !== undefined) {
      bar.positives += nowTp - lastTp;
      bar.negatives += nowFp - lastFp;
    }
    [lastTp, lastFp] = [nowTp, nowFp];
  }
  return counts.map((bar, index) => ({
    from: start + index * width,
    to: start + (index + 1) * width,
    ...bar,
  }));
}
