import { defineCalculator } from '../entry.ts';
import { python } from './code.ts';
import { results } from './model.ts';
import { params, presets } from './params.ts';
import { strings as words } from './strings.ts';

export const syntheticCoverage = defineCalculator({
  id: 'synthetic-coverage',
  lesson: { slug: 'data-mismatch', anchor: 'one-hour-of-noise' },
  params,
  presets,
  results,
  python,
  words,
});
