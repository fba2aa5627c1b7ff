import { defineCalculator } from '../entry.ts';
import { python } from './code.ts';
import { results } from './model.ts';
import { params, presets } from './params.ts';
import { strings as words } from './strings.ts';

export const foggyFloor = defineCalculator({
  id: 'foggy-floor',
  lesson: { slug: 'human-level-performance', anchor: 'floor-in-the-fog' },
  params,
  presets,
  results,
  python,
  words,
});
