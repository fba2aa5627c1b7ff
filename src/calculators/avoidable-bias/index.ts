import { defineCalculator } from '../entry.ts';
import { python } from './code.ts';
import { results } from './model.ts';
import { params, presets } from './params.ts';
import { strings as words } from './strings.ts';

export const avoidableBias = defineCalculator({
  id: 'avoidable-bias',
  lesson: { slug: 'human-level-performance', anchor: 'avoidable-bias' },
  params,
  presets,
  results,
  python,
  words,
});
