import { normalDensity, normalTail } from './normal.ts';

/** Up to this many tosses every term of the tail that matters is added up. */
export const EXACT_LIMIT = 1e6;

/**
 * (1 + d)·ln(1 + d) + (1 − d)·ln(1 − d) for 0 ≤ d < 1: twice the information lost by calling a coin
 * of (1 + d)/2 fair. By its series Σ d^2j/(j(2j − 1)) near 0, where the two logarithms cancel.
 */
function coinDeviance(d: number): number {
  if (d > 0.1) return (1 + d) * Math.log1p(d) + (1 - d) * Math.log1p(-d);
  let power = 1;
  let sum = 0;
  for (let j = 1; j <= 9; j += 1) {
    power *= d * d;
    sum += power / (j * (2 * j - 1));
  }
  return sum;
}

/** ln n! − Stirling's formula: from n! itself while it is exact, then by the asymptotic series. */
export function stirlingError(n: number): number {
  if (n > 18) {
    const square = n * n;
    return (1 / 12 - (1 / 360 - (1 / 1260 - 1 / (1680 * square)) / square) / square) / n;
  }
  let factorial = 1;
  for (let i = 2; i <= n; i += 1) factorial *= i;
  return Math.log(factorial) - (n + 0.5) * Math.log(n) + n - 0.5 * Math.log(2 * Math.PI);
}

/**
 * The probability of exactly k heads in n fair tosses, 0 ≤ k ≤ n/2, n ≥ 1: to about 1e-13 of its
 * value until it is smaller than a double can be (then 0). Loader 2000, "Fast and accurate
 * computation of binomial probabilities".
 */
function fairHeads(k: number, n: number): number {
  if (k === 0) return Math.exp(-n * Math.LN2);
  const error = stirlingError(n) - stirlingError(k) - stirlingError(n - k);
  const exponent = error - (n / 2) * coinDeviance((n - 2 * k) / n);
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}

/** P(X ≤ k), added up from k downwards until the terms no longer matter. */
export function summedTail(k: number, n: number): number {
  let term = 1;
  let sum = 1;
  for (let i = k; i > 0 && term > sum * 1e-18; i -= 1) {
    term *= i / (n - i + 1);
    sum += term;
  }
  return fairHeads(k, n) * sum;
}

/**
 * P(X ≤ k) for many tosses: the normal tail with continuity correction at the signed root of the
 * deviance, then Lugannani and Rice's term (Daniels 1987, Int. Stat. Review 55:37, second
 * correction). Its relative error falls as n^−3/2: under 1e-8 beyond a million tosses.
 */
export function saddlepointTail(k: number, n: number): number {
  const d = (n - 2 * k - 1) / n;
  if (d === 0) return 0.5;
  const u = d * Math.sqrt(n);
  const w = Math.sign(d) * Math.sqrt(n * coinDeviance(Math.abs(d)));
  return normalTail(w) + normalDensity(w) * ((w - u) / (w * u));
}

/**
 * P(X ≤ k) for the number X of heads in n fair tosses, for k ≤ n/2 and n up to 4·10^12.
 */
export function fairTail(k: number, n: number): number {
  if (n === 0) return 1;
  return n <= EXACT_LIMIT ? summedTail(k, n) : saddlepointTail(k, n);
}
