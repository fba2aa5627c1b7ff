import { percent, seed } from '../../params/fields.ts';
import { defineParams, type NumberField } from '../../params/table.ts';
import type { Preset } from '../session.ts';

const WHOLE = 100;

function whole(first: number, min: number, max: number) {
  return {
    kind: 'integer',
    default: first,
    min,
    max,
    step: 1,
    unit: 'count',
    optional: false,
    track: { min, max, scale: 'linear' },
  } as const satisfies NumberField;
}

/**
 * The directions that a project could take, how often a guess of the first day is right about one,
 * the weeks that planning takes, and how thorough quick work is, in per cent of careful work.
 */
export const params = defineParams({
  version: 1,
  fields: {
    directions: whole(50, 5, 100),
    prior: percent({ default: 30, trackMax: WHOLE }),
    planning: whole(4, 0, 12),
    polish: percent({ default: 50, trackMax: WHOLE }),
    weeks: whole(12, 2, 26),
    seed: seed(1),
  },
});

export const presets = [
  { id: 'new-task', values: {} },
  { id: 'second-time', values: { prior: 90 } },
  { id: 'few', values: { directions: 10 } },
  { id: 'sloppy', values: { polish: 20 } },
] as const satisfies readonly Preset[];
