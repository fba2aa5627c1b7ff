import { defineCalculator } from '../entry.ts';
import { python } from './code.ts';
import { results } from './model.ts';
import { params, presets } from './params.ts';
import { strings as words } from './strings.ts';

export const prescription = defineCalculator({
  id: 'prescription',
  lesson: { slug: 'human-level-performance', anchor: 'improving-the-model' },
  params,
  presets,
  results,
  python,
  words,
});
