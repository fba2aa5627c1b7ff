import { count, optionalCount, optionalPercent, percent } from '../../params/fields.ts';
import { rows } from '../../params/rows.ts';
import { defineParams } from '../../params/table.ts';
import type { Preset } from '../session.ts';

/** People on file, and comparisons for each mistaken match. */
const PEOPLE_TRACK = { min: 1, max: 1e7, scale: 'log' } as const;
const COMPARISONS_TRACK = { min: 100, max: 1e9, scale: 'log' } as const;

/**
 * Errors in per cent. `left` counts the failures that stay wrong when a step is given a perfect
 * input; for the first step that is all of them. `own` is a step's error on perfect inputs, `human`
 * that of people doing the same.
 */
export const params = defineParams({
  version: 1,
  fields: {
    error: percent({ default: 10, trackMax: 50 }),
    n: optionalCount({ default: 1_000, min: 1 }),
    failures: count({ default: 100, min: 1, trackMax: 10_000 }),
    human: optionalPercent({ default: null }),
    stages: rows({
      columns: [
        { kind: 'text', name: 'name', longest: 24, unique: true },
        { kind: 'integer', name: 'left', min: 0, max: 1e12, optional: true, first: null },
        { kind: 'percent', name: 'own', min: 0, max: 100, optional: true, first: null },
        { kind: 'percent', name: 'human', min: 0, max: 100, optional: true, first: null },
      ],
      least: 2,
      most: 5,
      default: [
        ['Detector', null, 9, null],
        ['Classifier', 10, 1, null],
      ],
    }),
    ids: { ...count({ default: 10_000, min: 1 }), track: PEOPLE_TRACK },
    'one-in': { ...count({ default: 1_000_000, min: 1 }), track: COMPARISONS_TRACK },
    allowed: { ...percent({ default: 1, min: 0.001, trackMax: 20 }), max: 99.9 },
  },
});

/** The book's counts, then the counts turned, a tie, good steps in a bad whole, and a gate. */
export const presets = [
  { id: 'book', values: {} },
  {
    id: 'second',
    values: {
      stages: [
        ['Detector', null, 2, null],
        ['Classifier', 70, 8, null],
      ],
    },
  },
  {
    id: 'even',
    values: {
      stages: [
        ['Detector', null, 5, null],
        ['Classifier', 52, 5, null],
      ],
    },
  },
  {
    id: 'hivenote',
    values: {
      error: 4.35,
      n: 2_000,
      failures: 87,
      stages: [
        ['Network', null, null, null],
        ['Rule', 29, null, null],
      ],
    },
  },
  {
    id: 'three',
    values: {
      error: 14.3,
      n: null,
      stages: [
        ['Sound', null, 5, null],
        ['Words', 66, 5, null],
        ['Meaning', 33, 5, null],
      ],
    },
  },
  {
    id: 'good-parts',
    values: {
      error: 12,
      failures: 100,
      human: 2,
      stages: [
        ['Cars', null, 1, 1.2],
        ['Walkers', 74, 1, 1],
        ['Planner', 51, 1.5, 2],
      ],
    },
  },
  { id: 'gate', values: { 'one-in': 10_000 } },
] as const satisfies readonly Preset[];
