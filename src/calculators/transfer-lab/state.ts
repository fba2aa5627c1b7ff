import { computed, createModel, signal } from '@preact/signals-core';
import type { DrawErrors, DrawFits } from '../../math/network/settings.ts';
import { decode } from '../../params/codec.ts';
import { defaultsOf } from '../../params/table.ts';
import { createSession } from '../session.ts';
import { figures, keyOf, read, type SweepRow } from './figures.ts';
import { params, presets } from './params.ts';
import { storedErrors, storedFits, storedSweep } from './stored.ts';

/** What is known of a run; `key` says of which. */
interface Known {
  readonly key: string;
  /** Of all draws once it is finished. */
  readonly errors: readonly DrawErrors[] | null;
  readonly fits: DrawFits | null;
}

/** A run under way, or stopped on its way. */
export interface Going {
  readonly key: string;
  readonly what: 'body' | 'run' | 'sweep';
  readonly share: number;
  /** Draws that are finished. */
  readonly done: number;
  readonly isStopped: boolean;
}

/**
 * The live state of one calculator. Training happens elsewhere and is handed in: `show` while it goes
 * on, `finish` at its end. What is stored is there from the start.
 */
export const TransferLabState = createModel((start: string, hide: readonly string[]) => {
  const first = decode(params, start).values;
  const session = createSession(params, first, presets, defaultsOf(params), hide);
  const key = computed(() => keyOf(session.values.value));
  const known = signal<Known | null>(null);
  const going = signal<Going | null>(null);
  const sweeps = signal<Readonly<Record<string, readonly SweepRow[]>>>({});
  const mine = computed(() => (known.value?.key === key.value ? known.value : null));
  const errors = computed(() => mine.value?.errors ?? storedErrors(session.values.value));
  const fits = computed(() => mine.value?.fits ?? storedFits(session.values.value));
  const reading = computed(() => (errors.value === null ? null : read(errors.value)));
  /** The number of points is no part of a sweep. */
  const sweepKey = computed(() => keyOf({ ...session.values.value, points: 0 }));
  return {
    session,
    key,
    fits,
    reading,
    sweepKey,
    results: computed(() => figures(reading.value)),
    /** Whether a run made here gave the stored figures; null where there is nothing to compare. */
    isSame: computed(() => {
      const [here, stored] = [mine.value?.errors, storedErrors(session.values.value)];
      return here && stored ? JSON.stringify(here) === JSON.stringify(stored) : null;
    }),
    going: computed(() =>
      going.value !== null && [key.value, sweepKey.value].includes(going.value.key)
        ? going.value
        : null,
    ),
    sweep: computed(() => sweeps.value[sweepKey.value] ?? storedSweep(session.values.value)),
    /** News of a run. */
    show: (news: Going, shown: DrawFits | null): void => {
      going.value = news;
      if (shown !== null) known.value = { key: news.key, errors: null, fits: shown };
    },
    /** A run has ended; without errors it was for the picture alone. */
    finish: (of: string, found: readonly DrawErrors[] | null, shown: DrawFits | null): void => {
      going.value = null;
      known.value = { key: of, errors: found, fits: shown };
    },
    finishSweep: (of: string, rows: readonly SweepRow[]): void => {
      going.value = null;
      sweeps.value = { ...sweeps.value, [of]: rows };
    },
    /** Another run is wanted. */
    drop: (): void => {
      going.value = null;
    },
    /** The run was given up: what it had shown stays. */
    stop: (): void => {
      if (going.value !== null) going.value = { ...going.value, isStopped: true };
    },
    /** The next seed: other points and other first weights, everything else as it is. */
    drawAgain: (): void => {
      const { seed } = session.values.value;
      session.put('seed', seed >= params.fields.seed.max ? 0 : seed + 1);
    },
  };
});
