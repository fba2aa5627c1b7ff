import { signal, type ReadonlySignal } from '@preact/signals-core';

/** A training run that the reader starts: none yet, under way, done, given up or not possible. */
export type Live<Asked, Reply> =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly asked: Asked; readonly share: number }
  | { readonly kind: 'done'; readonly asked: Asked; readonly reply: Reply }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed' };

export interface LiveRun<Asked, Reply> {
  readonly live: ReadonlySignal<Live<Asked, Reply>>;
  readonly begin: (asked: Asked) => void;
  /** The share that is done, from 0 to 1. */
  readonly follow: (share: number) => void;
  readonly finish: (reply: Reply) => void;
  readonly stop: () => void;
  readonly fail: () => void;
}

/** The state of a run; who does the work, the view knows. News of a run that was given up is dropped. */
export function createLiveRun<Asked, Reply>(): LiveRun<Asked, Reply> {
  const live = signal<Live<Asked, Reply>>({ kind: 'none' });
  return {
    live,
    begin: (asked) => {
      live.value = { kind: 'running', asked, share: 0 };
    },
    follow: (share) => {
      const now = live.value;
      if (now.kind === 'running') live.value = { ...now, share };
    },
    finish: (reply) => {
      const now = live.value;
      if (now.kind === 'running') live.value = { kind: 'done', asked: now.asked, reply };
    },
    stop: () => {
      if (live.value.kind === 'running') live.value = { kind: 'stopped' };
    },
    fail: () => {
      live.value = { kind: 'failed' };
    },
  };
}
