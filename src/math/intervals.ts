import { checkQuantile } from './counts.ts';

/** Two limits, in the unit of the figure they belong to (fractions here, never percentages). */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** `count` of `n`: what a proportion was counted from. */
export interface Proportion {
  readonly count: number;
  readonly n: number;
}

/** A figure with its limits. */
export interface Estimated {
  readonly value: number;
  readonly interval: Interval;
}

/** The 97.5% point of the standard normal distribution: two-sided 95% limits. */
export const Z95 = 1.959963984540054;

/** Cuts an interval to what its figure can be: rounding never leads outside. */
export function clampInterval(interval: Interval, low: number, high: number): Interval {
  return { low: Math.max(low, interval.low), high: Math.min(high, interval.high) };
}

function checkProportion(count: number, n: number): void {
  if (!(n >= 0 && Number.isFinite(n) && count >= 0 && count <= n)) {
    throw new RangeError(
      `A proportion needs 0 ≤ count ≤ n, not count ${String(count)} and n ${String(n)}.`,
    );
  }
}

/** What both Wilson numerators share: z·√(k(n − k)/n + z²/4). */
function wilsonRoot(count: number, n: number, z: number): number {
  return z * Math.sqrt((count / n) * (n - count) + (z * z) / 4);
}

/**
 * The lower Wilson limit. The two limits are the roots of a quadratic whose product is
 * k²/(n(n + z²)), so dividing by the larger numerator avoids subtracting close numbers.
 */
function wilsonLow(count: number, n: number, z: number): number {
  if (count === 0) return 0;
  return (count / n) * (count / (count + (z * z) / 2 + wilsonRoot(count, n, z)));
}

/** The upper Wilson limit: a sum, so it keeps its digits however small it is. */
function wilsonHigh(count: number, n: number, z: number): number {
  if (count === n) return 1;
  return Math.min(1, (count + (z * z) / 2 + wilsonRoot(count, n, z)) / (n + z * z));
}

/**
 * Wilson's score interval for `successes` out of `n`, as fractions. The low end is exactly 0 at
 * none, the high end exactly 1 at all; never of zero width. Null when n = 0.
 * Wilson 1927, JASA 22:209; Brown, Cai and DasGupta 2001, Statistical Science 16:101.
 * @throws RangeError unless 0 ≤ successes ≤ n, both finite.
 */
export function wilsonInterval(successes: number, n: number, z = Z95): Interval | null {
  checkProportion(successes, n);
  checkQuantile(z);
  if (n === 0) return null;
  return { low: wilsonLow(successes, n, z), high: wilsonHigh(successes, n, z) };
}

/**
 * How far each Wilson limit lies from the estimate: z·√(l(1 − l)/n), exact at a root of the score
 * equation, so that no digits are lost where limit and estimate nearly agree.
 */
function wilsonReach(count: number, n: number, z: number): { down: number; up: number } {
  const down = wilsonLow(count, n, z) * wilsonHigh(n - count, n, z);
  const up = wilsonHigh(count, n, z) * wilsonLow(n - count, n, z);
  return { down: z * Math.sqrt(down / n), up: z * Math.sqrt(up / n) };
}

/**
 * Newcombe's hybrid score interval for p_a − p_b of two independent samples, as fractions within
 * [−1, 1]; null when either n is 0. Never of zero width.
 * Newcombe 1998, Statistics in Medicine 17:873, method 10.
 * @throws RangeError unless 0 ≤ count ≤ n in both.
 */
export function newcombeDifference(a: Proportion, b: Proportion, z = Z95): Interval | null {
  checkProportion(a.count, a.n);
  checkProportion(b.count, b.n);
  checkQuantile(z);
  if (a.n === 0 || b.n === 0) return null;
  const value = a.count / a.n - b.count / b.n;
  const reachA = wilsonReach(a.count, a.n, z);
  const reachB = wilsonReach(b.count, b.n, z);
  const interval = {
    low: value - Math.hypot(reachA.down, reachB.up),
    high: value + Math.hypot(reachA.up, reachB.down),
  };
  return clampInterval(interval, -1, 1);
}

/** One addend of a linear combination: weight × figure. */
export interface Term {
  readonly weight: number;
  readonly estimate: Estimated;
}

/**
 * MOVER: limits of Σ weight × figure for independent figures, from the limits of each ("method of
 * variance estimates recovery"). With weights 1 and −1 and Wilson limits it is Newcombe's method.
 * Zou and Donner 2008, Statistics in Medicine 27:1693.
 */
export function moverCombination(terms: readonly Term[]): Estimated {
  let value = 0;
  let down = 0;
  let up = 0;
  for (const { weight, estimate } of terms) {
    const toLow = weight * (estimate.value - estimate.interval.low);
    const toHigh = weight * (estimate.interval.high - estimate.value);
    value += weight * estimate.value;
    down = Math.hypot(down, weight >= 0 ? toLow : toHigh);
    up = Math.hypot(up, weight >= 0 ? toHigh : toLow);
  }
  return { value, interval: { low: value - down, high: value + up } };
}
