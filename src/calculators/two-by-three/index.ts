import { defineCalculator } from '../entry.ts';
import { python } from './code.ts';
import { results } from './model.ts';
import { params, presets } from './params.ts';
import { strings as words } from './strings.ts';

export const twoByThree = defineCalculator({
  id: 'two-by-three',
  lesson: { slug: 'data-mismatch', anchor: 'two-by-three-table' },
  params,
  presets,
  results,
  python,
  words,
});
