import { defineCalculator } from '../entry.ts';
import { python } from './code.ts';
import { results } from './model.ts';
import { params, presets } from './params.ts';
import { strings as words } from './strings.ts';

export const devSetPower = defineCalculator({
  id: 'dev-set-power',
  lesson: { slug: 'metrics', anchor: 'how-many' },
  params,
  presets,
  results,
  python,
  words,
});
