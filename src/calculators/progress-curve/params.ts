import { percent, real } from '../../params/fields.ts';
import { defineParams } from '../../params/table.ts';
import type { Preset } from '../session.ts';

/**
 * Errors in per cent, time in months. `rate-before`: points of error removed each month while people
 * are ahead; `rate-after`: the share of the error above the floor removed each month after that.
 */
export const params = defineParams({
  version: 1,
  fields: {
    human: percent({ default: 1 }),
    floor: percent({ default: 0.5 }),
    start: percent({ default: 5 }),
    'rate-before': real({ default: 0.25, min: 0, max: 5, step: 0.05 }),
    'rate-after': { ...percent({ default: 10, trackMax: 100 }), step: 1 },
    time: real({ default: 24, min: 0, max: 120, step: 1 }),
  },
});

export const presets = [
  { id: 'past', values: {} },
  { id: 'before', values: { time: 10 } },
  { id: 'flat', values: { floor: 1 } },
  { id: 'room', values: { human: 3, floor: 0.2 } },
] as const satisfies readonly Preset[];
