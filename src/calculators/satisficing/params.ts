import { choice } from '../../params/fields.ts';
import { rows } from '../../params/rows.ts';
import { defineParams, type NumberField } from '../../params/table.ts';
import type { Preset } from '../session.ts';

const LONGEST_TIME = 1e7;
const SHORTEST_TIME = 0.01;
const LARGEST_OTHER = 1e12;

const timeLimit = {
  kind: 'real',
  default: 100,
  min: SHORTEST_TIME,
  max: LONGEST_TIME,
  step: 1,
  unit: 'none',
  optional: false,
  track: { min: 10, max: 10_000, scale: 'fine-log' },
} as const satisfies NumberField;

const otherLimit = {
  kind: 'real',
  default: null,
  min: 0,
  max: LARGEST_OTHER,
  step: 1,
  unit: 'none',
  optional: true,
  track: null,
} as const satisfies NumberField;

const blendWeight = {
  kind: 'real',
  default: 0.5,
  min: 0,
  max: 10,
  step: 0.1,
  unit: 'none',
  optional: false,
  track: { min: 0, max: 2, scale: 'linear' },
} as const satisfies NumberField;

/**
 * Accuracies in per cent, times in milliseconds; `other` is one more satisficing metric in any unit,
 * and `n` the examples on which an accuracy was measured.
 */
export const params = defineParams({
  version: 1,
  fields: {
    'time-limit': timeLimit,
    'other-limit': otherLimit,
    'other-rule': choice(['at-most', 'at-least'], 'at-most'),
    'blend-weight': blendWeight,
    candidates: rows({
      columns: [
        { kind: 'text', name: 'name', longest: 24, unique: true },
        { kind: 'percent', name: 'accuracy', min: 0, max: 100, optional: false, first: 90 },
        {
          kind: 'real',
          name: 'time',
          min: SHORTEST_TIME,
          max: LONGEST_TIME,
          optional: false,
          first: 100,
        },
        { kind: 'real', name: 'other', min: 0, max: LARGEST_OTHER, optional: true, first: null },
        { kind: 'integer', name: 'n', min: 1, max: 1e12, optional: true, first: null },
      ],
      least: 1,
      most: 30,
      default: [
        ['A', 90, 80, null, null],
        ['B', 92, 95, null, null],
        ['C', 95, 1500, null, null],
      ],
    }),
  },
});

/** The course's limit, and the limits at which its answer changes; then one more constraint. */
export const presets = [
  { id: 'course', values: {} },
  { id: 'too-tight', values: { 'time-limit': 79 } },
  { id: 'tight', values: { 'time-limit': 94 } },
  { id: 'loose', values: { 'time-limit': 1500 } },
  {
    id: 'memory',
    values: {
      'other-limit': 50,
      candidates: [
        ['A', 90, 80, 20, 2000],
        ['B', 92, 95, 64, 2000],
        ['B small', 91, 70, 40, 2000],
        ['C', 95, 1500, 400, 2000],
      ],
    },
  },
] as const satisfies readonly Preset[];
