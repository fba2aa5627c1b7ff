import { createRandom } from '../random.ts';
import { GRID, newCurve, REACH, sineAt, type Relation, type Sine } from './curves.ts';
import { drawNormal, predict, type Network } from './network.ts';
import { CURVES } from './settings.ts';
import type { Examples } from './training.ts';

const AMPLITUDE = { least: 0.6, most: 1.4 } as const;
/** The standard deviation of what is added to every y. */
export const NOISE = 0.05;

/** Points of the new curve: x uniform, y with noise. */
export function drawPoints(relation: Relation, count: number, seed: number): Examples {
  const random = createRandom(seed);
  const inputs = new Float64Array(count);
  const targets = new Float64Array(count);
  for (let i = 0; i < count; i += 1) {
    const x = 2 * REACH * random.next() - REACH;
    inputs[i] = x;
    targets[i] = newCurve(relation, x) + NOISE * drawNormal(random);
  }
  return { count, inputs, targets };
}

/** Twelve sines of one frequency, heights and phases drawn. */
export function drawSines(seed: number): readonly Sine[] {
  const random = createRandom(seed);
  return Array.from({ length: CURVES }, () => {
    const height = AMPLITUDE.least + (AMPLITUDE.most - AMPLITUDE.least) * random.next();
    return { height, phase: 2 * Math.PI * random.next() };
  });
}

/** Examples that say y of every sine at the same x. */
export function drawShared(sines: readonly Sine[], count: number, seed: number): Examples {
  const random = createRandom(seed);
  const inputs = new Float64Array(count);
  const targets = new Float64Array(count * sines.length);
  for (let i = 0; i < count; i += 1) {
    const x = 2 * REACH * random.next() - REACH;
    inputs[i] = x;
    sines.forEach((sine, k) => {
      targets[i * sines.length + k] = sineAt(sine, x) + NOISE * drawNormal(random);
    });
  }
  return { count, inputs, targets };
}

/** Examples of which each has the label of one sine alone, so many for every sine. */
export function drawApart(sines: readonly Sine[], count: number, seed: number): Examples {
  const random = createRandom(seed);
  const all = count * sines.length;
  const inputs = new Float64Array(all);
  const targets = new Float64Array(all * sines.length).fill(NaN);
  sines.forEach((sine, k) => {
    for (let i = 0; i < count; i += 1) {
      const row = k * count + i;
      const x = 2 * REACH * random.next() - REACH;
      inputs[row] = x;
      targets[row * sines.length + k] = sineAt(sine, x) + NOISE * drawNormal(random);
    }
  });
  return { count: all, inputs, targets };
}

/** What an output of a network says on the grid. */
export function fitOf(network: Network, output = 0): Float64Array {
  const outputs = network.sizes.at(-1) as number;
  const values = predict(network, GRID);
  return Float64Array.from(GRID, (_, i) => values[i * outputs + output] as number);
}
