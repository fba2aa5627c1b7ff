import { flag, percent } from '../../params/fields.ts';
import { defineParams, type NumberField } from '../../params/table.ts';
import type { Preset } from '../session.ts';
import { BUDGET } from './effects.ts';

/** How often a remedy is taken. */
function moves() {
  return {
    kind: 'integer',
    default: 0,
    min: 0,
    max: BUDGET,
    step: 1,
    unit: 'none',
    optional: false,
    track: { min: 0, max: BUDGET, scale: 'linear' },
  } as const satisfies NumberField;
}

/** Errors in per cent before any remedy, and the remedies taken: five moves in all. */
export const params = defineParams({
  version: 1,
  fields: {
    human: percent({ default: 1 }),
    train: percent({ default: 8 }),
    dev: percent({ default: 10 }),
    'bigger-model': moves(),
    'train-longer': moves(),
    architecture: moves(),
    'more-data': moves(),
    augmentation: moves(),
    regularization: moves(),
    'show-plan': flag(false),
  },
});

export const presets = [
  { id: 'start', values: {} },
  { id: 'all-regularization', values: { regularization: 5 } },
  { id: 'all-bigger', values: { 'bigger-model': 5 } },
  { id: 'mixed', values: { 'bigger-model': 2, 'train-longer': 2, 'more-data': 1 } },
  { id: 'variance-case', values: { human: 2, train: 2.5, dev: 9 } },
  { id: 'bias-case', values: { human: 2, train: 11, dev: 12 } },
] as const satisfies readonly Preset[];
