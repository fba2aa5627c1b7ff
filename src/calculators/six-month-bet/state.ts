import { computed, createModel } from '@preact/signals-core';
import { decode } from '../../params/codec.ts';
import { listOf } from '../../params/list.ts';
import { defaultsOf } from '../../params/table.ts';
import { createSession } from '../session.ts';
import type { Action } from './effects.ts';
import { planOf, read, resultsOf } from './model.ts';
import { params, presets } from './params.ts';
import { fits } from './toy.ts';

/** The live state of one calculator: its inputs, and what follows from them. */
export const SixMonthBetState = createModel((start: string, hide: readonly string[]) => {
  const first = decode(params, start).values;
  const session = createSession(params, first, presets, defaultsOf(params), hide);
  const reading = computed(() => read(session.values.value));

  function canTake(action: Action): boolean {
    const { game } = reading.value;
    const isFull = planOf(session.values.value).length >= params.fields.plan.most;
    return !game.isOver && !isFull && fits(action, game.spent, game.weeks, game.uses);
  }

  return {
    session,
    reading,
    results: computed(() => resultsOf(reading.value)),
    canTake,
    /** Does one thing more, if there is time for it. */
    take: (action: Action): void => {
      if (!canTake(action)) return;
      session.put('plan', listOf([...planOf(session.values.value), action]));
    },
    /** The same plan where other things are hidden. */
    nextWorld: (): void => {
      const { seed } = session.values.value;
      session.put('seed', seed >= params.fields.seed.max ? 0 : seed + 1);
    },
    /** The same world before anything was done. */
    startOver: (): void => session.put('plan', ''),
  };
});
