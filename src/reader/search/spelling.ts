import type { Part } from './library.ts';
import { hasHangul } from './text.ts';

const LEAST = 4;
const LONG = 8;

/**
 * Letters to insert, drop, change or swap to make one word of another; `limit + 1` where it takes
 * more than the limit. Hangul counts by letters, not by syllables.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let least = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1);
      least = Math.min(least, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return Math.min(last[b.length] ?? limit + 1, limit + 1);
}

/** Words that somebody may have meant, with how often they stand there. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Every English word, and the Korean ones of titles, headings and terms: those have no particles. */
export function vocabularyOf(parts: readonly Part[]): Vocabulary {
  const counts = new Map<string, number>();
  const add = (text: string, pattern: RegExp) => {
    for (const [word] of text.matchAll(pattern)) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const { plainHeading, plainText } of parts) {
    add(plainHeading, /\p{Script=Hangul}{2,}|[a-z]{4,}/gu);
    add(plainText, /[a-z]{4,}/g);
  }
  return counts;
}

/** The known word that is nearest to one that stands nowhere; null where none is near. */
export function nearest(word: string, vocabulary: Vocabulary): string | null {
  const letters = word.normalize('NFD');
  if (letters.length < LEAST) return null;
  let limit = letters.length < LONG ? 1 : 2;
  let best: string | null = null;
  for (const [other, count] of vocabulary) {
    if (hasHangul(other) !== hasHangul(word)) continue;
    const steps = distance(letters, other.normalize('NFD'), limit);
    if (steps > limit || other === word) continue;
    const isBetter = steps < limit || best === null || count > (vocabulary.get(best) ?? 0);
    if (isBetter) best = other;
    limit = steps;
  }
  return best;
}
