import type { Asking } from './worker.ts';

/** Asks for a second thing once the first is there, unless that is given up. */
export function chain<First, Second>(
  first: Asking<First>,
  next: (value: First) => Asking<Second>,
): Asking<Second> {
  let now: Asking<unknown> = first;
  let isGivenUp = false;
  const follow = async (): Promise<Second | null> => {
    const value = await first.reply;
    if (value === null || isGivenUp) return null;
    const second = next(value);
    now = second;
    return second.reply;
  };
  return {
    reply: follow(),
    cancel: () => {
      isGivenUp = true;
      now.cancel();
    },
  };
}

/** The same asking, its reply in other terms. */
export function translate<First, Second>(
  { reply, cancel }: Asking<First>,
  to: (value: First) => Second,
): Asking<Second> {
  return { reply: reply.then((value) => (value === null ? null : to(value))), cancel };
}
