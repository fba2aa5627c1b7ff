import { clampInterval, Z95, type Interval } from '../intervals.ts';
import type { Ranking } from './ranking.ts';
import type { Weights } from './weights.ts';

/**
 * The area under the ROC curve: the chance that a positive has a higher score than a negative, ties
 * counting one half (Hanley and McNeil 1982, Radiology 143:29). Null unless both classes are there.
 */
export function rocAuc({ tp, fp, positives, negatives }: Ranking): number | null {
  if (positives === 0 || negatives === 0) return null;
  let [twice, lastTp, lastFp] = [0, 0, 0];
  // Twice the trapezoids, in whole numbers: exact up to 2^53.
  for (let k = 0; k < tp.length; k += 1) {
    const [nowTp, nowFp] = [tp[k] ?? 0, fp[k] ?? 0];
    twice += (nowFp - lastFp) * (nowTp + lastTp);
    [lastTp, lastFp] = [nowTp, nowFp];
  }
  return twice / 2 / positives / negatives;
}

/**
 * Average precision: Σ (R_k − R_(k−1))·P_k over the distinct scores, without interpolation, as in
 * scikit-learn. Weights give it another prevalence. Null without positives, or where they weigh
 * nothing (a prevalence of 0).
 */
export function averagePrecision(ranking: Ranking, weights: Weights): number | null {
  const { tp, fp, positives } = ranking;
  if (positives === 0 || weights.positive === 0) return null;
  let [sum, last] = [0, 0];
  for (let k = 0; k < tp.length; k += 1) {
    const now = tp[k] ?? 0;
    if (now === last) continue;
    const hits = weights.positive * now;
    sum += ((now - last) * hits) / (hits + weights.negative * (fp[k] ?? 0));
    last = now;
  }
  return sum / positives;
}

/**
 * DeLong's 95% interval of the area under the ROC curve: area ± z·√(S10/P + S01/N), cut to [0, 1].
 * Null with fewer than two items of a class, and where the variance is 0 (the classes are fully
 * apart, or all scores alike): then the method says nothing.
 * DeLong, DeLong and Clarke-Pearson 1988, Biometrics 44:837; ties as in Sun and Xu 2014.
 */
export function delongInterval(ranking: Ranking, z = Z95): Interval | null {
  const { tp, fp, positives, negatives } = ranking;
  const area = rocAuc(ranking);
  if (area === null || positives < 2 || negatives < 2) return null;
  let [ofPositives, ofNegatives, lastTp, lastFp] = [0, 0, 0, 0];
  for (let k = 0; k < tp.length; k += 1) {
    const [nowTp, nowFp] = [tp[k] ?? 0, fp[k] ?? 0];
    // The share of the other class that an item of this score beats, and that beats it.
    const beaten = 1 - (nowFp + lastFp) / 2 / negatives - area;
    const beating = (nowTp + lastTp) / 2 / positives - area;
    ofPositives += (nowTp - lastTp) * beaten * beaten;
    ofNegatives += (nowFp - lastFp) * beating * beating;
    [lastTp, lastFp] = [nowTp, nowFp];
  }
  const variance =
    ofPositives / (positives - 1) / positives + ofNegatives / (negatives - 1) / negatives;
  if (variance <= 0) return null;
  const reach = z * Math.sqrt(variance);
  return clampInterval({ low: area - reach, high: area + reach }, 0, 1);
}
