import { stirlingError } from '../comparison/binomial.ts';

/** Standard deviations and items beyond which a binomial holds less than 1e-18 on either side. */
const REACH = 9.5;
const REACH_ITEMS = 40;
/** Up to this variance every outcome is added up: about 19,000 of them. */
const EXACT_VARIANCE = 1e6;

/** x·ln(x/m) + m − x without subtracting close numbers. Loader 2000, "bd0". */
function deviance(x: number, m: number): number {
  const gap = x - m;
  if (Math.abs(gap) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x;
  const ratio = gap / (x + m);
  let power = 2 * x * ratio;
  let sum = gap * ratio;
  for (let j = 1; j < 1000; j += 1) {
    power *= ratio * ratio;
    const next = sum + power / (2 * j + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/**
 * P(X = k) for X binomial with n trials of probability p, to about 1e-13 of its value.
 * Loader 2000, "Fast and accurate computation of binomial probabilities".
 */
export function binomialTerm(k: number, n: number, p: number): number {
  if (k < 0 || k > n) return 0;
  if (p === 0 || n === 0) return k === 0 ? 1 : 0;
  if (p === 1) return k === n ? 1 : 0;
  if (k === 0) return Math.exp(n * Math.log1p(-p));
  if (k === n) return Math.exp(n * Math.log(p));
  const error = stirlingError(n) - stirlingError(k) - stirlingError(n - k);
  const exponent = error - deviance(k, n * p) - deviance(n - k, n * (1 - p));
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}

/** Terms from k on in one direction, added up until they no longer matter. */
function sumFrom(k: number, n: number, p: number, direction: 1 | -1): number {
  const first = binomialTerm(k, n, p);
  let term = 1;
  let sum = 1;
  for (let i = k; first > 0 && term > sum * 1e-18; i += direction) {
    term *=
      direction === 1 ? ((n - i) * p) / ((i + 1) * (1 - p)) : (i * (1 - p)) / ((n - i + 1) * p);
    sum += term;
  }
  return first * sum;
}

/** P(X ≤ k) for X binomial. */
export function binomialBelow(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  if (k >= n || p === 0) return 1;
  if (p === 1) return 0;
  if (k <= n * p) return sumFrom(k, n, p, -1);
  return 1 - sumFrom(k + 1, n, p, 1);
}

/** The outcomes of a binomial that matter, from `first` on, with their probabilities. */
export interface Outcomes {
  readonly first: number;
  readonly weights: Float64Array;
}

/**
 * All outcomes of a binomial with more than 1e-18 beyond them, scaled to a sum of 1; null where they
 * are more than can be added up while a reader drags (variance above 10^6).
 */
export function binomialOutcomes(n: number, p: number): Outcomes | null {
  const variance = n * p * (1 - p);
  if (variance > EXACT_VARIANCE) return null;
  const reach = REACH * Math.sqrt(variance) + REACH_ITEMS;
  const first = Math.max(0, Math.floor(n * p - reach));
  const last = Math.min(n, Math.ceil(n * p + reach));
  const weights = new Float64Array(last - first + 1);
  const mode = Math.min(Math.floor((n + 1) * p), n);
  weights[mode - first] = binomialTerm(mode, n, p);
  for (let k = mode; k > first; k -= 1) {
    weights[k - 1 - first] = (weights[k - first] ?? 0) * ((k * (1 - p)) / ((n - k + 1) * p));
  }
  for (let k = mode; k < last; k += 1) {
    weights[k + 1 - first] = (weights[k - first] ?? 0) * (((n - k) * p) / ((k + 1) * (1 - p)));
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { first, weights: weights.map((weight) => weight / total) };
}
