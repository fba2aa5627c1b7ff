import { defineCalculator } from '../entry.ts';
import { python } from './code.ts';
import { results } from './model.ts';
import { params, presets } from './params.ts';
import { strings as words } from './strings.ts';

export const transferLab = defineCalculator({
  id: 'transfer-lab',
  lesson: { slug: 'transfer-and-multi-task', anchor: 'transfer-learning' },
  params,
  presets,
  results,
  python,
  words,
});
