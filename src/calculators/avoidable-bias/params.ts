import { optionalCount, percent } from '../../params/fields.ts';
import { defineParams } from '../../params/table.ts';
import type { Preset } from '../session.ts';

/** Errors in per cent; the counts are the examples on which each error was measured. */
export const params = defineParams({
  version: 1,
  fields: {
    human: percent({ default: 1 }),
    train: percent({ default: 8 }),
    dev: percent({ default: 10 }),
    'n-human': optionalCount({ default: null, min: 1 }),
    'n-train': optionalCount({ default: null, min: 1 }),
    'n-dev': optionalCount({ default: null, min: 1 }),
  },
});

/** The course's examples, in its order. */
export const presets = [
  { id: 'sharp', values: {} },
  { id: 'blurred', values: { human: 7.5 } },
  { id: 'medical-far', values: { human: 0.5, train: 5, dev: 6 } },
  { id: 'medical-fit', values: { human: 0.5, train: 1, dev: 5 } },
  { id: 'medical-close', values: { human: 0.5, train: 0.7, dev: 0.8 } },
  { id: 'surpass-near', values: { human: 0.5, train: 0.6, dev: 0.8 } },
  { id: 'surpass-past', values: { human: 0.5, train: 0.3, dev: 0.4 } },
] as const satisfies readonly Preset[];

/** Whose error counts as human-level: the course's four groups, in per cent. */
export const groups = [
  { id: 'person', human: 3 },
  { id: 'doctor', human: 1 },
  { id: 'expert', human: 0.7 },
  { id: 'team', human: 0.5 },
] as const;
