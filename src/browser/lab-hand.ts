import type { LabProgress, LabReply, LabRequest } from './lab-messages.ts';
import { openLabWorker, type Asker, type Asking } from './worker.ts';

/** A turn on the page itself, where there is no worker; then the page has its own. */
const TURN_MS = 20;

function runHere(
  request: LabRequest,
  onProgress: ((progress: LabProgress) => void) | undefined,
): Asking<LabReply> {
  let isGivenUp = false;
  const work = async (): Promise<LabReply | null> => {
    const { runLab } = await import('./lab-run.ts');
    const run = runLab(request);
    for (;;) {
      const end = performance.now() + TURN_MS;
      let next = run.next();
      while (next.done !== true && performance.now() < end) next = run.next();
      if (isGivenUp) return null;
      if (next.done === true) return next.value;
      onProgress?.(next.value);
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  return {
    reply: work(),
    cancel: () => {
      isGivenUp = true;
    },
  };
}

/** A worker, or turns on the page where workers are blocked. */
export function openHand(): Asker<LabRequest, LabReply, LabProgress> {
  const worker = openLabWorker();
  let isBlocked = false;
  let now: Asking<LabReply> | null = null;
  return {
    prepare() {
      try {
        if (!isBlocked) worker.prepare();
      } catch {
        isBlocked = true;
      }
    },
    ask(request, onProgress) {
      const work = async (): Promise<LabReply | null> => {
        if (!isBlocked) {
          try {
            now = worker.ask(request, onProgress);
            return await now.reply;
          } catch {
            isBlocked = true;
          }
        }
        now = runHere(request, onProgress);
        return now.reply;
      };
      return { reply: work(), cancel: () => now?.cancel() };
    },
    close: () => {
      now?.cancel();
      worker.close();
    },
  };
}
