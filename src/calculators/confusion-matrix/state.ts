import { batch, computed, createModel, signal } from '@preact/signals-core';
import { METRIC_NAMES, type MetricName } from '../../math/confusion.ts';
import { decode } from '../../params/codec.ts';
import { defaultsOf } from '../../params/table.ts';
import { createSession } from '../session.ts';
import { read, results } from './model.ts';
import { params, presets } from './params.ts';

/** The metric that a word names, or null: prose may carry names that are none. */
export function metricNamed(word: string | null | undefined): MetricName | null {
  return METRIC_NAMES.find((name) => name === word) ?? null;
}

/**
 * The live state of one calculator: its inputs, what follows from them, and the metric that is
 * named at the moment: pointed at, or else chosen.
 */
export const ConfusionMatrixState = createModel((start: string, hide: readonly string[]) => {
  const first = decode(params, start).values;
  const session = createSession(params, first, presets, defaultsOf(params), hide);
  const pointed = signal<MetricName | null>(null);
  const chosen = signal<MetricName | null>(null);
  return {
    session,
    reading: computed(() => read(session.values.value)),
    results: computed(() => results(session.values.value)),
    chosen: computed(() => chosen.value),
    named: computed(() => pointed.value ?? chosen.value),
    /** Names a metric for as long as it is pointed at; null ends that. */
    point: (metric: MetricName | null): void => {
      pointed.value = metric;
    },
    /** Chooses a metric until another is chosen; choosing it again lets it go. */
    choose: (metric: MetricName): void => {
      batch(() => {
        chosen.value = chosen.value === metric ? null : metric;
        pointed.value = null;
      });
    },
  };
});
