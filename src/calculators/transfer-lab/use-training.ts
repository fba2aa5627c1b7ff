import { effect } from '@preact/signals-core';
import { useEffect, useRef } from 'preact/hooks';
import type { LabProgress, LabReply } from '../../browser/lab-messages.ts';
import { openLab, type Asking } from '../../browser/worker.ts';
import { DRAWS } from '../../math/network/settings.ts';
import { settingOf, sweepRow } from './figures.ts';
import type { TransferLabState } from './state.ts';

type State = InstanceType<typeof TransferLabState>;

/** Long enough that a drag trains once, when it rests. */
const QUIET_MS = 200;

export interface Training {
  /** Trains all draws here and now, whatever is stored. */
  readonly train: () => void;
  readonly sweep: () => void;
  readonly stop: () => void;
}

/** Has networks trained in a worker whenever figures or the picture are not known yet. */
export function useTraining(state: State): Training {
  const lab = useRef<ReturnType<typeof openLab> | null>(null);
  const asked = useRef<Asking<LabReply> | null>(null);

  function open() {
    lab.current ??= openLab();
    return lab.current;
  }

  async function run(draws: number): Promise<void> {
    const key = state.key.peek();
    const setting = settingOf(state.session.values.peek());
    const tell = (news: LabProgress) => {
      const { share } = news;
      const isRun = news.kind === 'transfer';
      const what = news.kind === 'body' ? 'body' : 'run';
      const done = isRun ? news.errors.length : 0;
      state.show({ key, what, share, done, isStopped: false }, isRun ? news.first : null);
    };
    state.show({ key, what: 'run', share: 0, done: 0, isStopped: false }, null);
    asked.current = open().ask({ kind: 'transfer', setting, draws }, tell);
    const reply = await asked.current.reply;
    if (reply?.kind !== 'transfer') return;
    const { errors, first } = reply.outcome;
    state.finish(key, draws === DRAWS ? errors : null, first);
  }

  async function runSweep(): Promise<void> {
    const key = state.sweepKey.peek();
    const setting = settingOf(state.session.values.peek());
    const tell = ({ share }: LabProgress) =>
      state.show({ key, what: 'sweep', share, done: 0, isStopped: false }, null);
    asked.current = open().ask({ kind: 'sweep', setting }, tell);
    const reply = await asked.current.reply;
    if (reply?.kind === 'sweep') state.finishSweep(key, reply.rows.map(sweepRow));
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
    train: () => void run(DRAWS),
    sweep: () => void runSweep(),
    stop: () => {
      asked.current?.cancel();
      state.stop();
    },
  };
}
