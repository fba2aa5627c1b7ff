import { choice, count, optionalCount, percent } from '../../params/fields.ts';
import { defineParams } from '../../params/table.ts';
import type { Preset } from '../session.ts';

const EXAMPLES_TRACK = { min: 1, max: 1e6, scale: 'log' } as const;
const MODELS_TRACK = { min: 1, max: 10_000, scale: 'log' } as const;

/**
 * A question (can n examples tell two true errors apart?) and a measurement (on how many was just
 * one model right?). The measurement's defaults are what the question's defaults lead one to expect.
 */
export const params = defineParams({
  version: 1,
  fields: {
    n: { ...count({ default: 10_000, min: 1 }), track: EXAMPLES_TRACK },
    error: percent({ default: 10 }),
    error2: percent({ default: 9.9 }),
    /** Both models judge the same items, or each has a set of its own. */
    design: choice(['paired', 'separate'], 'paired'),
    /** Per cent of the items on which just one of the two is right. */
    disagreement: percent({ default: 2 }),
    /** Below 2.5% the formulas would ask for the less the more is wanted. */
    power: { ...percent({ default: 80, min: 3, trackMax: 99 }), max: 99.9 },
    models: { ...count({ default: 100, min: 1 }), max: 1e6, track: MODELS_TRACK },
    seed: { ...count({ default: 1 }), max: 999_999, track: null },
    'both-right': optionalCount({ default: 8_905 }),
    'only-a': optionalCount({ default: 95 }),
    'only-b': optionalCount({ default: 105 }),
    'both-wrong': optionalCount({ default: 895 }),
  },
});

export const presets = [
  { id: 'course', values: {} },
  { id: 'hundred', values: { n: 100 } },
  { id: 'separate', values: { design: 'separate' } },
  { id: 'twins', values: { disagreement: 0.1 } },
  { id: 'whole-point', values: { n: 2_500, error2: 9 } },
  { id: 'thousand', values: { n: 1_000, error: 8.9, error2: 8.6 } },
  { id: 'equal', values: { error2: 10 } },
] as const satisfies readonly Preset[];

/** Comparisons that are simulated beside the formula. */
export const REPEATS = 200;
