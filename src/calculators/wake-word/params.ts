import { count, real } from '../../params/fields.ts';
import { defineParams } from '../../params/table.ts';
import type { Preset } from '../session.ts';

const DECISIONS = { min: 0.1, max: 1_000, scale: 'fine-log' } as const;
const PER_MILLION = { min: 0.01, max: 10_000, scale: 'fine-log' } as const;
const HOURS = { min: 0.1, max: 10_000, scale: 'fine-log' } as const;
const EVENTS = { min: 0, max: 1_000, scale: 'fine-log' } as const;
const LIMIT = { min: 0.01, max: 100, scale: 'fine-log' } as const;

/** A detector that listens all day, and what was heard while nobody called it. */
export const params = defineParams({
  version: 1,
  fields: {
    /** Hours of sound in which nobody says the word. */
    hours: { ...real({ default: 24, min: 0.01, max: 1e6, step: 1 }), track: HOURS },
    events: { ...count({ default: 0 }), max: 1e6, track: EVENTS },
    /** False wakes a day that are still acceptable. */
    limit: { ...real({ default: 1, min: 0.001, max: 1e5, step: 0.1 }), track: LIMIT },
    'per-second': { ...real({ default: 10, min: 0.01, max: 1e5, step: 1 }), track: DECISIONS },
    /** False positives in a million decisions: 10 is a rate of 0.00001. */
    rate: { ...real({ default: 10, min: 0, max: 1e6, step: 0.1 }), track: PER_MILLION },
  },
});

export const presets = [
  { id: 'course', values: {} },
  { id: 'three-days', values: { hours: 72 } },
  { id: 'one-heard', values: { hours: 72, events: 1 } },
  { id: 'too-many', values: { hours: 72, events: 9, rate: 3 } },
  { id: 'week', values: { hours: 168, events: 3, rate: 0.5 } },
] as const satisfies readonly Preset[];
