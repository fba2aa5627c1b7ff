import { computed, createModel, signal } from '@preact/signals-core';
import { decode } from '../../params/codec.ts';
import { defaultsOf } from '../../params/table.ts';
import { createSession } from '../session.ts';
import { compare, figures, read, type Curves } from './figures.ts';
import { params, presets } from './params.ts';
import { keyOf, storedCurves } from './stored.ts';

/** A training run under way, or stopped on its way. */
export interface Going {
  readonly share: number;
  readonly isStopped: boolean;
}

/** The live state of one calculator. Curves are trained elsewhere and handed in by `finish`. */
export const MultiTaskLossState = createModel((start: string, hide: readonly string[]) => {
  const first = decode(params, start).values;
  const session = createSession(params, first, presets, defaultsOf(params), hide);
  const reading = computed(() => read(session.values.value));
  const key = computed(() => keyOf(session.values.value));
  const trained = signal<{ readonly key: string; readonly curves: Curves } | null>(null);
  const going = signal<Going | null>(null);
  const mine = computed(() => (trained.value?.key === key.value ? trained.value.curves : null));
  const curves = computed(() => mine.value ?? storedCurves(session.values.value));
  const comparison = computed(() => (curves.value === null ? null : compare(curves.value)));
  return {
    session,
    reading,
    key,
    going: computed(() => going.value),
    comparison,
    results: computed(() => figures(reading.value, comparison.value)),
    /** Whether a run made here gave the stored figures; null where there is nothing to compare. */
    isSame: computed(() => {
      const stored = storedCurves(session.values.value);
      return mine.value && stored ? JSON.stringify(mine.value) === JSON.stringify(stored) : null;
    }),
    show: (share: number): void => {
      going.value = { share, isStopped: false };
    },
    finish: (of: string, found: Curves): void => {
      going.value = null;
      trained.value = { key: of, curves: found };
    },
    /** Another run is wanted. */
    drop: (): void => {
      going.value = null;
    },
    stop: (): void => {
      if (going.value !== null) going.value = { ...going.value, isStopped: true };
    },
  };
});
