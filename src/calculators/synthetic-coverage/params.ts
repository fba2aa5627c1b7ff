import { count, real, seed } from '../../params/fields.ts';
import { defineParams } from '../../params/table.ts';
import type { Preset } from '../session.ts';

const MOST_SOURCES = 500;
const MOST_RENDERS = 10_000;
const HOURS = { min: 0.1, max: 10_000, scale: 'fine-log' } as const;

/** Synthetic pictures of a few designs, and a noise recording under many hours of clean sound. */
export const params = defineParams({
  version: 1,
  fields: {
    /** Designs that were modelled, of the 1,000 real ones. */
    sources: {
      ...count({ default: 20, min: 1 }),
      max: MOST_SOURCES,
      track: { min: 1, max: MOST_SOURCES, scale: 'fine-log' },
    },
    /** Pictures of each design. */
    renders: {
      ...count({ default: 1_000, min: 1 }),
      max: MOST_RENDERS,
      track: { min: 1, max: MOST_RENDERS, scale: 'fine-log' },
    },
    seed: seed(1),
    /** Hours of clean sound under which noise is laid. */
    clean: { ...real({ default: 10_000, min: 0.1, max: 1e6, step: 1 }), track: HOURS },
    /** Hours of noise that were recorded. */
    noise: { ...real({ default: 1, min: 0.01, max: 1e6, step: 0.1 }), track: HOURS },
    /** Independent places in which the noise was recorded. */
    places: {
      ...count({ default: 1, min: 1 }),
      max: 10_000,
      track: { min: 1, max: 1_000, scale: 'fine-log' },
    },
    /** Equally common kinds of noise that there are: an assumption of the reader's. */
    kinds: {
      ...count({ default: 100, min: 1 }),
      max: 100_000,
      track: { min: 1, max: 10_000, scale: 'fine-log' },
    },
  },
});

export const presets = [
  { id: 'course', values: {} },
  { id: 'more-renders', values: { renders: 5_000 } },
  { id: 'more-sources', values: { sources: 200, renders: 100 } },
  { id: 'hive-loop', values: { clean: 167, noise: 0.667 } },
  { id: 'hive-varied', values: { sources: 200, renders: 100, clean: 167, noise: 30, places: 200 } },
] as const satisfies readonly Preset[];
