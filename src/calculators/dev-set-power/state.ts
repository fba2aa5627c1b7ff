import { computed, createModel } from '@preact/signals-core';
import { decode } from '../../params/codec.ts';
import { defaultsOf } from '../../params/table.ts';
import { createSession } from '../session.ts';
import { read, results } from './model.ts';
import { params, presets } from './params.ts';

/** The live state of one calculator: its inputs, and what follows from them. */
export const DevSetPowerState = createModel((start: string, hide: readonly string[]) => {
  const first = decode(params, start).values;
  const session = createSession(params, first, presets, defaultsOf(params), hide);
  return {
    session,
    reading: computed(() => read(session.values.value)),
    results: computed(() => results(session.values.value)),
    /** Draws the repeats anew: the next seed, round to 0 after the last. */
    redraw: (): void => {
      const { seed } = session.values.value;
      session.put('seed', seed < params.fields.seed.max ? seed + 1 : 0);
    },
  };
});
