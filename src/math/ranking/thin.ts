/** Points of a curve by number: fractions. */
export interface CurveArrays {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

const FIRST_TOLERANCE = 0.001;

/** How far point i lies from the straight line between points a and b. */
function distance({ x, y }: CurveArrays, i: number, a: number, b: number): number {
  const [ax, ay, bx, by] = [x[a] ?? 0, y[a] ?? 0, x[b] ?? 0, y[b] ?? 0];
  const [px, py] = [(x[i] ?? 0) - ax, (y[i] ?? 0) - ay];
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  if (length === 0) return Math.hypot(px, py);
  const along = Math.min(Math.max((px * dx + py * dy) / length, 0), 1);
  return Math.hypot(px - along * dx, py - along * dy);
}

/** Numbers of the points that stay when a curve may be off by `tolerance` (Douglas and Peucker 1973). */
function simplify(curve: CurveArrays, tolerance: number): readonly number[] {
  const last = curve.x.length - 1;
  const kept = [0, last];
  const open: (readonly [number, number])[] = [[0, last]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [a, b] = span;
    let [farthest, most] = [-1, tolerance];
    for (let i = a + 1; i < b; i += 1) {
      const off = distance(curve, i, a, b);
      if (off > most) [farthest, most] = [i, off];
    }
    if (farthest < 0) continue;
    kept.push(farthest);
    open.push([a, farthest], [farthest, b]);
  }
  return kept;
}

/**
 * Numbers of the points, ascending, that draw a curve in the unit square with at most `most` points
 * and keep its corners: no point left out is farther than a thousandth from the drawn line, or than
 * as little more as `most` allows.
 */
export function thinCurve(curve: CurveArrays, most: number): readonly number[] {
  if (curve.x.length === 0) return [];
  let tolerance = FIRST_TOLERANCE;
  let kept = simplify(curve, tolerance);
  while (kept.length > most) {
    tolerance *= 2;
    kept = simplify(curve, tolerance);
  }
  return [...new Set(kept)].sort((a, b) => a - b);
}
