import { defineCalculator } from '../entry.ts';
import { python } from './code.ts';
import { results } from './model.ts';
import { params, presets } from './params.ts';
import { strings as words } from './strings.ts';

export const progressCurve = defineCalculator({
  id: 'progress-curve',
  lesson: { slug: 'human-level-performance', anchor: 'why-progress-slows' },
  params,
  presets,
  results,
  python,
  words,
});
