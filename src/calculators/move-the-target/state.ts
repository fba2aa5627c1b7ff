import { computed, createModel } from '@preact/signals-core';
import { decode } from '../../params/codec.ts';
import { defaultsOf } from '../../params/table.ts';
import { createSession } from '../session.ts';
import { read, resultsOf, START } from './model.ts';
import { params, presets } from './params.ts';

/** The live state: a line, two sets of points, and whether test is still covered. */
export const MoveTheTargetState = createModel((start: string, hide: readonly string[]) => {
  const first = decode(params, start).values;
  const session = createSession(params, first, presets, defaultsOf(params), hide);
  const reading = computed(() => read(session.values.value));
  return {
    session,
    reading,
    results: computed(() => resultsOf(reading.value)),
    /** Puts the line where dev has the fewest errors. */
    fitLine: () => {
      const { degrees, offset } = reading.value.best;
      session.putAll({ angle: degrees, offset });
    },
    startOver: () => session.putAll({ angle: START.degrees, offset: START.offset }),
    drawAgain: () => session.put('seed', (session.values.value.seed + 1) % 1e12),
  };
});
