/** Moves parameters by one step against their slopes. */
export type Optimizer = (parameters: Float64Array, slopes: Float64Array, rate: number) => void;

const FIRST = 0.9;
const SECOND = 0.999;
const GUARD = 1e-8;

/** Adam (Kingma and Ba 2015) with its usual constants; β^t by multiplying, the same everywhere. */
export function createAdam(size: number): Optimizer {
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  let firstLeft = 1;
  let secondLeft = 1;
  return (parameters, slopes, rate) => {
    firstLeft *= FIRST;
    secondLeft *= SECOND;
    const [first, second] = [1 - firstLeft, 1 - secondLeft];
    for (let i = 0; i < size; i += 1) {
      const slope = slopes[i] as number;
      const m = FIRST * (mean[i] as number) + (1 - FIRST) * slope;
      const v = SECOND * (square[i] as number) + (1 - SECOND) * (slope * slope);
      mean[i] = m;
      square[i] = v;
      const move = (rate * (m / first)) / (Math.sqrt(v / second) + GUARD);
      parameters[i] = (parameters[i] as number) - move;
    }
  };
}

/** Plain gradient descent. */
export function createDescent(): Optimizer {
  return (parameters, slopes, rate) => {
    for (let i = 0; i < parameters.length; i += 1) {
      parameters[i] = (parameters[i] as number) - rate * (slopes[i] as number);
    }
  };
}
