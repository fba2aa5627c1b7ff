import { choice, seed } from '../../params/fields.ts';
import { defineParams } from '../../params/table.ts';
import type { Preset } from '../session.ts';

/** How synthetic copies are shifted and made noisy: not, always the same way, or anew each time. */
export const WAYS = ['none', 'one', 'varied'] as const;

export const params = defineParams({
  version: 1,
  fields: {
    shift: choice(WAYS, 'none'),
    noise: choice(WAYS, 'none'),
    /** Of a run in the page. */
    seed: seed(1),
  },
});

export const presets = [
  { id: 'clean', values: {} },
  { id: 'one-shift', values: { shift: 'one', noise: 'varied' } },
  { id: 'one-noise', values: { shift: 'varied', noise: 'one' } },
  { id: 'varied', values: { shift: 'varied', noise: 'varied' } },
] as const satisfies readonly Preset[];
