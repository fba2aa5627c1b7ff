/**
 * Legendre polynomials on [−1, 1], each scaled to a mean square of 1 there: an orthogonal basis, in
 * which one step of gradient descent means about the same for every degree. In powers of x a hundred
 * thousand steps would hardly move the higher ones.
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 22.7.10 (recurrence).
 * @param x a place from −1 to 1.
 * @param degree the highest degree, from 0.
 * @returns the values of degrees 0 to `degree` at x.
 */
export function legendre(x: number, degree: number): readonly number[] {
  const plain = [1, x];
  for (let k = 1; k < degree; k += 1) {
    const next = ((2 * k + 1) * x * (plain[k] ?? 0) - k * (plain[k - 1] ?? 0)) / (k + 1);
    plain.push(next);
  }
  return plain.slice(0, degree + 1).map((value, k) => value * Math.sqrt(2 * k + 1));
}

/** The value at x of the polynomial with these weights in the basis above. */
export function evaluate(weights: readonly number[], x: number): number {
  const basis = legendre(x, weights.length - 1);
  return weights.reduce((sum, weight, k) => sum + weight * (basis[k] ?? 0), 0);
}
