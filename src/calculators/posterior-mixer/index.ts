import { defineCalculator } from '../entry.ts';
import { python } from './code.ts';
import { results } from './model.ts';
import { params, presets } from './params.ts';
import { strings as words } from './strings.ts';

export const posteriorMixer = defineCalculator({
  id: 'posterior-mixer',
  lesson: { slug: 'human-level-performance', anchor: 'the-floor' },
  params,
  presets,
  results,
  python,
  words,
});
