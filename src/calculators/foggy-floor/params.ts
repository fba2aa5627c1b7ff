import { optionalCount, optionalPercent, percent } from '../../params/fields.ts';
import { defineParams } from '../../params/table.ts';
import type { Preset } from '../session.ts';

/**
 * Errors in per cent, and the band in which the unknown floor lies; an empty upper end is the
 * human-level error. The counts are the examples on which each error was measured.
 */
export const params = defineParams({
  version: 1,
  fields: {
    human: percent({ default: 0.5 }),
    train: percent({ default: 0.6 }),
    dev: percent({ default: 0.8 }),
    'floor-low': percent({ default: 0 }),
    'floor-high': optionalPercent({ default: null }),
    'n-human': optionalCount({ default: null, min: 1 }),
    'n-train': optionalCount({ default: null, min: 1 }),
    'n-dev': optionalCount({ default: null, min: 1 }),
  },
});

/** The course's two networks, and each with a floor that somebody has found. */
export const presets = [
  { id: 'near', values: {} },
  { id: 'near-known', values: { 'floor-low': 0.5 } },
  { id: 'past', values: { train: 0.3, dev: 0.4 } },
  { id: 'past-known', values: { train: 0.3, dev: 0.4, 'floor-high': 0.1 } },
] as const satisfies readonly Preset[];
