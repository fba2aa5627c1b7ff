import { defineCalculator } from '../entry.ts';
import { python } from './code.ts';
import { results } from './model.ts';
import { params, presets } from './params.ts';
import { strings as words } from './strings.ts';

export const controls = defineCalculator({
  id: 'controls',
  lesson: { slug: 'orthogonalization', anchor: 'orthogonalization' },
  params,
  presets,
  results,
  python,
  words,
});
