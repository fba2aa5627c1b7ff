import { computed, createModel } from '@preact/signals-core';
import { decode } from '../../params/codec.ts';
import { defaultsOf } from '../../params/table.ts';
import { createSession } from '../session.ts';
import { read, resultsOf } from './model.ts';
import { params, presets } from './params.ts';

/** The live state: how many designs and renders, and how much noise under how much sound. */
export const SyntheticCoverageState = createModel((start: string, hide: readonly string[]) => {
  const first = decode(params, start).values;
  const session = createSession(params, first, presets, defaultsOf(params), hide);
  const reading = computed(() => read(session.values.value));
  return {
    session,
    reading,
    results: computed(() => resultsOf(reading.value)),
    drawAgain: () => session.put('seed', (session.values.value.seed + 1) % 1_000_000),
  };
});
