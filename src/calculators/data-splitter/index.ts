import { defineCalculator } from '../entry.ts';
import { python } from './code.ts';
import { results } from './model.ts';
import { params, presets } from './params.ts';
import { strings as words } from './strings.ts';

export const dataSplitter = defineCalculator({
  id: 'data-splitter',
  lesson: { slug: 'data-mismatch', anchor: 'different-distributions' },
  params,
  presets,
  results,
  python,
  words,
});
