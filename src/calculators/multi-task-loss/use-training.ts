import { effect } from '@preact/signals-core';
import { useEffect, useRef } from 'preact/hooks';
import { openLab, type Lab } from '../../browser/lab.ts';
import type { Asking } from '../../browser/worker.ts';
import type { JointOutcome } from '../../math/network/joint.ts';
import type { MultiTaskLossState } from './state.ts';

const QUIET_MS = 200;

/** Has the curves trained in a worker where their errors are not known yet. */
export function useTraining(state: InstanceType<typeof MultiTaskLossState>) {
  const lab = useRef<Lab | null>(null);
  const asked = useRef<Asking<JointOutcome> | null>(null);

  function open(): Lab {
    lab.current ??= openLab();
    return lab.current;
  }

  async function run(): Promise<void> {
    const key = state.key.peek();
    const values = state.session.values.peek();
    state.show(0);
    const setting = {
      points: Number(values['curve-points']),
      isShared: values['curve-x'] === 'shared',
      seed: values.seed,
    };
    asked.current = open().joint(setting, ({ share }) => state.show(share));
    const outcome = await asked.current.reply;
    if (outcome !== null) state.finish(key, outcome);
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
    prepare: () => open().prepare(),
    train: () => void run(),
    stop: () => {
      asked.current?.cancel();
      state.stop();
    },
  };
}
