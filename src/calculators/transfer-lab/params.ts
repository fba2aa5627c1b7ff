import { choice, seed } from '../../params/fields.ts';
import { defineParams, type NumberField } from '../../params/table.ts';
import type { Preset } from '../session.ts';

const MOST = 200;

function points(first: number, min: number) {
  return {
    kind: 'integer',
    default: first,
    min,
    max: MOST,
    step: 1,
    unit: 'count',
    optional: false,
    track: { min: 5, max: MOST, scale: 'log' },
  } as const satisfies NumberField;
}

/** Task A is twelve curves, task B a new one; everything that is drawn follows from the seed. */
export const params = defineParams({
  version: 1,
  fields: {
    points: points(10, 3),
    relation: choice(['same', 'frequency', 'steps'], 'same'),
    'source-points': points(MOST, 5),
    tuning: choice(['head-first', 'at-once'], 'head-first'),
    seed: seed(1),
  },
});

export const presets = [
  { id: 'ten', values: {} },
  { id: 'many', values: { points: 200 } },
  { id: 'frequency', values: { relation: 'frequency' } },
  { id: 'steps', values: { relation: 'steps', points: 20 } },
  { id: 'small-source', values: { 'source-points': 10 } },
  { id: 'at-once', values: { tuning: 'at-once' } },
] as const satisfies readonly Preset[];
