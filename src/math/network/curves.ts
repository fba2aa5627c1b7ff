import { sin } from './functions.ts';
import type { Start } from './network.ts';

/** x runs over ±REACH. */
export const REACH = 3;
const FREQUENCY = 1.8;
const OTHER_FREQUENCY = 2.6 * FREQUENCY;
/** The new curve’s height and phase: of the family’s kind, and none of the twelve. */
const NEW_HEIGHT = 1.1;
const NEW_PHASE = 0.9;

/** Hidden units of every network here, and how all of them start. */
export const BODY = [32, 16] as const;
export const START: Start = { gain: 1.5, biases: 0.5 };

export type Relation = 'same' | 'frequency' | 'steps';

/** The new curve: a sine of the family, one of another frequency, or steps up and down. */
export function newCurve(relation: Relation, x: number): number {
  switch (relation) {
    case 'same':
      return NEW_HEIGHT * sin(FREQUENCY * x + NEW_PHASE);
    case 'frequency':
      return NEW_HEIGHT * sin(OTHER_FREQUENCY * x + NEW_PHASE);
    case 'steps':
      return sin(FREQUENCY * x + NEW_PHASE) >= 0 ? 1 : -1;
  }
}

/** A seed for each purpose of each draw, all different. */
export function seedFor(seed: number, draw: number, purpose: number): number {
  return (seed * 64 + draw) * 8 + purpose;
}

/** One sine of the family. */
export interface Sine {
  readonly height: number;
  readonly phase: number;
}

export function sineAt({ height, phase }: Sine, x: number): number {
  return height * sin(FREQUENCY * x + phase);
}

const PLACES = 121;
/** Where fits are measured and drawn. */
export const GRID = Float64Array.from(
  { length: PLACES },
  (_, i) => (2 * REACH * i) / (PLACES - 1) - REACH,
);

/** The mean squared distance from a curve, without noise, over the grid. */
export function curveError(fit: Float64Array, curve: (x: number) => number): number {
  let sum = 0;
  for (let i = 0; i < PLACES; i += 1) {
    const miss = (fit[i] as number) - curve(GRID[i] as number);
    sum += miss * miss;
  }
  return sum / PLACES;
}
