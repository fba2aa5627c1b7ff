import { normalDensity, normalTail } from '../comparison/normal.ts';

/**
 * The value that a standard normal variable stays below with probability p, 0 < p < 1, to about
 * 1e-13: Newton's steps on the tail, from a bound that they only ever approach from one side.
 * −Infinity at 0 and Infinity at 1.
 */
export function normalQuantile(p: number): number {
  if (p <= 0) return -Infinity;
  if (p >= 1) return Infinity;
  if (p < 0.5) return -normalQuantile(1 - p);
  const tail = 1 - p;
  let x = 0;
  for (let i = 0; i < 100; i += 1) {
    const step = (normalTail(x) - tail) / normalDensity(x);
    x += step;
    if (Math.abs(step) < 1e-15 * Math.max(1, x)) break;
  }
  return x;
}

/** P(Z ≤ x) for a standard normal Z. */
export function normalBelow(x: number): number {
  return normalTail(-x);
}
