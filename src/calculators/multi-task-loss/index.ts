import { defineCalculator } from '../entry.ts';
import { python } from './code.ts';
import { results } from './model.ts';
import { params, presets } from './params.ts';
import { strings as words } from './strings.ts';

export const multiTaskLoss = defineCalculator({
  id: 'multi-task-loss',
  lesson: { slug: 'transfer-and-multi-task', anchor: 'multi-task-learning' },
  params,
  presets,
  results,
  python,
  words,
});
