import type { Run } from '../keep.ts';

export function isSame(one: Run | null, other: Run): boolean {
  return one !== null && one.seed === other.seed && one.log === other.log;
}

/** Whether a run holds all of another one, so that it can be shown in its place. */
export function goesOn(from: Run, to: Run): boolean {
  const isLonger = from.log === '' || to.log.startsWith(`${from.log}.`);
  return from.seed === to.seed && isLonger;
}
