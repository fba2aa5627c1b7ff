import { wilsonInterval, Z95 } from '../intervals.ts';

/**
 * Half the width of Wilson's 95% interval at an expected share p of n; null when n = 0.
 * @throws RangeError unless p is a fraction and n finite and not below 0.
 */
export function halfWidth(p: number, n: number): number | null {
  const interval = wilsonInterval(p * n, n);
  return interval === null ? null : (interval.high - interval.low) / 2;
}

/**
 * The fewest examples at which Wilson's 95% interval around an expected share p reaches at most
 * `width` to either side: the half-width solved for n, rounded up. Wald's n = z²p(1 − p)/h² is a
 * few examples less where p is not small, and far too few where it is.
 * @param width half-width as a fraction, above 0.
 */
export function sizeForHalfWidth(p: number, width: number): number {
  const spread = p * (1 - p);
  const square = width * width;
  const root = Math.sqrt(spread * spread + square * (1 - 4 * spread));
  const size = (Z95 * Z95 * (spread - 2 * square + root)) / (2 * square);
  // Rounding must not ask for one example more than a whole number.
  return Math.max(1, Math.ceil(size * (1 - 1e-12)));
}
