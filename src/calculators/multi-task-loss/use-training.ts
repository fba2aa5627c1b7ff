import { effect } from '@preact/signals-core';
import { useEffect, useRef } from 'preact/hooks';
import type { LabReply } from '../../browser/lab-messages.ts';
import { openLab, type Asking } from '../../browser/worker.ts';
import type { MultiTaskLossState } from './state.ts';

const QUIET_MS = 200;

/** Has the curves trained in a worker where their errors are not known yet. */
export function useTraining(state: InstanceType<typeof MultiTaskLossState>) {
  const lab = useRef<ReturnType<typeof openLab> | null>(null);
  const asked = useRef<Asking<LabReply> | null>(null);

  async function run(): Promise<void> {
    const key = state.key.peek();
    const values = state.session.values.peek();
    lab.current ??= openLab();
    state.show(0);
    const setting = {
      points: Number(values['curve-points']),
      isShared: values['curve-x'] === 'shared',
      seed: values.seed,
    };
    asked.current = lab.current.ask({ kind: 'joint', setting }, ({ share }) => state.show(share));
    const reply = await asked.current.reply;
    if (reply?.kind === 'joint') state.finish(key, reply.outcome);
  }

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = effect(() => {
      // Read for its dependence: another key is another run.
      void state.key.value;
      asked.current?.cancel();
      state.drop();
      clearTimeout(timer);
      if (state.comparison.peek() === null) timer = setTimeout(() => void run(), QUIET_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
      lab.current?.close();
    };
  }, []);

  return {
    train: () => void run(),
    stop: () => {
      asked.current?.cancel();
      state.stop();
    },
  };
}
