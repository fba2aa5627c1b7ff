import { Z95 } from '../intervals.ts';
import { legendre } from './basis.ts';
import type { Sample } from './data.ts';

/**
 * Ridge regression in the basis of `basis.ts`: the weights w that make
 *   J(w) = 1/(2n) Σ (w·φ(x) − y)² + λ/2 Σ w_k²  (k ≥ 1: the mean is free)
 * small (Hoerl and Kennard 1970). Its gradient is A w − b.
 */
export interface Problem {
  /** A = ΦᵀΦ/n, with λ added on the diagonal except for the mean. */
  readonly matrix: readonly (readonly number[])[];
  /** b = Φᵀy/n. */
  readonly moment: readonly number[];
}

/** Sums run over the samples in their order, so that every engine adds up the same. */
export function ridgeProblem(
  samples: readonly Sample[],
  degree: number,
  regularization: number,
): Problem {
  const width = degree + 1;
  const matrix = Array.from({ length: width }, () => new Array<number>(width).fill(0));
  const moment = new Array<number>(width).fill(0);
  for (const { x, y } of samples) {
    const basis = legendre(x, degree);
    basis.forEach((left, row) => {
      const line = matrix[row] ?? [];
      basis.forEach((right, column) => {
        line[column] = (line[column] ?? 0) + left * right;
      });
      moment[row] = (moment[row] ?? 0) + left * y;
    });
  }
  const n = samples.length;
  return {
    matrix: matrix.map((line, row) =>
      line.map((sum, column) => sum / n + (row === column && row > 0 ? regularization : 0)),
    ),
    moment: moment.map((sum) => sum / n),
  };
}

/** A w − b: how J grows with each weight. */
export function gradient({ matrix, moment }: Problem, weights: readonly number[]): number[] {
  return matrix.map((line, row) => {
    let sum = 0;
    for (let k = 0; k < line.length; k += 1) sum += (line[k] ?? 0) * (weights[k] ?? 0);
    return sum - (moment[row] ?? 0);
  });
}

/**
 * The length of a step: 1 over the largest sum of a row of |A|, which bounds the largest eigenvalue
 * (Gershgorin). Every step then makes J smaller, and the weights run to the one minimum.
 */
export function stepSize({ matrix }: Problem): number {
  const sums = matrix.map((line) => line.reduce((sum, value) => sum + Math.abs(value), 0));
  return 1 / Math.max(...sums);
}

/**
 * The weights after so many steps of gradient descent from 0: stopping early leaves them short. Once
 * a step changes no weight, none of the later ones would, and they are left out.
 */
export function descend(problem: Problem, steps: number): readonly number[] {
  const width = problem.moment.length;
  const size = stepSize(problem);
  const matrix = Float64Array.from(problem.matrix.flat());
  const moment = Float64Array.from(problem.moment);
  const weights = new Float64Array(width);
  const slope = new Float64Array(width);
  for (let step = 0, isMoving = true; step < steps && isMoving; step += 1) {
    for (let row = 0, place = 0; row < width; row += 1) {
      let sum = 0;
      for (let k = 0; k < width; k += 1, place += 1)
        sum += (matrix[place] ?? 0) * (weights[k] ?? 0);
      slope[row] = sum - (moment[row] ?? 0);
    }
    isMoving = false;
    for (let k = 0; k < width; k += 1) {
      const next = (weights[k] ?? 0) - size * (slope[k] ?? 0);
      if (next !== weights[k]) isMoving = true;
      weights[k] = next;
    }
  }
  return [...weights];
}

/** How far predictions are from a set of examples. */
export interface Fit {
  /** The square root of the mean square of the misses, in the units of y. */
  readonly error: number;
  /** The square of each miss, in the order of the examples. */
  readonly squares: readonly number[];
}

/** The misses of a prediction on some examples; the error is NaN where there are none. */
export function measureFit(predict: (x: number) => number, samples: readonly Sample[]): Fit {
  const squares = samples.map(({ x, y }) => (predict(x) - y) * (predict(x) - y));
  return { error: Math.sqrt(meanOf(squares)), squares };
}

/** The mean, added up in order; NaN of nothing. */
function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * A 95% interval of a mean by the central limit theorem: mean ± z s/√n, with s² over n − 1.
 * @param values at least two.
 */
export function meanInterval(values: readonly number[]): { low: number; high: number } {
  const mean = meanOf(values);
  const spread = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const half = Z95 * Math.sqrt(spread / (values.length - 1) / values.length);
  return { low: mean - half, high: mean + half };
}
