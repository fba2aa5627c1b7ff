import { count, flag, real } from '../../params/fields.ts';
import { defineParams } from '../../params/table.ts';
import type { Preset } from '../session.ts';

const MOST_POINTS = 400;

/**
 * The line calls positive what lies beyond `offset` (in sigmas) in the direction of `angle` (whole
 * degrees). `distance` is how far test's two clouds lie from those of dev, in sigmas.
 */
export const params = defineParams({
  version: 1,
  fields: {
    distance: real({ default: 0, min: 0, max: 4, step: 0.1 }),
    angle: {
      kind: 'integer',
      default: 0,
      min: -180,
      max: 180,
      step: 1,
      unit: 'none',
      optional: false,
      track: { min: -180, max: 180, scale: 'linear' },
    },
    offset: real({ default: 1, min: -6, max: 8, step: 0.1 }),
    n: {
      ...count({ default: 120, min: 4 }),
      max: MOST_POINTS,
      track: { min: 20, max: MOST_POINTS, scale: 'linear' },
    },
    seed: { ...count({ default: 1 }), track: null },
    revealed: flag(false),
  },
});

/** Dev and test from one pool; from different regions; and the line fitted to such a dev set. */
export const presets = [
  { id: 'one-pool', values: {} },
  { id: 'eight-regions', values: { distance: 2 } },
  { id: 'fitted', values: { distance: 2, angle: 42, offset: 0.4, revealed: true } },
] as const satisfies readonly Preset[];
