import { computed, createModel } from '@preact/signals-core';
import type { FieldOutcome } from '../../math/digits/outcome.ts';
import { decode } from '../../params/codec.ts';
import { defaultsOf } from '../../params/table.ts';
import { createLiveRun } from '../live.ts';
import { createSession } from '../session.ts';
import { read, results, type MismatchLabValues } from './model.ts';
import { params, presets } from './params.ts';

/** The live state: which recipe is looked at, and a run of the reader’s own. */
export const MismatchLabState = createModel((start: string, hide: readonly string[]) => {
  const first = decode(params, start).values;
  const session = createSession(params, first, presets, defaultsOf(params), hide);
  return {
    session,
    reading: computed(() => read(session.values.value)),
    results: computed(() => results(session.values.value)),
    run: createLiveRun<MismatchLabValues, FieldOutcome>(),
  };
});
