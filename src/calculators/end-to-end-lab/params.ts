import { choice, seed } from '../../params/fields.ts';
import { defineParams } from '../../params/table.ts';
import type { Preset } from '../session.ts';
import { RUNS } from './runs.ts';

type Pairs = keyof typeof RUNS;

/** Numbers of training pairs that were measured, from few to many. */
export const PAIRS = Object.keys(RUNS) as unknown as readonly [Pairs, ...Pairs[]];
const FEWEST = PAIRS[0];
const MOST = PAIRS.at(-1) ?? FEWEST;

/** How many pairs to learn from; the seed is that of a run in the page. */
export const params = defineParams({
  version: 1,
  fields: {
    pairs: choice(PAIRS, '1000'),
    seed: seed(1),
  },
});

export const presets = [
  { id: 'some', values: {} },
  { id: 'few', values: { pairs: FEWEST } },
  { id: 'many', values: { pairs: MOST } },
] as const satisfies readonly Preset[];
