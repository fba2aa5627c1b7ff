import { computed, createModel } from '@preact/signals-core';
import { decode } from '../../params/codec.ts';
import { defaultsOf } from '../../params/table.ts';
import { createSession } from '../session.ts';
import { plan, results } from './model.ts';
import { params, presets } from './params.ts';

/** The live state of one calculator: its inputs, and what follows from them. */
export const SplitPlannerState = createModel((start: string, hide: readonly string[]) => {
  const first = decode(params, start).values;
  const session = createSession(params, first, presets, defaultsOf(params), hide);
  return {
    session,
    split: computed(() => plan(session.values.value)),
    results: computed(() => results(session.values.value)),
    /** Says the same cut in per cent or in examples: one step of undo. */
    chooseUnit: (unit: string): void => {
      const values = session.values.value;
      if (unit === values.unit) return;
      const { dev, test } = plan(values);
      const share = (count: number): number =>
        Number(((count / values.total) * 100).toPrecision(9));
      session.putAll(
        unit === 'count' ? { unit, dev, test } : { unit, dev: share(dev), test: share(test) },
      );
    },
  };
});
