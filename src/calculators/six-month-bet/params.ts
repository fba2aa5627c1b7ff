import { list, seed } from '../../params/fields.ts';
import { defineParams, type NumberField } from '../../params/table.ts';
import type { Preset } from '../session.ts';
import { ACTIONS } from './effects.ts';

/** Half a year of weeks to spend, the seed of what is hidden, and what was done so far, in order. */
export const params = defineParams({
  version: 1,
  fields: {
    weeks: {
      kind: 'integer',
      default: 26,
      min: 1,
      max: 52,
      step: 1,
      unit: 'count',
      optional: false,
      track: { min: 1, max: 52, scale: 'linear' },
    } as const satisfies NumberField,
    seed: seed(18),
    plan: list({ options: ACTIONS, most: 40 }),
  },
});

const REGULARIZE = 'dropout.l2.more-data.stop';
const ENLARGE = 'bigger-network.train-longer.better-optimizer.stop';
/** Seeds whose hidden errors are about 0, 1 and 10%, and about 0, 9 and 10%. */
const VARIANCE_SEED = 3;
const BIAS_SEED = 21;

/** The same picks in two worlds: what helps in one hardly matters in the other. */
export const presets = [
  { id: 'start', values: {} },
  { id: 'regularize-a', values: { seed: VARIANCE_SEED, plan: REGULARIZE } },
  { id: 'regularize-b', values: { seed: BIAS_SEED, plan: REGULARIZE } },
  { id: 'enlarge-a', values: { seed: VARIANCE_SEED, plan: ENLARGE } },
  { id: 'enlarge-b', values: { seed: BIAS_SEED, plan: ENLARGE } },
] as const satisfies readonly Preset[];
