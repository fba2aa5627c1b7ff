import { computed, createModel } from '@preact/signals-core';
import type { SumsOutcome } from '../../math/digits/outcome.ts';
import { decode } from '../../params/codec.ts';
import { defaultsOf } from '../../params/table.ts';
import { createLiveRun } from '../live.ts';
import { createSession } from '../session.ts';
import { read, results } from './model.ts';
import { params, presets } from './params.ts';

/** What a run in the page was asked. */
export interface Asked {
  readonly pairs: number;
  readonly seed: number;
}

/** The live state: which point is looked at, and a run of the reader’s own. */
export const EndToEndLabState = createModel((start: string, hide: readonly string[]) => {
  const first = decode(params, start).values;
  const session = createSession(params, first, presets, defaultsOf(params), hide);
  return {
    session,
    reading: computed(() => read(session.values.value)),
    results: computed(() => results(session.values.value)),
    run: createLiveRun<Asked, SumsOutcome>(),
    asked: (): Asked => {
      const { pairs, seed } = session.values.peek();
      return { pairs: Number(pairs), seed };
    },
  };
});
