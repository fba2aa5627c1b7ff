import { choice, count, flag, optionalCount, optionalPercent, real } from '../../params/fields.ts';
import { defineParams } from '../../params/table.ts';
import type { Preset } from '../session.ts';

const PREVALENCE_TRACK = { min: 0.01, max: 100, scale: 'fine-log' } as const;
const BETA_TRACK = { min: 0.1, max: 10, scale: 'fine-log' } as const;
const COUNT_TRACK = { min: 0, max: 1e6, scale: 'fine-log' } as const;

/** One cell of a matrix: with a slider fine enough to see a metric move. */
function cell(first: number) {
  return { ...count({ default: first }), track: COUNT_TRACK } as const;
}

/**
 * Two classifiers' counts. The defaults give precision and recall of exactly 95% and 90% for A, 98%
 * and 85% for B, so F1 of 92.43% and 91.04%.
 */
export const params = defineParams({
  version: 1,
  fields: {
    tp: cell(16_758),
    fp: cell(882),
    fn: cell(1_862),
    tn: cell(166_698),
    beta: { ...real({ default: 1, min: 0.1, max: 10, step: 0.1 }), track: BETA_TRACK },
    /** Whether the second classifier is shown. */
    compare: flag(true),
    tp2: cell(15_827),
    fp2: cell(323),
    fn2: cell(2_793),
    tn2: cell(167_257),
    /** What the cells' percentages are shares of; counts alone show none. */
    normalize: choice(['counts', 'truth', 'prediction', 'all'], 'truth'),
    /** Per cent of positives at which precision is wanted; empty: the data's own. */
    'at-prevalence': { ...optionalPercent({ default: null }), track: PREVALENCE_TRACK },
    /** Items on which only one of the two is right. One of the two counts is enough. */
    'only-a': optionalCount({ default: null }),
    'only-b': optionalCount({ default: null }),
  },
});

export const presets = [
  { id: 'course', values: {} },
  {
    id: 'rounded',
    values: { tp: 900, fp: 47, fn: 100, tn: 8_953, tp2: 850, fp2: 17, fn2: 150, tn2: 8_983 },
  },
  {
    id: 'one-per-cent',
    values: { tp: 0, fp: 0, fn: 100, tn: 9_900, tp2: 80, fp2: 120, fn2: 20, tn2: 9_780 },
  },
  { id: 'nothing-predicted', values: { tp: 0, fp: 0, fn: 100, tn: 900, compare: false } },
  { id: 'nothing-to-find', values: { tp: 0, fp: 20, fn: 0, tn: 980, compare: false } },
] as const satisfies readonly Preset[];
