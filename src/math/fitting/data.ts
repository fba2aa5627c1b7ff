import { createRandom, type Random } from '../random.ts';

export interface Sample {
  readonly x: number;
  readonly y: number;
}

export interface Draw {
  readonly train: readonly Sample[];
  readonly dev: readonly Sample[];
  readonly test: readonly Sample[];
}

/** Dev and test examples of every draw. */
export const HELD_OUT = 200;
const TWELVE = 12;

/**
 * The curve that the data follow: a slope with a hill and a valley. It is ours, and no polynomial,
 * so that no degree is ever the right one.
 */
export function trueCurve(x: number): number {
  const hill = x - 0.3;
  const valley = x + 0.45;
  return x + 1.5 / (1 + 30 * hill * hill) - 1.2 / (1 + 20 * valley * valley);
}

/**
 * A draw with mean 0 and standard deviation 1: the sum of twelve uniform numbers less six (Irwin and
 * Hall), close to normal and the same in every engine, for it takes additions only.
 */
function drawNoise(random: Random): number {
  let sum = 0;
  for (let i = 0; i < TWELVE; i += 1) sum += random.next();
  return sum - TWELVE / 2;
}

function drawSamples(random: Random, count: number, noise: number): readonly Sample[] {
  return Array.from({ length: count }, () => {
    const x = 2 * random.next() - 1;
    return { x, y: trueCurve(x) + noise * drawNoise(random) };
  });
}

/**
 * Training, dev and test examples of one distribution: x uniform on [−1, 1], y the curve plus noise.
 * Dev and test depend on seed and noise alone, and a larger training set holds the smaller one.
 * @param noise the standard deviation of the noise, which is also the least error that anyone reaches.
 */
export function drawData(seed: number, size: number, noise: number): Draw {
  const random = createRandom(seed);
  const dev = drawSamples(random, HELD_OUT, noise);
  const test = drawSamples(random, HELD_OUT, noise);
  return { dev, test, train: drawSamples(random, size, noise) };
}
