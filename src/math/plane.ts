import type { Random } from './random.ts';

/**
 * Points of two classes in a plane and the lines that separate them, computed with + − × ÷ alone, so
 * that every engine gets the same points and the same errors from a seed.
 */
export interface Vector {
  readonly x: number;
  readonly y: number;
}

export interface LabeledPoint extends Vector {
  readonly isPositive: boolean;
}

/** The points beyond `offset` in the direction of `degrees` are called positive. */
export interface Line {
  readonly degrees: number;
  readonly offset: number;
}

const QUARTER = 90;
const TERMS = 9;

/** cos and sin of an angle from −π/4 to π/4 by their Taylor series, exact to the last bit or so. */
function seriesOf(angle: number): Vector {
  let [x, y] = [1, angle];
  let [evenTerm, oddTerm] = [1, angle];
  for (let k = 1; k < TERMS; k += 1) {
    evenTerm = (evenTerm * -angle * angle) / ((2 * k - 1) * (2 * k));
    oddTerm = (oddTerm * -angle * angle) / (2 * k * (2 * k + 1));
    x += evenTerm;
    y += oddTerm;
  }
  return { x, y };
}

/** The unit vector at an angle in whole degrees, counted from the x axis against the clock. */
export function directionOf(degrees: number): Vector {
  const whole = ((degrees % 360) + 360) % 360;
  const quarter = Math.floor((whole + QUARTER / 2) / QUARTER) % 4;
  const rest = whole - QUARTER * Math.floor((whole + QUARTER / 2) / QUARTER);
  const { x, y } = seriesOf((rest * 3.141592653589793) / 180);
  if (quarter === 0) return { x, y };
  if (quarter === 1) return { x: -y, y: x };
  return quarter === 2 ? { x: -x, y: -y } : { x: y, y: -x };
}

const UNIFORMS = 12;

/**
 * A draw from nearly the standard normal distribution: the sum of twelve uniform draws less 6
 * (Irwin and Hall). Mean 0 and variance 1 are exact; nothing lies beyond ±6, and the share beyond
 * ±3 is 0.0021 rather than 0.0027.
 */
export function drawNormal(random: Random): number {
  let sum = 0;
  for (let i = 0; i < UNIFORMS; i += 1) sum += random.next();
  return sum - UNIFORMS / 2;
}

/** `count` points, of both classes in turn, each around the mean of its class with sigma 1. */
export function drawPoints(
  random: Random,
  count: number,
  means: Readonly<Record<'negative' | 'positive', Vector>>,
): readonly LabeledPoint[] {
  return Array.from({ length: count }, (_, index) => {
    const isPositive = index % 2 === 0;
    const mean = isPositive ? means.positive : means.negative;
    const x = mean.x + drawNormal(random);
    return { x, y: mean.y + drawNormal(random), isPositive };
  });
}

/** For each point, whether the line calls it what it is. */
export function judgePoints(points: readonly LabeledPoint[], line: Line): readonly boolean[] {
  const { x, y } = directionOf(line.degrees);
  return points.map((point) => point.x * x + point.y * y > line.offset === point.isPositive);
}

/** How many points lie on the wrong side. */
export function countErrors(points: readonly LabeledPoint[], line: Line): number {
  return judgePoints(points, line).filter((isRight) => !isRight).length;
}

/** Offsets to try: from `first` in `count` steps of 1/`perUnit`. */
export interface OffsetGrid {
  readonly first: number;
  readonly count: number;
  readonly perUnit: number;
}

/** Errors at every offset of the grid for one angle, by counting how many each step passes. */
function errorsAlong(points: readonly LabeledPoint[], degrees: number, grid: OffsetGrid): number[] {
  const { x, y } = directionOf(degrees);
  // A positive is missed from the first offset that reaches it on; a negative is right from there.
  const change = new Array<number>(grid.count + 1).fill(0);
  let errors = 0;
  for (const point of points) {
    const place = Math.ceil((point.x * x + point.y * y - grid.first) * grid.perUnit);
    const at = Math.min(Math.max(place, 0), grid.count);
    change[at] = (change[at] ?? 0) + (point.isPositive ? 1 : -1);
    if (!point.isPositive) errors += 1;
  }
  return Array.from({ length: grid.count }, (_, step) => (errors += change[step] ?? 0));
}

/**
 * The line with the fewest errors among all whole degrees and all offsets of a grid; of equally
 * good ones the one with the smallest turn from 0 degrees, then the smallest offset.
 */
export function bestLine(
  points: readonly LabeledPoint[],
  grid: OffsetGrid,
): { readonly line: Line; readonly errors: number } {
  let best = { line: { degrees: 0, offset: grid.first }, errors: points.length + 1 };
  for (let turn = 0; turn <= 180; turn += 1) {
    for (const degrees of turn === 0 || turn === 180 ? [turn] : [turn, -turn]) {
      errorsAlong(points, degrees, grid).forEach((errors, step) => {
        if (errors >= best.errors) return;
        best = {
          line: { degrees, offset: (grid.first * grid.perUnit + step) / grid.perUnit },
          errors,
        };
      });
    }
  }
  return best;
}
