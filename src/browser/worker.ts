/**
 * The only place that starts a worker. Work is a request with one reply, and news of how far it is in
 * between; a worker does one thing at a time, and giving up a request ends the worker, so that nothing
 * old keeps a core busy.
 */
import type { DigitsReply, DigitsRequest } from './digits-messages.ts';
import type { LabProgress, LabReply, LabRequest } from './lab-messages.ts';
import type { RankingReply, RankingRequest } from './ranking-messages.ts';

/** What comes of a request: the reply, or null where it was given up, or an error. */
export interface Asking<Reply> {
  readonly reply: Promise<Reply | null>;
  readonly cancel: () => void;
}

export interface Asker<Request, Reply, Progress = never> {
  /** Has it ready for a request that is likely to come. */
  readonly prepare: () => void;
  /** Sends a request; one that is under way is given up first. `onProgress` hears how far it is. */
  readonly ask: (request: Request, onProgress?: (progress: Progress) => void) => Asking<Reply>;
  readonly close: () => void;
}

/** What a worker posts: how far it is, as often as it likes, then one reply or error. */
export type Answer<Reply, Progress = never> =
  | { readonly ok: true; readonly reply: Reply }
  | { readonly ok: true; readonly progress: Progress }
  | { readonly ok: false; readonly message: string };

function createAsker<Request, Reply, Progress = never>(
  start: () => Worker,
): Asker<Request, Reply, Progress> {
  let worker: Worker | null = null;
  let giveUp: (() => void) | null = null;

  function close(): void {
    giveUp?.();
    worker?.terminate();
    worker = null;
  }

  function ask(request: Request, onProgress?: (progress: Progress) => void): Asking<Reply> {
    if (giveUp !== null) close();
    worker ??= start();
    const used = worker;
    let stop = (): void => undefined;
    const reply = new Promise<Reply | null>((resolve, reject) => {
      const settle = (finish: () => void): void => {
        used.onmessage = null;
        used.onerror = null;
        if (giveUp === stop) giveUp = null;
        finish();
      };
      stop = () => settle(() => resolve(null));
      giveUp = stop;
      used.onmessage = ({ data }: MessageEvent<Answer<Reply, Progress>>) => {
        if ('progress' in data) onProgress?.(data.progress);
        else settle(() => (data.ok ? resolve(data.reply) : reject(new Error(data.message))));
      };
      // Also where the worker's file could not be loaded.
      used.onerror = () => {
        settle(() => reject(new Error('The worker stopped.')));
        close();
      };
      used.postMessage(request);
    });
    return {
      reply,
      cancel: () => {
        if (giveUp === stop) close();
      },
    };
  }
  return {
    prepare: () => {
      worker ??= start();
    },
    ask,
    close,
  };
}

/** A worker that reads rows of scores and draws bootstraps. */
export function openRankingWorker(): Asker<RankingRequest, RankingReply> {
  return createAsker(
    () => new Worker(new URL('./ranking-worker.ts', import.meta.url), { type: 'module' }),
  );
}

/** A worker that trains networks on curves. */
export function openLabWorker(): Asker<LabRequest, LabReply, LabProgress> {
  return createAsker(
    () => new Worker(new URL('./lab-worker.ts', import.meta.url), { type: 'module' }),
  );
}

/** A worker that trains on handwritten digits; it tells the share that is done. */
export function openDigitsWorker(): Asker<DigitsRequest, DigitsReply, number> {
  return createAsker(
    () => new Worker(new URL('./digits-worker.ts', import.meta.url), { type: 'module' }),
  );
}
