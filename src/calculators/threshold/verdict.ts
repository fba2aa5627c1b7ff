import type { Interval } from '../../math/intervals.ts';
import type { Ranking } from '../../math/ranking.ts';

/** What can be said of the threshold in use; `no-rows` before the reader's own are there. */
export type Verdict =
  | 'no-rows'
  | 'one-class'
  | 'backwards'
  | 'chance'
  | 'no-threshold'
  | 'own-near'
  | 'own-costly'
  | 'call-none'
  | 'call-all'
  | 'take';

interface Judged {
  readonly ranking: Ranking;
  readonly rocAuc: number | null;
  readonly delong: Interval | null;
  readonly best: number | null;
  readonly leastCost: number | null;
  readonly isOwn: boolean;
  readonly point: number | null;
  readonly cost: number | null;
}

/** An own threshold counts as near the best up to this share above the least cost. */
const NEAR = 0.05;

/** Whether the scores rank at all, held against DeLong's interval of the area. */
function rank({ rocAuc, delong }: Judged): 'backwards' | 'chance' | null {
  const low = delong?.low ?? rocAuc ?? 0;
  const high = delong?.high ?? rocAuc ?? 1;
  if (high < 0.5) return 'backwards';
  return low <= 0.5 ? 'chance' : null;
}

/** No advice on a threshold is built on scores that do not rank. */
export function judge(of: Judged): Verdict {
  const { ranking, best, leastCost, point, cost } = of;
  if (ranking.positives === 0 || ranking.negatives === 0) return 'one-class';
  const ranked = rank(of);
  if (ranked !== null) return ranked;
  if (point === null || best === null) return 'no-threshold';
  if (of.isOwn) return (cost ?? 0) <= (leastCost ?? 0) * (1 + NEAR) ? 'own-near' : 'own-costly';
  if (point === 0) return 'call-none';
  return point === ranking.thresholds.length ? 'call-all' : 'take';
}
