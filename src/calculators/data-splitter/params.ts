import { choice, count, percent, real } from '../../params/fields.ts';
import { defineParams } from '../../params/table.ts';
import type { Preset } from '../session.ts';

/** Two of them still are a count that the statistics take. */
const LARGEST = 1e11;
const SIZE_TRACK = { min: 0, max: 1e6, scale: 'log' } as const;
const SET_TRACK = { min: 0, max: 20_000, scale: 'linear' } as const;
const WEIGHT_TRACK = { min: 0.001, max: 1, scale: 'fine-log' } as const;

/**
 * Examples of two kinds, a way to cut them, and two models with their errors on each kind. Opens with
 * the course's 200,000 web and 10,000 app pictures, shuffled.
 */
export const params = defineParams({
  version: 1,
  fields: {
    split: choice(['shuffle', 'target'], 'shuffle'),
    'n-source': { ...count({ default: 200_000 }), max: LARGEST, step: 100, track: SIZE_TRACK },
    'n-target': { ...count({ default: 10_000 }), max: LARGEST, step: 100, track: SIZE_TRACK },
    'n-dev': { ...count({ default: 2_500, min: 1 }), max: LARGEST, track: SET_TRACK },
    'n-test': { ...count({ default: 2_500 }), max: LARGEST, track: SET_TRACK },
    error: percent({ default: 10 }),
    'source-error': percent({ default: 1 }),
    'target-error': percent({ default: 12 }),
    'source-error2': percent({ default: 2 }),
    'target-error2': percent({ default: 6 }),
    /** What a source example counts in training; a target example counts 1. */
    'source-weight': {
      ...real({ default: 1, min: 0, max: 1, step: 0.005 }),
      track: WEIGHT_TRACK,
    },
  },
});

const MIRROR = { split: 'target', 'n-source': 500_000, 'n-target': 20_000 } as const;

export const presets = [
  { id: 'course-shuffle', values: {} },
  { id: 'course-target', values: { split: 'target' } },
  { id: 'mirror-a', values: { ...MIRROR, 'n-dev': 10_000, 'n-test': 10_000 } },
  { id: 'mirror-b', values: { ...MIRROR, 'n-dev': 5_000, 'n-test': 5_000 } },
  {
    id: 'hivenote',
    values: {
      'n-source': 60_000,
      'n-target': 6_000,
      'n-dev': 2_000,
      'n-test': 2_000,
      'source-error': 10,
      'target-error': 15,
      'source-error2': 10.4,
      'target-error2': 12,
    },
  },
] as const satisfies readonly Preset[];
