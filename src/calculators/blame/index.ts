import { defineCalculator } from '../entry.ts';
import { python } from './code.ts';
import { results } from './model.ts';
import { params, presets } from './params.ts';
import { strings as words } from './strings.ts';

export const blame = defineCalculator({
  id: 'blame',
  lesson: { slug: 'end-to-end', anchor: 'who-is-to-blame' },
  params,
  presets,
  results,
  python,
  words,
});
