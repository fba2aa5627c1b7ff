import { count, percent } from '../../params/fields.ts';
import { defineParams } from '../../params/table.ts';
import type { Preset } from '../session.ts';

/**
 * Errors in per cent, any of them empty when it was not measured; the counts are the examples on
 * which each error was measured. Opens with the course's first case: variance.
 */
export const params = defineParams({
  version: 1,
  fields: {
    human: percent({ default: 0, optional: true }),
    train: percent({ default: 1, optional: true }),
    'train-dev': percent({ default: 9, optional: true }),
    dev: percent({ default: 10, optional: true }),
    test: percent({ default: null, optional: true }),
    'n-human': count({ default: null, optional: true, min: 1 }),
    'n-train': count({ default: null, optional: true, min: 1 }),
    'n-train-dev': count({ default: null, optional: true, min: 1 }),
    'n-dev': count({ default: null, optional: true, min: 1 }),
    'n-test': count({ default: null, optional: true, min: 1 }),
  },
});

/** The course's cases 0 to 6. */
export const presets = [
  { id: 'case-0', values: { 'train-dev': null } },
  { id: 'case-1', values: {} },
  { id: 'case-2', values: { 'train-dev': 1.5 } },
  { id: 'case-3', values: { train: 10, 'train-dev': 11, dev: 12 } },
  { id: 'case-4', values: { train: 10, 'train-dev': 11, dev: 20 } },
  { id: 'case-5', values: { human: 4, train: 7, 'train-dev': 10, dev: 12, test: 12 } },
  { id: 'case-6', values: { human: 4, train: 7, 'train-dev': 10, dev: 6, test: 6 } },
] as const satisfies readonly Preset[];
