import { defineCalculator } from '../entry.ts';
import { python } from './code.ts';
import { results } from './model.ts';
import { params, presets } from './params.ts';
import { strings as words } from './strings.ts';

export const mismatchLab = defineCalculator({
  id: 'mismatch-lab',
  lesson: { slug: 'data-mismatch', anchor: 'addressing-mismatch' },
  params,
  presets,
  results,
  python,
  words,
});
