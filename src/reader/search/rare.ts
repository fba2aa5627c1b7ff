import type { Part } from './library.ts';

/** Whether a run of characters stands somewhere. Where it does, so does all that it holds. */
export type IsKnown = (run: string) => boolean;

/** All headings and texts of parts, as they are compared. */
export function inOneText(parts: readonly Part[]): string {
  return parts.map(({ plainHeading, plainText }) => `${plainHeading}\n${plainText}`).join('\n');
}

/**
 * The runs of a word that stand nowhere, and hold no shorter one that does not. Whatever holds an
 * unknown word holds each of these runs of it: one is enough to look by.
 */
export function unknownRuns(word: string, isKnown: IsKnown): readonly string[] {
  const runs: string[] = [];
  let start = 0;
  for (let end = 1; end <= word.length; end += 1) {
    const before = start;
    while (start < end && !isKnown(word.slice(start, end))) start += 1;
    if (start > before) runs.push(word.slice(start - 1, end));
  }
  return runs;
}

const FACTOR = 31;
const PRIME = 65_521;

/** Which of so many drawers keeps the words that hold a run. */
export function drawerOf(run: string, count: number): number {
  let sum = 0;
  for (let at = 0; at < run.length; at += 1) sum = (sum * FACTOR + run.charCodeAt(at)) % PRIME;
  return sum % count;
}
