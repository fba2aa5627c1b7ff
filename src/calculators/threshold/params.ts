import { choice, count, optionalPercent, percent, real } from '../../params/fields.ts';
import { defineParams, type NumberField } from '../../params/table.ts';
import type { Preset } from '../session.ts';

/** Of the simulated scores; the reader's own rows may be a million. */
const MOST_ITEMS = 100_000;
const LARGEST_SCORE = 1e12;
export const LARGEST_SEED = 999_999;

/** What one mistake costs, in any unit: the slider ends where most costs do, the field does not. */
function cost(first: number) {
  return {
    kind: 'real',
    default: first,
    min: 0,
    max: 1e9,
    step: 1,
    unit: 'none',
    optional: false,
    track: { min: 0, max: 200, scale: 'linear' },
  } as const satisfies NumberField;
}

function mean(first: number) {
  return real({ default: first, min: -10, max: 10, step: 0.1 });
}

function spread(first: number) {
  return real({ default: first, min: 0.1, max: 5, step: 0.1 });
}

/** Costs are of one mistake; `threshold` overrides the rule; the reader's rows are no input of a link. */
export const params = defineParams({
  version: 1,
  fields: {
    source: choice(['built-in', 'normal', 'own'], 'built-in'),
    rule: choice(['least-cost', 'capacity', 'least-recall', 'best-f1', 'own'], 'least-cost'),
    'cost-fp': cost(1),
    'cost-fn': cost(5),
    threshold: {
      kind: 'real',
      default: null,
      min: -LARGEST_SCORE,
      max: LARGEST_SCORE,
      step: 0.01,
      unit: 'none',
      optional: true,
      track: null,
    },
    'slide-over': choice(['scores', 'ranks'], 'scores'),
    capacity: count({ default: 200, trackMax: 10_000 }),
    'items-a-day': count({ default: 2000, min: 1, trackMax: 100_000 }),
    'least-recall': percent({ default: 90, trackMax: 100 }),
    'at-prevalence': optionalPercent({ default: null, trackMax: 50 }),
    n: { ...count({ default: 2000, min: 2, trackMax: MOST_ITEMS }), max: MOST_ITEMS },
    prevalence: percent({ default: 10, trackMax: 100 }),
    'mean-positive': mean(1.5),
    'spread-positive': spread(1),
    'mean-negative': mean(0),
    'spread-negative': spread(1),
    seed: {
      kind: 'integer',
      default: 1,
      min: 0,
      max: LARGEST_SEED,
      step: 1,
      unit: 'none',
      optional: false,
      track: null,
    },
  },
});

export const presets = [
  { id: 'miss-five', values: {} },
  { id: 'hives', values: { 'cost-fp': 12, 'cost-fn': 180, 'at-prevalence': 5 } },
  { id: 'capacity', values: { rule: 'capacity', capacity: 100 } },
  { id: 'recall', values: { rule: 'least-recall', 'least-recall': 95 } },
  { id: 'f1', values: { rule: 'best-f1' } },
  { id: 'half', values: { rule: 'own', threshold: 0.5 } },
  { id: 'normal', values: { source: 'normal' } },
  {
    id: 'rare',
    values: { source: 'normal', n: 100_000, prevalence: 1, 'cost-fn': 50 },
  },
] as const satisfies readonly Preset[];
