import { defineCalculator } from '../entry.ts';
import { python } from './code.ts';
import { results } from './model.ts';
import { params, presets } from './params.ts';
import { strings as words } from './strings.ts';

export const errorAnalysis = defineCalculator({
  id: 'error-analysis',
  lesson: { slug: 'error-analysis', anchor: 'carrying-out' },
  params,
  presets,
  results,
  python,
  words,
});
