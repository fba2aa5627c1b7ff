import { choice, count, percent, real } from '../../params/fields.ts';
import { defineParams } from '../../params/table.ts';
import type { Preset } from '../session.ts';

const TOTAL_TRACK = { min: 10, max: 1e7, scale: 'log' } as const;
const SHARE_TRACK = { min: 0.01, max: 100, scale: 'fine-log' } as const;
const WIDTH_TRACK = { min: 0.01, max: 10, scale: 'fine-log' } as const;

/** How much is set aside: per cent of the total or numbers of examples, as `unit` says. */
function setAside(first: number) {
  return {
    kind: 'real',
    default: first,
    min: 0,
    max: 1e12,
    step: 1,
    unit: 'none',
    optional: false,
    track: { min: 0, max: 50, scale: 'linear' },
  } as const;
}

/** A data set and how it is cut. The defaults are the course's 98/1/1 of a million. */
export const params = defineParams({
  version: 1,
  fields: {
    total: { ...count({ default: 1_000_000, min: 1 }), track: TOTAL_TRACK },
    unit: choice(['share', 'count'], 'share'),
    dev: setAside(1),
    test: setAside(1),
    error: percent({ default: 10 }),
    'rare-share': { ...percent({ default: 1 }), track: SHARE_TRACK },
    /** How far the 95% interval may reach to either side, in percentage points. */
    'target-half-width': {
      ...real({ default: 1, min: 0.001, max: 100, step: 0.1 }),
      track: WIDTH_TRACK,
    },
  },
});

export const presets = [
  { id: 'course', values: {} },
  { id: 'classic', values: { total: 10_000, dev: 20, test: 20 } },
  { id: 'hundred', values: { total: 100, dev: 20, test: 20 } },
  { id: 'percent-of-thousand', values: { total: 1_000 } },
  { id: 'three-million', values: { total: 3_000_000 } },
  { id: 'counts', values: { total: 200_000, unit: 'count', dev: 10_000, test: 10_000 } },
] as const satisfies readonly Preset[];
