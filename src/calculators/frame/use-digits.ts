import { useEffect, useRef } from 'preact/hooks';
import type { DigitsReply, DigitsRequest } from '../../browser/digits-messages.ts';
import { openDigitsWorker } from '../../browser/worker.ts';
import type { LiveRun } from '../live.ts';

export interface Runner<Asked> {
  readonly start: (asked: Asked) => void;
  readonly stop: () => void;
}

/** Lets a worker do the runs of a calculator. Leaving the page, or stopping, ends the worker. */
export function useDigits<Asked, Reply extends DigitsReply>(
  run: LiveRun<Asked, Reply>,
  request: (asked: Asked) => DigitsRequest,
  isReply: (reply: DigitsReply) => reply is Reply,
): Runner<Asked> {
  const worker = useRef<ReturnType<typeof openDigitsWorker> | null>(null);
  useEffect(() => () => worker.current?.close(), []);

  async function work(asked: Asked): Promise<void> {
    run.begin(asked);
    try {
      worker.current ??= openDigitsWorker();
      const reply = await worker.current.ask(request(asked), run.follow).reply;
      // Null: given up, and perhaps another run is under way already.
      if (reply !== null && isReply(reply)) run.finish(reply);
    } catch {
      run.fail();
    }
  }

  return {
    start: (asked) => void work(asked),
    stop: () => {
      worker.current?.close();
      run.stop();
    },
  };
}
