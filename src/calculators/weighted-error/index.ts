import { defineCalculator } from '../entry.ts';
import { python } from './code.ts';
import { results } from './model.ts';
import { params, presets } from './params.ts';
import { strings as words } from './strings.ts';

export const weightedError = defineCalculator({
  id: 'weighted-error',
  lesson: { slug: 'metrics', anchor: 'when-to-change' },
  params,
  presets,
  results,
  python,
  words,
});
