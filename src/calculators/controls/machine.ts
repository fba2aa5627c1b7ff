import {
  angleBetween,
  closestOnRow,
  conditionNumber,
  determinant,
  lengthOf,
  mix,
  settingsFor,
  type Mixing,
} from '../../math/mixing.ts';
import { itemsOf } from '../../params/list.ts';
import type { Values } from '../../params/table.ts';
import { KNOBS, type params } from './params.ts';

export type ControlsValues = Values<typeof params>;

/** What the lecture's joystick does: axis 1 is 0.3 angle − 0.8 speed, axis 2 is 2 angle + 0.9 speed. */
export const JOYSTICK: Mixing = [
  [0.3, -0.8],
  [2, 0.9],
];
/** A steering wheel and a pedal. */
export const STEERING: Mixing = [
  [1, 0],
  [0, 1],
];

export const THINGS = {
  car: ['angle', 'speed'],
  tv: ['height', 'width', 'trapezoid', 'shift', 'rotation'],
} as const;
export type Machine = keyof typeof THINGS;

/** The lecture's one row of four weights; the rotation keeps a knob of its own. */
export const TV_ROW = [0.1, 0.3, -1.7, 0.8, 0] as const;
/** How far the television is off at the start, in units of a knob: ours. */
export const TV_START = [-0.6, 0.8, 0.7, -0.5, 0.4] as const;

/** Closer than this counts as reached: a slider's step does not allow more. */
export const REACHED = 0.05;

export interface MachineReading {
  readonly machine: Machine;
  /** What is left to the target, one for each thing. */
  readonly left: readonly number[];
  readonly distance: number;
  /** How close any setting of the controls comes. */
  readonly closest: number;
  /** Settings that come closest: of the car's two axes, or of the television's row. */
  readonly needed: readonly number[];
  readonly moves: number;
  /** Of the car alone: one row has neither. */
  readonly mixing: Mixing | null;
}

export function isBlended(values: ControlsValues): boolean {
  return values.controls === 'blended';
}

/** What can be turned now: other knobs keep their place and move nothing. */
export function activeKnobs(values: ControlsValues): readonly (keyof ControlsValues)[] {
  if (values.system === 'car') return KNOBS.car;
  if (values.system !== 'tv') return [];
  return isBlended(values) ? ['blend', 'rotation'] : THINGS.tv;
}

function countMoves(values: ControlsValues): number {
  return itemsOf(values.moves).length;
}

function readCar(values: ControlsValues): MachineReading {
  const mixing = isBlended(values) ? JOYSTICK : STEERING;
  const goal = [values['goal-angle'], values['goal-speed']] as const;
  const now = mix(mixing, [values['axis-1'], values['axis-2']]);
  const left = goal.map((wanted, thing) => wanted - (now[thing] ?? 0));
  return {
    machine: 'car',
    left,
    distance: lengthOf(left),
    closest: 0,
    needed: settingsFor(mixing, goal) ?? [],
    moves: countMoves(values),
    mixing,
  };
}

/** Where the five things of the television stand; 0 is right. */
export function tvState(values: ControlsValues): readonly number[] {
  const knobs = THINGS.tv.map((thing) => values[thing]);
  if (!isBlended(values)) return TV_START.map((start, thing) => start + (knobs[thing] ?? 0));
  const turned = [0, 0, 0, 0, values.rotation];
  return TV_START.map(
    (start, thing) => start + (TV_ROW[thing] ?? 0) * values.blend + (turned[thing] ?? 0),
  );
}

function readTv(values: ControlsValues): MachineReading {
  const left = tvState(values).map((value) => 0 - value);
  const best = closestOnRow(
    TV_ROW.slice(0, -1),
    TV_START.slice(0, -1).map((start) => -start),
  );
  const blended = isBlended(values);
  return {
    machine: 'tv',
    left,
    distance: lengthOf(left),
    closest: blended ? best.distance : 0,
    needed: blended ? [best.setting] : TV_START.map((start) => -start),
    moves: countMoves(values),
    mixing: null,
  };
}

/** Where the car or the television stands; null for the polynomial. */
export function readMachine(values: ControlsValues): MachineReading | null {
  if (values.system === 'car') return readCar(values);
  return values.system === 'tv' ? readTv(values) : null;
}

/** What the car's two rows are like: condition number, angle in degrees, determinant. */
export function geometryOf(mixing: Mixing) {
  return {
    condition: conditionNumber(mixing),
    angle: angleBetween(mixing),
    determinant: determinant(mixing),
  };
}
