import { choice, list, real, seed } from '../../params/fields.ts';
import { defineParams, type NumberField } from '../../params/table.ts';
import type { Preset } from '../session.ts';

function whole(first: number, min: number, max: number, track: NumberField['track'], step = 1) {
  return {
    kind: 'integer',
    default: first,
    min,
    max,
    step,
    unit: 'count',
    optional: false,
    track,
  } as const satisfies NumberField;
}

const knob = real({ default: 0, min: -2, max: 2, step: 0.1 });
const axis = real({ default: 0, min: -5, max: 5, step: 0.01 });
const goal = (first: number) => real({ default: first, min: 0, max: 4, step: 0.1 });

/** What can be turned in each system; `moves` holds their names in the order in which they were. */
export const KNOBS = {
  car: ['axis-1', 'axis-2'],
  tv: ['height', 'width', 'trapezoid', 'shift', 'rotation', 'blend'],
} as const;

/**
 * It opens with the car's joystick: the one system of the lecture that has a matrix, so that the goal
 * can be reached, is hard to reach, and the reason has three figures. The television's single row can
 * reach no target at all, and the polynomial asks for more words first.
 */
export const params = defineParams({
  version: 1,
  fields: {
    system: choice(['car', 'tv', 'polynomial'], 'car'),
    'goal-angle': goal(1),
    'goal-speed': goal(0),
    controls: choice(['independent', 'blended'], 'blended'),
    'axis-1': axis,
    'axis-2': axis,
    height: knob,
    width: knob,
    trapezoid: knob,
    shift: knob,
    rotation: knob,
    blend: knob,
    capacity: whole(12, 0, 20, { min: 0, max: 20, scale: 'linear' }),
    regularization: {
      kind: 'real',
      default: 0,
      min: 0,
      max: 10,
      step: 0.001,
      unit: 'none',
      optional: false,
      track: { min: 0.0001, max: 10, scale: 'log' },
    },
    'training-size': whole(30, 5, 500, { min: 5, max: 200, scale: 'linear' }, 5),
    steps: whole(10_000, 1, 10_000, { min: 1, max: 10_000, scale: 'log' }),
    noise: real({ default: 0.3, min: 0, max: 1, step: 0.05 }),
    seed: seed(1),
    moves: list({ options: [...KNOBS.car, ...KNOBS.tv], most: 200 }),
  },
});

export const presets = [
  { id: 'joystick', values: {} },
  { id: 'steering', values: { controls: 'independent' } },
  { id: 'tv-one-row', values: { system: 'tv' } },
  { id: 'tv-knobs', values: { system: 'tv', controls: 'independent' } },
  { id: 'overfitted', values: { system: 'polynomial' } },
  { id: 'stopped-early', values: { system: 'polynomial', steps: 10 } },
  { id: 'too-simple', values: { system: 'polynomial', capacity: 2 } },
] as const satisfies readonly Preset[];
