import { defineCalculator } from '../entry.ts';
import { python } from './code.ts';
import { results } from './model.ts';
import { params, presets } from './params.ts';
import { strings as words } from './strings.ts';

export const satisficing = defineCalculator({
  id: 'satisficing',
  lesson: { slug: 'metrics', anchor: 'satisficing' },
  params,
  presets,
  results,
  python,
  words,
});
