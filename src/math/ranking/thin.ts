/** Points of a curve by number: fractions. */
export interface CurveArrays {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

const FIRST_TOLERANCE = 0.001;

/** The point between a and b that lies farthest from the straight line between them, and how far. */
function farthestFrom({ x, y }: CurveArrays, a: number, b: number) {
  const ax = x[a] ?? 0;
  const ay = y[a] ?? 0;
  const dx = (x[b] ?? 0) - ax;
  const dy = (y[b] ?? 0) - ay;
  const length = dx * dx + dy * dy;
  let at = -1;
  let most = -1;
  for (let i = a + 1; i < b; i += 1) {
    const px = (x[i] ?? 0) - ax;
    const py = (y[i] ?? 0) - ay;
    const along = length === 0 ? 0 : Math.min(Math.max((px * dx + py * dy) / length, 0), 1);
    const offX = px - along * dx;
    const offY = py - along * dy;
    const off = offX * offX + offY * offY;
    if (off > most) {
      most = off;
      at = i;
    }
  }
  return { at, distance: Math.sqrt(Math.max(most, 0)) };
}

/** Numbers of the points that stay when a curve may be off by `tolerance` (Douglas and Peucker 1973). */
function simplify(curve: CurveArrays, tolerance: number): readonly number[] {
  const last = curve.x.length - 1;
  const kept = [0, last];
  const open: (readonly [number, number])[] = [[0, last]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [a, b] = span;
    const { at: farthest, distance } = farthestFrom(curve, a, b);
    if (farthest < 0 || distance <= tolerance) continue;
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
