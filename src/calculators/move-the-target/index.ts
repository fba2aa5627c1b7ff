import { defineCalculator } from '../entry.ts';
import { python } from './code.ts';
import { results } from './model.ts';
import { params, presets } from './params.ts';
import { strings as words } from './strings.ts';

export const moveTheTarget = defineCalculator({
  id: 'move-the-target',
  lesson: { slug: 'metrics', anchor: 'distributions' },
  params,
  presets,
  results,
  python,
  words,
});
