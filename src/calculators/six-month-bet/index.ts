import { defineCalculator } from '../entry.ts';
import { python } from './code.ts';
import { results } from './model.ts';
import { params, presets } from './params.ts';
import { strings as words } from './strings.ts';

export const sixMonthBet = defineCalculator({
  id: 'six-month-bet',
  lesson: { slug: 'orthogonalization', anchor: 'why-strategy' },
  params,
  presets,
  results,
  python,
  words,
});
