import { list, percent } from '../../params/fields.ts';
import { rows } from '../../params/rows.ts';
import { defineParams, type NumberField } from '../../params/table.ts';
import type { Preset } from '../session.ts';

/** More errors than this nobody reads; the sheet holds as many rows. */
export const MOST_ERRORS = 100_000;
export const MOST_TAGS = 40;
export const LONGEST_TAG = 40;
const LARGEST_EFFORT = 1000;
const SMALLEST_EFFORT = 0.01;

const inspected = {
  kind: 'integer',
  default: 100,
  min: 1,
  max: MOST_ERRORS,
  step: 1,
  unit: 'count',
  optional: false,
  track: { min: 10, max: 1000, scale: 'log' },
} as const satisfies NumberField;

const PLACES = Array.from({ length: MOST_TAGS }, (_, index) => String(index + 1));

/** A category as it is before anything is known of its cost. */
export function plainTag(name: string, count: number): [string, number, number, number, null] {
  return [name, count, 100, 1, null];
}

/**
 * `n` is the number of errors that were looked at. Of each tag: on how many of them it stands, the
 * share of it that could be fixed, the effort in any unit, and the share of all dev examples that
 * have it. `together` holds places in the table, counted from 1; empty: the first two of the ranking.
 */
export const params = defineParams({
  version: 1,
  fields: {
    dev: percent({ default: 10, trackMax: 30 }),
    n: inspected,
    tags: rows({
      columns: [
        { kind: 'text', name: 'name', longest: LONGEST_TAG, unique: true },
        { kind: 'integer', name: 'count', min: 0, max: MOST_ERRORS, optional: false, first: 0 },
        { kind: 'percent', name: 'fixable', min: 0, max: 100, optional: false, first: 100 },
        {
          kind: 'real',
          name: 'effort',
          min: SMALLEST_EFFORT,
          max: LARGEST_EFFORT,
          optional: false,
          first: 1,
        },
        { kind: 'percent', name: 'base', min: 0, max: 100, optional: true, first: null },
      ],
      least: 1,
      most: MOST_TAGS,
      default: [
        plainTag('dog', 8),
        plainTag('great cat', 43),
        plainTag('blurry', 61),
        plainTag('filter', 12),
      ],
    }),
    together: list({ options: PLACES, most: MOST_TAGS }),
  },
});

const COURSE = params.fields.tags.default;
export const DEFAULT_NAMES = COURSE.map(([name]) => String(name));

/** The course's sheets, its one idea, and base rates, effort and wrong labels as we add them. */
export const presets = [
  { id: 'course', values: {} },
  { id: 'one-idea', values: { tags: [plainTag('dog', 5)] } },
  { id: 'half', values: { tags: [plainTag('dog', 50)] } },
  { id: 'labels-early', values: { tags: [...COURSE, plainTag('incorrectly labeled', 6)] } },
  {
    id: 'labels-late',
    values: { dev: 2, tags: [...COURSE, plainTag('incorrectly labeled', 30)] },
  },
  {
    id: 'base-rates',
    values: {
      tags: [
        ['dog', 8, 100, 1, 2],
        ['great cat', 43, 100, 1, 6],
        ['blurry', 61, 100, 1, 55],
        ['filter', 12, 100, 1, 10],
      ],
    },
  },
  {
    id: 'effort',
    values: {
      tags: [
        ['dog', 8, 80, 0.5, null],
        ['great cat', 43, 60, 2, null],
        ['blurry', 61, 30, 4, null],
        ['filter', 12, 90, 0.5, null],
      ],
    },
  },
  {
    id: 'hives',
    values: {
      dev: 15,
      tags: [
        plainTag('wind or rain', 41),
        plainTag('muffled by propolis', 22),
        plainTag('hungry or queenless', 18),
        plainTag('tractor or road', 7),
        plainTag('wrong label', 6),
        plainTag('other', 19),
      ],
    },
  },
] as const satisfies readonly Preset[];
