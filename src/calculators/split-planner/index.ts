import { defineCalculator } from '../entry.ts';
import { python } from './code.ts';
import { results } from './model.ts';
import { params, presets } from './params.ts';
import { strings as words } from './strings.ts';

export const splitPlanner = defineCalculator({
  id: 'split-planner',
  lesson: { slug: 'metrics', anchor: 'how-many' },
  params,
  presets,
  results,
  python,
  words,
});
