/** Scores of two classes: ranking, areas, thresholds and their uncertainty. See `ranking/`. */
export { averagePrecision, delongInterval, rocAuc } from './ranking/areas.ts';
export {
  bootstrap,
  FEWEST_OF_A_CLASS,
  NO_INTERVALS,
  type BootstrapIntervals,
  type BootstrapPlan,
} from './ranking/bootstrap.ts';
export { itemCostInterval } from './ranking/cost.ts';
export {
  histogram,
  keepPoints,
  precisionRecallCurve,
  rocCurve,
  type Bin,
  type CurvePoint,
  type KeptPoints,
} from './ranking/curves.ts';
export {
  countsAt,
  pointOf,
  rankScores,
  swapClasses,
  thresholdOf,
  type PointCounts,
  type Ranking,
} from './ranking/ranking.ts';
export { bestPoint, nearBest, type PointRange, type Rule } from './ranking/rules.ts';
export { builtInScores, normalScores } from './ranking/samples.ts';
export {
  calledShare,
  expectedCost,
  weigh,
  weightedF1,
  weightedPrecision,
  type Costs,
  type Weights,
} from './ranking/weights.ts';
