import { precisionAt } from '../../math/confusion.ts';
import { wilsonInterval, type Interval } from '../../math/intervals.ts';
import {
  averagePrecision,
  bestPoint,
  bootstrap,
  builtInScores,
  calledShare,
  countsAt,
  delongInterval,
  expectedCost,
  itemCostInterval,
  nearBest,
  NO_INTERVALS,
  normalScores,
  pointOf,
  rocAuc,
  thresholdOf,
  weigh,
  weightedF1,
  weightedPrecision,
  type BootstrapIntervals,
  type BootstrapPlan,
  type Costs,
  type PointCounts,
  type Ranking,
  type Rule,
  type Weights,
} from '../../math/ranking.ts';
import type { Values } from '../../params/table.ts';
import type { Results } from '../results.ts';
import type { params } from './params.ts';
import { figures } from './figures.ts';
import { judge, type Verdict } from './verdict.ts';

export type ThresholdValues = Values<typeof params>;

/** Above so many rows an interval needs no resampling, or is not given. */
const MOST_RESAMPLED = 50_000;
/** "Near the best" means a cost up to so much above the least. */
export const SLACK = 0.05;
/** What scikit-learn's `predict` takes, for want of a number of one's own. */
const USUAL_THRESHOLD = 0.5;

/** The simulated scores; null where the reader's own rows are wanted, which no link holds. */
export function rankingOf(values: ThresholdValues): Ranking | null {
  if (values.source === 'own') return null;
  if (values.source === 'built-in') return builtInScores();
  return normalScores({
    n: values.n,
    prevalence: values.prevalence / 100,
    positive: { mean: values['mean-positive'], spread: values['spread-positive'] },
    negative: { mean: values['mean-negative'], spread: values['spread-negative'] },
    seed: values.seed,
  });
}

function costsOf(values: ThresholdValues): Costs {
  return { falsePositive: values['cost-fp'], falseNegative: values['cost-fn'] };
}

function prevalenceOf(values: ThresholdValues): number | null {
  const percent = values['at-prevalence'];
  return percent === null ? null : percent / 100;
}

/** The rule that picks the best threshold. An own threshold is held against the least cost. */
function ruleOf(values: ThresholdValues): Rule {
  switch (values.rule) {
    case 'capacity':
      return { kind: 'capacity', share: Math.min(1, values.capacity / values['items-a-day']) };
    case 'least-recall':
      return { kind: 'least-recall', recall: values['least-recall'] / 100 };
    case 'best-f1':
      return { kind: 'best-f1' };
    default:
      return { kind: 'least-cost', costs: costsOf(values) };
  }
}

/** The reader's own threshold, or null where the rule decides. */
export function ownThreshold(values: ThresholdValues): number | null {
  return values.threshold ?? (values.rule === 'own' ? USUAL_THRESHOLD : null);
}

/** What does not depend on the threshold. */
export interface Summary {
  readonly ranking: Ranking;
  readonly weights: Weights | null;
  readonly rocAuc: number | null;
  readonly delong: Interval | null;
  readonly averagePrecision: number | null;
}

export function summarize(ranking: Ranking, values: ThresholdValues): Summary {
  const weights = weigh(ranking, prevalenceOf(values));
  return {
    ranking,
    weights,
    rocAuc: rocAuc(ranking),
    delong: delongInterval(ranking),
    averagePrecision: weights && averagePrecision(ranking, weights),
  };
}

/** What the rule and the costs pick, and the room around the least cost. */
export interface Picked {
  readonly best: number | null;
  readonly leastCost: number | null;
  readonly near: { readonly low: number; readonly high: number } | null;
}

export function pick({ ranking, weights }: Summary, values: ThresholdValues): Picked {
  const costs = costsOf(values);
  const best = bestPoint(ranking, ruleOf(values), weights);
  const cheapest = bestPoint(ranking, { kind: 'least-cost', costs }, weights);
  if (weights === null || cheapest === null) return { best, leastCost: null, near: null };
  const { first, last } = nearBest(ranking, cheapest, costs, weights, SLACK);
  return {
    best,
    leastCost: expectedCost(countsAt(ranking, cheapest), weights, costs),
    near: { low: thresholdOf(ranking, last), high: thresholdOf(ranking, first) },
  };
}

/** Everything about the threshold in use. */
export interface Reading extends Summary, Picked {
  readonly isOwn: boolean;
  readonly point: number | null;
  /** Infinity where nothing is called positive by any threshold. */
  readonly threshold: number | null;
  readonly counts: PointCounts | null;
  readonly cost: number | null;
  readonly costInterval: Interval | null;
  readonly precision: number | null;
  readonly precisionInterval: Interval | null;
  readonly f1: number | null;
  readonly called: number | null;
  readonly verdict: Verdict;
}

function precisionInterval(counts: PointCounts, prevalence: number | null): Interval | null {
  if (prevalence === null) return wilsonInterval(counts.tp, counts.tp + counts.fp);
  return precisionAt(counts, prevalence).interval;
}

export function read(summary: Summary, picked: Picked, values: ThresholdValues): Reading {
  const { ranking, weights } = summary;
  const own = ownThreshold(values);
  const point = own === null ? picked.best : pointOf(ranking, own);
  const counts = point === null ? null : countsAt(ranking, point);
  const has = counts !== null && weights !== null;
  const cost = has ? expectedCost(counts, weights, costsOf(values)) : null;
  return {
    ...summary,
    ...picked,
    isOwn: own !== null,
    point,
    threshold: own ?? (point === null ? null : thresholdOf(ranking, point)),
    counts,
    cost,
    costInterval: has ? itemCostInterval(counts, prevalenceOf(values), costsOf(values)) : null,
    precision: has ? weightedPrecision(counts, weights) : null,
    precisionInterval: has ? precisionInterval(counts, prevalenceOf(values)) : null,
    f1: has ? weightedF1(counts, weights) : null,
    called: has ? calledShare(counts, weights) : null,
    verdict: judge({ ...summary, ...picked, isOwn: own !== null, point, cost }),
  };
}

/** What is asked of the resamples. */
export function planOf(values: ThresholdValues): BootstrapPlan {
  return { seed: values.seed, prevalence: prevalenceOf(values), rule: ruleOf(values) };
}

/** Whether the intervals are drawn: up to 50,000 rows. */
export function isResampled({ positives, negatives }: Ranking): boolean {
  return positives + negatives <= MOST_RESAMPLED;
}

/** The intervals of more rows: by formula, or none. */
export function formulaIntervals({ delong }: Reading): BootstrapIntervals {
  return { ...NO_INTERVALS, rocAuc: delong };
}

export function intervalsOf(reading: Reading, values: ThresholdValues): BootstrapIntervals {
  return isResampled(reading.ranking)
    ? bootstrap(reading.ranking, planOf(values))
    : formulaIntervals(reading);
}

/** What a state says about the simulated scores; empty for the reader's own rows. */
export function results(values: ThresholdValues): Results {
  const ranking = rankingOf(values);
  if (ranking === null) return figures(null, NO_INTERVALS);
  const summary = summarize(ranking, values);
  const reading = read(summary, pick(summary, values), values);
  return figures(reading, intervalsOf(reading, values));
}
