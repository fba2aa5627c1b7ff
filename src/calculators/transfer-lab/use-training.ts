import { effect } from '@preact/signals-core';
import { useEffect, useRef } from 'preact/hooks';
import { openLab, type Lab } from '../../browser/lab.ts';
import type { Asking } from '../../browser/worker.ts';
import { DRAWS } from '../../math/network/settings.ts';
import { settingOf, sweepRow } from './figures.ts';
import type { TransferLabState } from './state.ts';

type State = InstanceType<typeof TransferLabState>;

/** Long enough that a drag trains once, when it rests. */
const QUIET_MS = 200;

export interface Training {
  /** Starts what trains: somebody is about to ask for it. */
  readonly prepare: () => void;
  /** Trains all draws here and now, whatever is stored. */
  readonly train: () => void;
  readonly sweep: () => void;
  readonly stop: () => void;
}

/** Has networks trained in a worker whenever figures or the picture are not known yet. */
export function useTraining(state: State): Training {
  const lab = useRef<Lab | null>(null);
  const asked = useRef<Asking<unknown> | null>(null);

  function open() {
    lab.current ??= openLab();
    return lab.current;
  }

  async function run(draws: number): Promise<void> {
    const key = state.key.peek();
    const setting = settingOf(state.session.values.peek());
    state.show({ key, what: 'run', share: 0, done: 0, isStopped: false }, null);
    const run = open().transfer(setting, draws, ({ first, ...news }) =>
      state.show({ key, ...news, isStopped: false }, first),
    );
    asked.current = run;
    const outcome = await run.reply;
    if (outcome === null) return;
    state.finish(key, draws === DRAWS ? outcome.errors : null, outcome.first);
  }

  async function runSweep(): Promise<void> {
    const key = state.sweepKey.peek();
    const setting = settingOf(state.session.values.peek());
    const run = open().sweep(setting, ({ share }) =>
      state.show({ key, what: 'sweep', share, done: 0, isStopped: false }, null),
    );
    asked.current = run;
    const rows = await run.reply;
    if (rows !== null) state.finishSweep(key, rows.map(sweepRow));
  }

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = effect(() => {
      // Read for its dependence: another key is another run, and the old one is of no use.
      void state.key.value;
      asked.current?.cancel();
      state.drop();
      clearTimeout(timer);
      const isKnown = state.reading.peek() !== null;
      if (isKnown && state.fits.peek() !== null) return;
      timer = setTimeout(() => void run(isKnown ? 1 : DRAWS), QUIET_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
      lab.current?.close();
    };
  }, []);

  return {
    prepare: () => open().prepare(),
    train: () => void run(DRAWS),
    sweep: () => void runSweep(),
    stop: () => {
      asked.current?.cancel();
      state.stop();
    },
  };
}
