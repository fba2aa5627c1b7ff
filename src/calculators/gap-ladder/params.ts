import { optionalCount, optionalPercent } from '../../params/fields.ts';
import { defineParams } from '../../params/table.ts';
import type { Preset } from '../session.ts';

/**
 * Errors in per cent, any of them empty when it was not measured; the counts are the examples on
 * which each error was measured. Opens with the course's first case: variance.
 */
export const params = defineParams({
  version: 1,
  fields: {
    human: optionalPercent({ default: 0 }),
    train: optionalPercent({ default: 1 }),
    'train-dev': optionalPercent({ default: 9 }),
    dev: optionalPercent({ default: 10 }),
    test: optionalPercent({ default: null }),
    'n-human': optionalCount({ default: null, min: 1 }),
    'n-train': optionalCount({ default: null, min: 1 }),
    'n-train-dev': optionalCount({ default: null, min: 1 }),
    'n-dev': optionalCount({ default: null, min: 1 }),
    'n-test': optionalCount({ default: null, min: 1 }),
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
