import { defineCalculator } from '../entry.ts';
import { python } from './code.ts';
import { results } from './model.ts';
import { params, presets } from './params.ts';
import { strings as words } from './strings.ts';

export const labelErrors = defineCalculator({
  id: 'label-errors',
  lesson: { slug: 'error-analysis', anchor: 'in-dev' },
  params,
  presets,
  results,
  python,
  words,
});
