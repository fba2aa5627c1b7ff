import { count, percent } from '../../params/fields.ts';
import { defineParams } from '../../params/table.ts';
import type { Preset } from '../session.ts';

const MOST_CASES = 100_000;

/**
 * The share of cases that nobody can be sure of, and the posterior of one answer on them (that of
 * the other is the rest), both in per cent; a sample of `n` cases drawn from the seed.
 */
export const params = defineParams({
  version: 1,
  fields: {
    'coin-flip': percent({ default: 10, trackMax: 100 }),
    posterior: { ...percent({ default: 50, trackMax: 100 }), step: 1 },
    n: {
      ...count({ default: 1000, min: 1, trackMax: MOST_CASES }),
      max: MOST_CASES,
      track: { min: 1, max: MOST_CASES, scale: 'log' },
    },
    seed: { ...count({ default: 1 }), track: null },
  },
});

export const presets = [
  { id: 'look-alikes', values: {} },
  { id: 'leaning', values: { posterior: 80 } },
  { id: 'noisy-speech', values: { 'coin-flip': 6 } },
  { id: 'all-coins', values: { 'coin-flip': 100 } },
  { id: 'no-coins', values: { 'coin-flip': 0 } },
] as const satisfies readonly Preset[];
