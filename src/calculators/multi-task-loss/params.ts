import { choice, seed } from '../../params/fields.ts';
import { defineParams, type NumberField } from '../../params/table.ts';
import type { Preset } from '../session.ts';

const label = (first: '0' | '1') => choice(['1', '0', 'missing'], first);

function probability(first: number) {
  return {
    kind: 'real',
    default: first,
    min: 0.001,
    max: 0.999,
    step: 0.01,
    unit: 'none',
    optional: false,
    track: { min: 0.01, max: 0.99, scale: 'linear' },
  } as const satisfies NumberField;
}

/** The course's example of four labels on a road; below it, twelve curves that are trained. */
export const params = defineParams({
  version: 1,
  fields: {
    'label-1': label('0'),
    'label-2': label('1'),
    'label-3': label('1'),
    'label-4': label('0'),
    'output-1': probability(0.1),
    'output-2': probability(0.8),
    'output-3': probability(0.7),
    'output-4': probability(0.2),
    'curve-points': choice(['5', '10', '20'], '10'),
    'curve-x': choice(['own', 'shared'], 'own'),
    seed: seed(1),
  },
});

const MISSING = { 'label-3': 'missing', 'label-4': 'missing' } as const;

export const presets = [
  { id: 'road', values: {} },
  { id: 'two-missing', values: MISSING },
  { id: 'even', values: { 'output-1': 0.5, 'output-2': 0.5, 'output-3': 0.5, 'output-4': 0.5 } },
  { id: 'few', values: { ...MISSING, 'curve-points': '5' } },
  { id: 'shared', values: { 'curve-points': '10', 'curve-x': 'shared' } },
] as const satisfies readonly Preset[];
