import { optionalCount } from '../../params/fields.ts';
import { rows } from '../../params/rows.ts';
import { defineParams, type NumberField } from '../../params/table.ts';
import type { Preset } from '../session.ts';

export const MARKETS = ['us', 'china', 'india', 'other'] as const;
export type Market = (typeof MARKETS)[number];

/** A free share: the four are divided by their sum, so that one can be pulled without the others. */
const weight = {
  kind: 'real',
  default: 25,
  min: 0,
  max: 100,
  step: 1,
  unit: 'none',
  optional: false,
  track: { min: 0, max: 100, scale: 'linear' },
} as const satisfies NumberField;

function error(name: Market) {
  return { kind: 'percent', name, min: 0, max: 100, optional: false, first: 5 } as const;
}

const n = optionalCount({ default: null, min: 1 });

/** Errors in per cent by algorithm and market; `n-…` counts the dev examples of a market. */
export const params = defineParams({
  version: 1,
  fields: {
    'weight-us': weight,
    'weight-china': weight,
    'weight-india': weight,
    'weight-other': weight,
    'n-us': n,
    'n-china': n,
    'n-india': n,
    'n-other': n,
    algorithms: rows({
      columns: [
        { kind: 'text', name: 'name', longest: 24, unique: true },
        error('us'),
        error('china'),
        error('india'),
        error('other'),
      ],
      least: 2,
      most: 20,
      default: [
        ['A', 3, 7, 5, 9],
        ['B', 5, 6, 5, 10],
        ['C', 2, 3, 4, 5],
        ['D', 5, 8, 7, 2],
        ['E', 4, 5, 2, 4],
        ['F', 7, 11, 8, 12],
      ],
    }),
  },
});

function mostly(market: Market) {
  const entries = MARKETS.map((one) => [`weight-${one}`, one === market ? 70 : 10] as const);
  return Object.fromEntries(entries);
}

/** Equal weights as on the slide, and three worlds in which one market has 70% of the users. */
export const presets = [
  { id: 'equal', values: {} },
  { id: 'mostly-us', values: mostly('us') },
  { id: 'mostly-india', values: mostly('india') },
  { id: 'mostly-other', values: mostly('other') },
] as const satisfies readonly Preset[];
