/** Three figures of one kind: shares, counts or coefficients of three kinds of items. */
export type Triple = readonly [number, number, number];

/** The larger root of ax² + bx + c where c ≤ 0 ≤ a, without subtracting close numbers. */
function positiveRoot(a: number, b: number, c: number): number {
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
  if (b > 0) return (-2 * c) / (b + root);
  return a === 0 ? 0 : (root - b) / (2 * a);
}

/**
 * Where on the segment between its ends the likelihood of the counts is largest: the share `t` of
 * the way from "all of the weight against the first kind on the second" to "all on the third".
 * `firstA` and `firstB` are the first kind's share at the two ends.
 */
function segmentPeak(counts: Triple, firstA: number, firstB: number): number {
  const [first, second, third] = counts;
  const rise = firstB - firstA;
  if (second === 0 && third === 0) return rise > 0 ? 1 : 0;
  if (rise === 0 || first === 0) return third / (second + third);
  if (rise < 0) return 1 - segmentPeak([first, third, second], firstB, firstA);
  // d/dt of first·ln(firstA + rise·t) + second·ln(1 − t) + third·ln t, times what clears it of
  // fractions: a quadratic that is ≥ 0 at t = 0 and ≤ 0 at t = 1.
  const total = first + second + third;
  const linear = rise * (first + third) - firstA * (second + third);
  return Math.min(1, positiveRoot(rise * total, -linear, -firstA * third));
}

/**
 * The shares of three kinds of items that make the counts most likely among those at which
 * Σ coefficient × share = 0. The first coefficient is at least 0, the other two at most 0 and not
 * both 0 with the first.
 */
export function restrictedShares(counts: Triple, contrast: Triple): Triple {
  const [up, down2, down3] = contrast;
  const first2 = -down2 / (up - down2);
  const first3 = -down3 / (up - down3);
  const t = segmentPeak(counts, first2, first3);
  const first = first2 * (1 - t) + first3 * t;
  return [first, (up / (up - down2)) * (1 - t), (up / (up - down3)) * t];
}

/**
 * The point between `inside` and `outside` at which a function that is negative inside and positive
 * outside crosses 0, by halving until the numbers run out.
 */
export function findRoot(f: (x: number) => number, inside: number, outside: number): number {
  let near = inside;
  let far = outside;
  for (let i = 0; i < 1100; i += 1) {
    const middle = near + (far - near) / 2;
    if (middle === near || middle === far) break;
    if (f(middle) < 0) near = middle;
    else far = middle;
  }
  return far;
}
