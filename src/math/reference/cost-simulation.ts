import { Z95 } from '../intervals.ts';
import type { Random } from '../random.ts';
import {
  bestPoint,
  countsAt,
  expectedCost,
  itemCostInterval,
  rankScores,
  thresholdOf,
  weigh,
  type Costs,
  type PointCounts,
  type Ranking,
} from '../ranking.ts';
import { drawBinomial, drawMatrix, type Population } from './sampling.ts';
import type { Trial } from './simulation.ts';

const RESAMPLES = 400;

/** The mean cost of an item of a population, of which nothing was drawn. */
function trueCost({ prevalence, recall, specificity }: Population, costs: Costs): number {
  return (
    costs.falseNegative * prevalence * (1 - recall) +
    costs.falsePositive * (1 - prevalence) * (1 - specificity)
  );
}

/** At a threshold that was fixed beforehand, at the data's own prevalence or at a known one. */
export function fixedCostTrial(
  n: number,
  population: Population,
  costs: Costs,
  isKnown = false,
): Trial {
  const prevalence = isKnown ? population.prevalence : null;
  return {
    truth: trueCost(population, costs),
    draw: (random) => itemCostInterval(drawMatrix(random, n, population), prevalence, costs),
  };
}

/** Tried and left: the percentile bootstrap over all items. No interval where all resamples agree. */
export function bootstrapCostTrial(n: number, population: Population, costs: Costs): Trial {
  return {
    truth: trueCost(population, costs),
    draw: (random) => {
      const { fp, fn } = drawMatrix(random, n, population);
      const means = Float64Array.from({ length: RESAMPLES }, () => {
        const missed = drawBinomial(random, n, fn / n);
        const alarms = drawBinomial(random, n - missed, fn === n ? 0 : fp / (n - fn));
        return (costs.falseNegative * missed + costs.falsePositive * alarms) / n;
      }).sort();
      const at = (share: number) => means[Math.ceil(share * RESAMPLES) - 1] ?? 0;
      const [low, high] = [at(0.025), at(0.975)];
      return low === high ? null : { low, high };
    },
  };
}

/** Tried and left: the mean cost ± 1.96 of its standard errors. */
export function normalCostTrial(n: number, population: Population, costs: Costs): Trial {
  return {
    truth: trueCost(population, costs),
    draw: (random) => {
      const counts = drawMatrix(random, n, population);
      const value = expectedCost(counts, { positive: 1 / n, negative: 1 / n }, costs);
      const { falsePositive, falseNegative } = costs;
      const square = (falsePositive ** 2 * counts.fp + falseNegative ** 2 * counts.fn) / n;
      const reach = Z95 * Math.sqrt(Math.max(0, square - value ** 2) / n);
      return reach === 0 ? null : { low: Math.max(0, value - reach), high: value + reach };
    },
  };
}

/** As in the built-in set: a score s = bu/(1 + b − u) of a uniform u, and a positive with chance s. */
const BEND = 0.043;
const END = 1 + BEND;

function drawCalibrated(random: Random, n: number): Ranking {
  const positive: number[] = [];
  const negative: number[] = [];
  for (let i = 0; i < n; i += 1) {
    const u = random.next();
    const score = (BEND * u) / (END - u);
    (random.next() < score ? positive : negative).push(score);
  }
  return rankScores(Float64Array.from(positive), Float64Array.from(negative));
}

/** The mean cost at a threshold, from the integral of s over u below it. */
function calibratedCost(threshold: number, costs: Costs): number {
  const u = threshold === Infinity ? 1 : (threshold * END) / (BEND + threshold);
  const below = (to: number) => BEND * (END * Math.log(END / (END - to)) - to);
  const missed = below(u);
  const called = 1 - u - (below(1) - missed);
  return costs.falseNegative * missed + costs.falsePositive * called;
}

/**
 * At the threshold that costs least on the very rows that are drawn. The truth is another one in each
 * draw, so the interval is given around it.
 */
export function pickedCostTrial(n: number, costs: Costs): Trial {
  return {
    truth: 0,
    draw: (random) => {
      const ranking = drawCalibrated(random, n);
      const rule = { kind: 'least-cost', costs } as const;
      const point = bestPoint(ranking, rule, weigh(ranking, null));
      if (point === null) return null;
      const counts: PointCounts = countsAt(ranking, point);
      const interval = itemCostInterval(counts, null, costs);
      const truth = calibratedCost(thresholdOf(ranking, point), costs);
      return interval && { low: interval.low - truth, high: interval.high - truth };
    },
  };
}
