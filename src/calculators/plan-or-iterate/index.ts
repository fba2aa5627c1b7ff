import { defineCalculator } from '../entry.ts';
import { python } from './code.ts';
import { results } from './model.ts';
import { params, presets } from './params.ts';
import { strings as words } from './strings.ts';

export const planOrIterate = defineCalculator({
  id: 'plan-or-iterate',
  lesson: { slug: 'error-analysis', anchor: 'build-quickly' },
  params,
  presets,
  results,
  python,
  words,
});
