import { defineCalculator } from '../entry.ts';
import { python } from './code.ts';
import { results } from './model.ts';
import { params, presets } from './params.ts';
import { strings as words } from './strings.ts';

export const threshold = defineCalculator({
  id: 'threshold',
  lesson: { slug: 'metrics', anchor: 'one-number' },
  params,
  presets,
  results,
  python,
  words,
});
