import { optionalCount, optionalPercent } from '../../params/fields.ts';
import { defineParams } from '../../params/table.ts';
import type { Preset } from '../session.ts';

const cell = (first: number | null) => optionalPercent({ default: first });
const examples = () => optionalCount({ default: null, min: 1 });

/**
 * Errors in per cent of people, on examples that were trained on, and on examples that were not, for
 * two sources. The names of the ladder of gaps, and `-target` for what it does not know. Opens with the
 * course's mirror.
 */
export const params = defineParams({
  version: 1,
  fields: {
    human: cell(4),
    train: cell(7),
    'train-dev': cell(10),
    'human-target': cell(6),
    'train-target': cell(6),
    dev: cell(6),
    'n-human': examples(),
    'n-train': examples(),
    'n-train-dev': examples(),
    'n-human-target': examples(),
    'n-train-target': examples(),
    'n-dev': examples(),
  },
});

const HIVES = {
  train: 9,
  'train-target': 11,
  dev: 15,
  'n-human': 500,
  'n-train': 2_000,
  'n-train-dev': 2_000,
  'n-human-target': 500,
  'n-train-target': 2_000,
  'n-dev': 2_000,
} as const;

export const presets = [
  { id: 'mirror', values: {} },
  { id: 'no-people', values: { 'human-target': null } },
  { id: 'ladder', values: { 'human-target': null, 'train-target': null, dev: 12 } },
  { id: 'hivenote', values: HIVES },
  {
    id: 'hivenote-wind',
    values: { ...HIVES, train: 9.5, 'train-dev': 10.4, 'train-target': 10.6, dev: 12 },
  },
] as const satisfies readonly Preset[];
