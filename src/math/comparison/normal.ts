/** Below this many standard deviations the series is the shorter way, above it the fraction. */
const SERIES_LIMIT = 2.5;
const FRACTION_TERMS = 120;

/** The density of the standard normal distribution. */
export function normalDensity(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}

/**
 * P(Z > x) for a standard normal Z, to about 1e-13 of its value for x ≥ 0.
 * Series: Marsaglia 2004, J. Stat. Software 11(4); fraction: Laplace's, Abramowitz & Stegun 26.2.14.
 */
export function normalTail(x: number): number {
  if (x < 0) return 1 - normalTail(-x);
  if (x < SERIES_LIMIT) {
    let term = x;
    let sum = x;
    for (let i = 3; term > sum * 1e-18; i += 2) {
      term *= (x * x) / i;
      sum += term;
    }
    return 0.5 - normalDensity(x) * sum;
  }
  let fraction = x;
  for (let i = FRACTION_TERMS; i > 0; i -= 1) fraction = x + i / fraction;
  return normalDensity(x) / fraction;
}
