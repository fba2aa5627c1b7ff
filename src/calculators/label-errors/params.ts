import { count, optionalCount, optionalPercent, percent } from '../../params/fields.ts';
import { defineParams } from '../../params/table.ts';
import type { Preset } from '../session.ts';

const READ_TRACK = { min: 0, max: 1_000, scale: 'fine-log' } as const;
const WHOLE = 100;

/**
 * Errors in per cent; how many mistakes were read and how many of their labels are wrong; the same
 * of right answers, where somebody looked at them; and a thought experiment in which the truth is
 * known. `shared`: of the wrong labels, how many the model agrees with; empty: as chance would.
 */
export const params = defineParams({
  version: 1,
  fields: {
    dev: percent({ default: 10 }),
    inspected: { ...count({ default: 100, min: 1 }), track: READ_TRACK },
    'wrong-labels': { ...count({ default: 6 }), track: READ_TRACK },
    dev2: optionalPercent({ default: null }),
    /** The share of the mistakes from which on we call labels worth a week. */
    worth: percent({ default: 20, trackMax: 50 }),
    'right-checked': optionalCount({ default: null, min: 1 }),
    'right-wrong': optionalCount({ default: null }),
    'true-error': percent({ default: 3 }),
    'label-error': percent({ default: 1 }),
    shared: optionalPercent({ default: null, trackMax: WHOLE }),
  },
});

export const presets = [
  { id: 'early', values: {} },
  { id: 'later', values: { dev: 2, 'wrong-labels': 30 } },
  { id: 'choose', values: { dev: 2.1, dev2: 1.9, inspected: 210, 'wrong-labels': 60 } },
  {
    id: 'both-sides',
    values: { dev: 2, 'wrong-labels': 30, 'right-checked': 300, 'right-wrong': 3, shared: 50 },
  },
  { id: 'hivenote', values: { dev: 15 } },
] as const satisfies readonly Preset[];
