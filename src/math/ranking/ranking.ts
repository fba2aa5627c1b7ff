/**
 * Scores of two classes, sorted once: one entry for each distinct score, highest first, with the
 * items at or above it. An item is called positive if its score is at or above the threshold.
 * "Point" k means the threshold at the k-th highest distinct score; point 0 calls nothing positive.
 */
export interface Ranking {
  /** Distinct scores, descending. */
  readonly thresholds: Float64Array;
  /** Positives with a score at or above each threshold (true positives). */
  readonly tp: Float64Array;
  /** Negatives with a score at or above each threshold (false positives). */
  readonly fp: Float64Array;
  readonly positives: number;
  readonly negatives: number;
}

/** The four cells of a confusion matrix at one threshold. */
export interface PointCounts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
}

/**
 * Ranks the scores of both classes. The arrays are sorted in place; −0 and 0 are one score.
 * @throws RangeError for a score that is no finite number.
 */
export function rankScores(positive: Float64Array, negative: Float64Array): Ranking {
  for (const scores of [positive, negative]) {
    if (!scores.every((score) => Number.isFinite(score))) {
      throw new RangeError('Every score must be a finite number.');
    }
    scores.sort();
  }
  const most = positive.length + negative.length;
  const thresholds = new Float64Array(most);
  const tp = new Float64Array(most);
  const fp = new Float64Array(most);
  let [p, n, size] = [positive.length - 1, negative.length - 1, 0];
  while (p >= 0 || n >= 0) {
    const score = Math.max(positive[p] ?? -Infinity, negative[n] ?? -Infinity);
    while (p >= 0 && (positive[p] ?? 0) >= score) p -= 1;
    while (n >= 0 && (negative[n] ?? 0) >= score) n -= 1;
    thresholds[size] = score === 0 ? 0 : score;
    tp[size] = positive.length - 1 - p;
    fp[size] = negative.length - 1 - n;
    size += 1;
  }
  return {
    thresholds: thresholds.slice(0, size),
    tp: tp.slice(0, size),
    fp: fp.slice(0, size),
    positives: positive.length,
    negatives: negative.length,
  };
}

/** The same items with the other class as the positive one; the scores keep their order. */
export function swapClasses(ranking: Ranking): Ranking {
  return {
    ...ranking,
    tp: ranking.fp,
    fp: ranking.tp,
    positives: ranking.negatives,
    negatives: ranking.positives,
  };
}

/** The cells at point `k`, from 0 (nothing is called positive) to the number of thresholds. */
export function countsAt(ranking: Ranking, k: number): PointCounts {
  const tp = k === 0 ? 0 : (ranking.tp[k - 1] ?? 0);
  const fp = k === 0 ? 0 : (ranking.fp[k - 1] ?? 0);
  return { tp, fp, fn: ranking.positives - tp, tn: ranking.negatives - fp };
}

/** The point of any threshold: how many distinct scores are at or above it. */
export function pointOf({ thresholds }: Ranking, threshold: number): number {
  let [low, high] = [0, thresholds.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((thresholds[middle] ?? 0) >= threshold) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The threshold of a point; Infinity at point 0. */
export function thresholdOf(ranking: Ranking, k: number): number {
  return k === 0 ? Infinity : (ranking.thresholds[k - 1] ?? -Infinity);
}
