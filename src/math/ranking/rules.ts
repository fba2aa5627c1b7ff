import { countsAt, type Ranking } from './ranking.ts';
import { expectedCost, type Costs, type Weights } from './weights.ts';

/** How a threshold is chosen. Where several points do equally well, the highest threshold is taken. */
export type Rule =
  | { readonly kind: 'least-cost'; readonly costs: Costs }
  /** At most this share of the items can be looked at; find as many as that allows. */
  | { readonly kind: 'capacity'; readonly share: number }
  /** The highest threshold that finds this share of the positives. */
  | { readonly kind: 'least-recall'; readonly recall: number }
  | { readonly kind: 'best-f1' };

/** Differences below this part of the value are rounding. */
const ROUNDING = 1e-12;

/** How good a point is, from its true and false positives; plain numbers, for it is asked millions of times. */
type Worth = (tp: number, fp: number) => number;

/** The first point with the greatest worth, rounding aside. */
function firstBest({ tp, fp }: Ranking, worth: Worth): number {
  const none = worth(0, 0);
  let most = none;
  for (let k = 0; k < tp.length; k += 1) {
    const value = worth(tp[k] ?? 0, fp[k] ?? 0);
    if (value > most) most = value;
  }
  const enough = most - ROUNDING * Math.abs(most);
  if (none >= enough) return 0;
  for (let k = 0; k < tp.length; k += 1) if (worth(tp[k] ?? 0, fp[k] ?? 0) >= enough) return k + 1;
  return tp.length;
}

/** Worth of a point under a rule, or null where the rule has none. */
function worthOf(rule: Rule, positives: number, weights: Weights): Worth | null {
  const { positive, negative } = weights;
  switch (rule.kind) {
    case 'least-cost': {
      const alarm = rule.costs.falsePositive * negative;
      const miss = rule.costs.falseNegative * positive;
      return (tp, fp) => -(alarm * fp + miss * (positives - tp));
    }
    case 'capacity': {
      const most = rule.share * (1 + ROUNDING);
      return (tp, fp) => {
        const share = positive * tp + negative * fp;
        return share <= most ? share : -1;
      };
    }
    case 'least-recall': {
      const least = rule.recall * positives * (1 - ROUNDING);
      return positives === 0 ? null : (tp) => (tp >= least ? 1 : 0);
    }
    case 'best-f1': {
      if (positives === 0 || positive === 0) return null;
      const all = positive * positives;
      return (tp, fp) => (2 * positive * tp) / (positive * tp + negative * fp + all);
    }
  }
}

/**
 * The point that a rule picks, or null where it has none: without items or weights, and without
 * positives for the rules that need them.
 */
export function bestPoint(ranking: Ranking, rule: Rule, weights: Weights | null): number | null {
  const worth = weights && worthOf(rule, ranking.positives, weights);
  return worth && firstBest(ranking, worth);
}

/** Two points: the one with the higher threshold first. */
export interface PointRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The unbroken run of points around `k` whose expected cost is at most (1 + `slack`) times that of
 * `k`: the room that the data leave.
 */
export function nearBest(
  ranking: Ranking,
  k: number,
  costs: Costs,
  weights: Weights,
  slack: number,
): PointRange {
  const cost = (at: number) => expectedCost(countsAt(ranking, at), weights, costs);
  const limit = cost(k) * (1 + slack);
  let [first, last] = [k, k];
  while (first > 0 && cost(first - 1) <= limit) first -= 1;
  while (last < ranking.thresholds.length && cost(last + 1) <= limit) last += 1;
  return { first, last };
}
