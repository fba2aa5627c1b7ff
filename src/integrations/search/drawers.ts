import { unpack, type RestRow } from '../../reader/search/library.ts';
import { drawerOf, inOneText, unknownRuns, type IsKnown } from '../../reader/search/rare.ts';
import { plainOf } from '../../reader/search/text.ts';
import type { Shelves } from './library.ts';

/** So many that a query needs little, and so few that each is worth a request. */
const DRAWERS = 64;
const SHORT = 4;

/** Whether a run stands in a text, soon: most runs are short, and words come again and again. */
function lookIn(text: string): IsKnown {
  const known = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    for (let length = 1; length <= SHORT; length += 1) known.add(text.slice(at, at + length));
  }
  const asked = new Map<string, boolean>();
  return (run) => {
    if (run.length <= SHORT) return known.has(run);
    const answer = asked.get(run) ?? text.includes(run);
    asked.set(run, answer);
    return answer;
  };
}

/** The unknown words of a text, each once, by the drawers that they belong in. */
function sortWords(text: string, isKnown: IsKnown): ReadonlyMap<number, readonly string[]> {
  const sorted = new Map<number, string[]>();
  const words = new Map(text.split(' ').map((word) => [plainOf(word), word]));
  for (const [plain, word] of words) {
    const runs = plain.split(' ').flatMap((one) => unknownRuns(one, isKnown));
    for (const drawer of new Set(runs.map((run) => drawerOf(run, DRAWERS)))) {
      sorted.set(drawer, [...(sorted.get(drawer) ?? []), word]);
    }
  }
  return sorted;
}

/**
 * The words that stand in the rest alone, in many small drawers: a query that the first texts do
 * not answer fetches the one that holds what it asks for, and not all the rest.
 */
export function drawersOf({ pages, rest }: Shelves): readonly (readonly RestRow[])[] {
  const isKnown = lookIn(inOneText(unpack(pages)));
  const drawers = Array.from({ length: DRAWERS }, () => new Map<string, [string, string][]>());
  for (const [path, parts] of rest) {
    for (const [anchor, text] of parts) {
      for (const [drawer, words] of sortWords(text, isKnown)) {
        const row: [string, string] = [anchor, `… ${words.join(' … ')}`];
        drawers[drawer]?.set(path, [...(drawers[drawer].get(path) ?? []), row]);
      }
    }
  }
  return drawers.map((rows) => [...rows]);
}
