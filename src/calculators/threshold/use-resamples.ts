import { effect } from '@preact/signals-core';
import { useEffect } from 'preact/hooks';
import { openRankingWorker } from '../../browser/worker.ts';
import { intervalsOf } from './model.ts';
import type { ThresholdState } from './state.ts';

/** Long enough that a drag asks once, when it rests. */
const QUIET_MS = 150;

/** Has the resamples drawn in a worker whenever what is asked of them has changed. */
export function useResamples(state: InstanceType<typeof ThresholdState>): void {
  useEffect(() => {
    const worker = openRankingWorker();
    let timer: ReturnType<typeof setTimeout> | undefined;

    async function draw(): Promise<void> {
      const question = state.question.peek();
      if (question === null || state.intervals.peek() !== null) return;
      const { ranking, plan } = question;
      try {
        const reply = await worker.ask({ kind: 'bootstrap', ranking, plan }).reply;
        if (reply?.kind === 'intervals') state.answer(question, reply.intervals);
      } catch {
        // Without a worker (blocked, an old browser) the page waits a moment instead.
        const reading = state.reading.peek();
        if (reading !== null && state.question.peek()?.key === question.key) {
          state.answer(question, intervalsOf(reading, state.session.values.peek()));
        }
      }
    }

    const stop = effect(() => {
      const isAnswered = state.question.value === null || state.intervals.value !== null;
      clearTimeout(timer);
      if (!isAnswered) timer = setTimeout(() => void draw(), QUIET_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
      worker.close();
    };
  }, []);
}
