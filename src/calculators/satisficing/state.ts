import { computed, createModel } from '@preact/signals-core';
import { decode } from '../../params/codec.ts';
import { defaultsOf } from '../../params/table.ts';
import { namingOf, type RowNames } from '../row-names.ts';
import { createSession } from '../session.ts';
import { read, results } from './model.ts';
import { params, presets } from './params.ts';

/** The live state of one calculator: its inputs, and what follows from them. */
export const SatisficingState = createModel(
  (start: string, hide: readonly string[], rowNames: RowNames = {}) => {
    const first = decode(params, start).values;
    const session = createSession(params, first, presets, defaultsOf(params), hide);
    const naming = namingOf(params, presets, 'candidates', rowNames);
    return {
      session,
      naming,
      reading: computed(() => read(session.values.value, naming(session.values.value.candidates))),
      results: computed(() => results(session.values.value)),
    };
  },
);
