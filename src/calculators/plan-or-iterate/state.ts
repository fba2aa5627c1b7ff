import { computed, createModel } from '@preact/signals-core';
import { decode } from '../../params/codec.ts';
import { defaultsOf } from '../../params/table.ts';
import { createSession } from '../session.ts';
import { read, resultsOf } from './model.ts';
import { params, presets } from './params.ts';

/** The live state of one calculator: its inputs, and what follows from them. */
export const PlanOrIterateState = createModel((start: string, hide: readonly string[]) => {
  const first = decode(params, start).values;
  const session = createSession(params, first, presets, defaultsOf(params), hide);
  const reading = computed(() => read(session.values.value));
  return {
    session,
    reading,
    results: computed(() => resultsOf(reading.value)),
    /** The same project where other things are hidden. */
    nextWorld: (): void => {
      const { seed } = session.values.value;
      session.put('seed', seed >= params.fields.seed.max ? 0 : seed + 1);
    },
  };
});
