import { defineCalculator } from '../entry.ts';
import { python } from './code.ts';
import { results } from './model.ts';
import { params, presets } from './params.ts';
import { strings as words } from './strings.ts';

export const endToEndLab = defineCalculator({
  id: 'end-to-end-lab',
  lesson: { slug: 'end-to-end', anchor: 'how-much-is-enough' },
  params,
  presets,
  results,
  python,
  words,
});
