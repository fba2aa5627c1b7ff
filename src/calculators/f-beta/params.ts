import { optionalCount, percent, real } from '../../params/fields.ts';
import { defineParams } from '../../params/table.ts';
import type { Preset } from '../session.ts';

const BETA_TRACK = { min: 0.1, max: 10, scale: 'fine-log' } as const;
const COUNT_TRACK = { min: 0, max: 1e6, scale: 'fine-log' } as const;

function rate(first: number) {
  return percent({ default: first, trackMax: 100 });
}

/** Precision and recall of two classifiers in per cent; counts where the reader knows them. */
export const params = defineParams({
  version: 1,
  fields: {
    precision: rate(95),
    recall: rate(90),
    precision2: rate(98),
    recall2: rate(85),
    beta: { ...real({ default: 1, min: 0.1, max: 10, step: 0.1 }), track: BETA_TRACK },
    /** Positive items of the set on which both were measured. */
    positives: { ...optionalCount({ default: null, min: 1 }), track: COUNT_TRACK },
    /** All items of that set. */
    n: { ...optionalCount({ default: null, min: 1 }), track: COUNT_TRACK },
  },
});

/** The course's two classifiers, alone and with counts, and what an arithmetic mean would choose. */
export const presets = [
  { id: 'course', values: {} },
  { id: 'counted', values: { positives: 18_620, n: 186_200 } },
  { id: 'thousand', values: { positives: 1_000, n: 10_000 } },
  { id: 'precise', values: { beta: 0.5 } },
  { id: 'calls-all', values: { precision: 2, recall: 100, precision2: 50, recall2: 50 } },
  {
    id: 'banknotes',
    values: { precision: 99, recall: 60, precision2: 80, recall2: 85 },
  },
  {
    id: 'hivenote',
    values: {
      precision: 60,
      recall: 75,
      precision2: 45,
      recall2: 90,
      positives: 100,
      n: 2_000,
    },
  },
] as const satisfies readonly Preset[];
