import { count, real } from '../../params/fields.ts';
import { defineParams } from '../../params/table.ts';
import type { Preset } from '../session.ts';

const COUNT_TRACK = { min: 0, max: 1e4, scale: 'fine-log' } as const;
const WEIGHT_TRACK = { min: 1, max: 1_000, scale: 'fine-log' } as const;

function items(first: number, min = 0) {
  return { ...count({ default: first, min }), track: COUNT_TRACK } as const;
}

/** A tagged dev set, the errors of two models on it by kind, and what a bad error weighs. */
export const params = defineParams({
  version: 1,
  fields: {
    n: items(1_000, 1),
    /** Items whose mistakes are worse. */
    'n-bad': items(20),
    ordinary: items(20),
    bad: items(10),
    ordinary2: items(50),
    bad2: items(0),
    weight: { ...real({ default: 10, min: 1, max: 1_000, step: 1 }), track: WEIGHT_TRACK },
  },
});

export const presets = [
  { id: 'course', values: {} },
  { id: 'one-passed', values: { ordinary: 29, bad: 1 } },
  {
    id: 'slurs',
    values: { 'n-bad': 40, ordinary: 12, bad: 8, ordinary2: 30, bad2: 0, weight: 3 },
  },
  {
    id: 'hivenote',
    values: {
      n: 2_000,
      'n-bad': 100,
      ordinary: 50,
      bad: 25,
      ordinary2: 110,
      bad2: 10,
      weight: 15,
    },
  },
] as const satisfies readonly Preset[];
