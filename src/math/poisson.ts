import { stirlingError } from './comparison/binomial.ts';
import type { Interval } from './intervals.ts';
import { findRoot } from './metrics/score.ts';

/** The largest number of events whose limits are computed: by adding up terms. */
const MAX_EVENTS = 1e6;

/** Confidence of a two-sided interval, and of a one-sided bound. */
const TWO_SIDED = 0.025;
const ONE_SIDED = 0.05;

function checkEvents(events: number): void {
  if (!Number.isInteger(events) || events < 0 || events > MAX_EVENTS) {
    throw new RangeError(
      `Events must be a whole number from 0 to a million, not ${String(events)}.`,
    );
  }
}

/** P(X = k) for a mean above 0: Loader 2000, "Fast and accurate computation of binomial probabilities". */
function exactly(k: number, mean: number): number {
  if (k === 0) return Math.exp(-mean);
  const deviance = mean - k - k * Math.log1p((mean - k) / k);
  return Math.exp(-stirlingError(k) - deviance) / Math.sqrt(2 * Math.PI * k);
}

/** P(X ≤ k), added up from k downwards: for means above k, where terms fall. */
function atMost(k: number, mean: number): number {
  let term = 1;
  let sum = 1;
  for (let i = k; i > 0 && term > sum * 1e-17; i -= 1) {
    term *= i / mean;
    sum += term;
  }
  return exactly(k, mean) * sum;
}

/** P(X ≥ k), added up from k upwards: for means below k, where terms fall. */
function atLeast(k: number, mean: number): number {
  let term = 1;
  let sum = 1;
  for (let i = k + 1; term > sum * 1e-17; i += 1) {
    term *= mean / i;
    sum += term;
  }
  return exactly(k, mean) * sum;
}

/** The largest mean under which `events` or fewer still have the probability `tail`. */
function upperMean(events: number, tail: number): number {
  if (events === 0) return -Math.log(tail);
  const reach = events + 10 * Math.sqrt(events) + 20;
  return findRoot((mean) => tail - atMost(events, mean), events, reach);
}

/** The smallest mean under which `events` or more still have the probability `tail`. */
function lowerMean(events: number, tail: number): number {
  if (events === 0) return 0;
  return findRoot((mean) => tail - atLeast(events, mean), events, 0);
}

/**
 * Exact two-sided 95% limits of the mean number of events, given the number observed; the low end is
 * 0 where none was. They cover at least 95% whatever the mean, usually more.
 * Garwood 1936, Biometrika 28:437.
 * @throws RangeError unless events is a whole number from 0 to a million.
 */
export function poissonInterval(events: number): Interval {
  checkEvents(events);
  return { low: lowerMean(events, TWO_SIDED), high: upperMean(events, TWO_SIDED) };
}

/**
 * One-sided 95% bounds, each for a claim of its own: "at most high", or "at least low". With no event
 * the upper one is −ln 0.05 = 3.00, the rule of three.
 * @throws RangeError unless events is a whole number from 0 to a million.
 */
export function poissonBounds(events: number): Interval {
  checkEvents(events);
  return { low: lowerMean(events, ONE_SIDED), high: upperMean(events, ONE_SIDED) };
}
