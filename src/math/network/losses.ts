import { exp, log, sigmoid } from './functions.ts';

/**
 * What is made small:
 * - `squared`: Σ (ŷ − y)²
 * - `softmax`: −Σ y log ŷ, ŷ the softmax of the outputs, y a share of each class (mostly one of them 1)
 * - `sigmoid`: −Σ y log ŷ + (1 − y) log(1 − ŷ), ŷ the sigmoid of each output by itself
 *
 * A target that is NaN has no label. It is left out of `squared` and `sigmoid`, and adds no slope.
 */
export type Loss = 'squared' | 'softmax' | 'sigmoid';

/** The cross-entropy of one yes-or-no label, y 0 or 1, at a network’s output z. */
export function sigmoidLoss(z: number, y: number): number {
  return Math.max(z, 0) - z * y + log(1 + exp(-Math.abs(z)));
}

/** Shares that add up to 1, from any outputs. */
export function softmax(z: ArrayLike<number>): Float64Array {
  const shares = Float64Array.from(z);
  let largest = -Infinity;
  for (let j = 0; j < shares.length; j += 1) largest = Math.max(largest, shares[j] as number);
  let sum = 0;
  for (let j = 0; j < shares.length; j += 1) {
    shares[j] = exp((shares[j] as number) - largest);
    sum += shares[j] as number;
  }
  for (let j = 0; j < shares.length; j += 1) shares[j] = (shares[j] as number) / sum;
  return shares;
}

/** One example: writes the slope at each output, times `scale`, into `slope`; gives its loss. */
export type Judge = (
  z: Float64Array,
  y: Float64Array,
  slope: Float64Array,
  scale: number,
) => number;

const squared: Judge = (z, y, slope, scale) => {
  let loss = 0;
  for (let j = 0; j < z.length; j += 1) {
    const target = y[j] as number;
    const miss = target === target ? (z[j] as number) - target : 0;
    loss += miss * miss;
    slope[j] = 2 * miss * scale;
  }
  return loss;
};

const softmaxJudge: Judge = (z, y, slope, scale) => {
  let largest = -Infinity;
  for (let j = 0; j < z.length; j += 1) if ((z[j] as number) > largest) largest = z[j] as number;
  let sum = 0;
  for (let j = 0; j < z.length; j += 1) sum += slope[j] = exp((z[j] as number) - largest);
  const whole = log(sum) + largest;
  let loss = 0;
  for (let j = 0; j < z.length; j += 1) {
    const target = y[j] as number;
    if (target !== 0) loss += target * (whole - (z[j] as number));
    slope[j] = ((slope[j] as number) / sum - target) * scale;
  }
  return loss;
};

const sigmoidJudge: Judge = (z, y, slope, scale) => {
  let loss = 0;
  for (let j = 0; j < z.length; j += 1) {
    const target = y[j] as number;
    const isKnown = target === target;
    if (isKnown) loss += sigmoidLoss(z[j] as number, target);
    slope[j] = isKnown ? (sigmoid(z[j] as number) - target) * scale : 0;
  }
  return loss;
};

export const JUDGES: Readonly<Record<Loss, Judge>> = {
  squared,
  softmax: softmaxJudge,
  sigmoid: sigmoidJudge,
};
