import type { Interval } from '../intervals.ts';
import { createRandom, type Random } from '../random.ts';
import { averagePrecision, rocAuc } from './areas.ts';
import { thresholdOf, type Ranking } from './ranking.ts';
import { bestPoint, type Rule } from './rules.ts';
import { weigh } from './weights.ts';

/** Number of resamples: fixed, so that a seed says all. */
const RESAMPLES = 1000;
/** A class with fewer items has no bootstrap interval: too few for its shape to be known. */
export const FEWEST_OF_A_CLASS = 10;
/** An interval needs this share of the resamples to have a value. */
const ENOUGH = 0.95;
const TAIL = 0.025;

/** What is asked of the resamples. */
export interface BootstrapPlan {
  readonly seed: number;
  /** Null: the prevalence of the data, which then varies from resample to resample. */
  readonly prevalence: number | null;
  readonly rule: Rule;
}

/** 95% limits; the upper end of a threshold is Infinity where nothing is called positive. */
export interface BootstrapIntervals {
  readonly rocAuc: Interval | null;
  readonly averagePrecision: Interval | null;
  readonly threshold: Interval | null;
}

/** Where too little is known for any. */
export const NO_INTERVALS: BootstrapIntervals = {
  rocAuc: null,
  averagePrecision: null,
  threshold: null,
};

/** The percentile limits: order statistics, without interpolation, so that Infinity may be one. */
function limits(values: readonly (number | null)[]): Interval | null {
  const known = Float64Array.from(values.filter((value) => value !== null)).sort();
  if (known.length < ENOUGH * RESAMPLES) return null;
  const at = (share: number) => known[Math.max(0, Math.ceil(share * known.length) - 1)] ?? 0;
  const [low, high] = [at(TAIL), at(1 - TAIL)];
  // All resamples alike: that is no certainty, the method sees no spread.
  return low === high ? null : { low, high };
}

/** For each item of a class, highest score first, the number of its score. */
function groupsOf(cumulative: Float64Array, total: number): Int32Array {
  const groups = new Int32Array(total);
  let item = 0;
  cumulative.forEach((reached, group) => {
    while (item < reached) {
      groups[item] = group;
      item += 1;
    }
  });
  return groups;
}

interface Buffers {
  readonly tp: Float64Array;
  readonly fp: Float64Array;
}

/** Draws as many items as there are, with replacement, and counts them by class and score. */
function createResampler(ranking: Ranking, isStratified: boolean, { tp, fp }: Buffers) {
  const { positives, negatives } = ranking;
  const ofPositives = groupsOf(ranking.tp, positives);
  const ofNegatives = groupsOf(ranking.fp, negatives);
  const items = positives + negatives;
  function take(item: number): void {
    const isPositive = item < positives;
    const counts = isPositive ? tp : fp;
    const group = (isPositive ? ofPositives[item] : ofNegatives[item - positives]) ?? 0;
    counts[group] = (counts[group] ?? 0) + 1;
  }
  return (random: Random): void => {
    tp.fill(0);
    fp.fill(0);
    if (isStratified) {
      for (let i = 0; i < positives; i += 1) take(Math.floor(random.next() * positives));
      for (let i = 0; i < negatives; i += 1)
        take(positives + Math.floor(random.next() * negatives));
    } else {
      for (let i = 0; i < items; i += 1) take(Math.floor(random.next() * items));
    }
  };
}

function accumulate(counts: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i += 1) {
    sum += counts[i] ?? 0;
    counts[i] = sum;
  }
  return sum;
}

/**
 * Percentile bootstrap (Efron and Tibshirani 1993, chapter 13). Items are drawn with replacement
 * from all of them, so that the prevalence varies too; where another prevalence is given it is taken
 * as known, and each class is drawn by itself. Resample r draws from its own stream, whose seed is
 * the r-th number from the stream of `plan.seed`. A resample that lacks a class has no area and is
 * left out of its limits. All null with fewer than 10 items of a class.
 */
export function bootstrap(ranking: Ranking, plan: BootstrapPlan): BootstrapIntervals {
  if (Math.min(ranking.positives, ranking.negatives) < FEWEST_OF_A_CLASS) return NO_INTERVALS;
  const size = ranking.thresholds.length;
  const buffers = { tp: new Float64Array(size), fp: new Float64Array(size) };
  const resample = createResampler(ranking, plan.prevalence !== null, buffers);
  const seeds = createRandom(plan.seed);
  const areas: (number | null)[] = [];
  const precisions: (number | null)[] = [];
  const thresholds: (number | null)[] = [];
  for (let r = 0; r < RESAMPLES; r += 1) {
    resample(createRandom(seeds.integer(2 ** 32)));
    const positives = accumulate(buffers.tp);
    const negatives = accumulate(buffers.fp);
    const drawn = { thresholds: ranking.thresholds, ...buffers, positives, negatives };
    const weights = weigh(drawn, plan.prevalence);
    const point = bestPoint(drawn, plan.rule, weights);
    areas.push(rocAuc(drawn));
    precisions.push(weights && averagePrecision(drawn, weights));
    thresholds.push(point === null ? null : thresholdOf(drawn, point));
  }
  return {
    rocAuc: limits(areas),
    averagePrecision: limits(precisions),
    threshold: limits(thresholds),
  };
}
