import type { Part } from './library.ts';
import type { Word } from './words.ts';

/** How well a word is found in one text: 0 for not at all, 1 for a word of its own. */
const WHOLE = 1;
const BEGINNING = 0.9;
const INSIDE = 0.75;
const ACROSS = 0.7;
const STEM = 0.6;

const isLetter = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Where a word stands best: alone, at the beginning of a word, or inside one. */
function standing(text: string, word: string): number {
  let best = 0;
  for (let at = text.indexOf(word); at >= 0 && best < WHOLE; at = text.indexOf(word, at + 1)) {
    const isStart = !isLetter(text[at - 1]);
    const isEnd = !isLetter(text[at + word.length]);
    best = Math.max(best, isStart ? (isEnd ? WHOLE : BEGINNING) : INSIDE);
  }
  return best;
}

/** `tight` is the same text without spaces, or '' where that is not asked. */
function qualityIn(text: string, tight: string, word: Word): number {
  const found = standing(text, word.text);
  if (found > 0) return found;
  if (word.tight !== '' && tight.includes(word.tight)) return ACROSS;
  return word.stem !== word.text && text.includes(word.stem) ? STEM : 0;
}

/** Titles before headings, headings before terms, terms before text. */
const WEIGHT = { title: 1000, heading: 300, term: 100, text: 10 } as const;
/** A page's title says what its sections are about, though it is not theirs. */
const CONTEXT = 1;
const ALL_OF_IT = 1.5;
const MOST_COUNTED = 5;

function weightOfHeading({ kind, isPage }: Part): number {
  if (kind === 'term') return WEIGHT.term;
  if (kind === 'reference') return WEIGHT.text * 2;
  return isPage ? WEIGHT.title : WEIGHT.heading;
}

/** How often a word stands in a text, up to a few times: a long section is not a better one. */
function countIn(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0 && count < MOST_COUNTED; count += 1) {
    at = text.indexOf(word, at + word.length);
  }
  return count;
}

interface Found {
  readonly score: number;
  /** Whether it stands in the part itself, not only in the title of its page. */
  readonly isOwn: boolean;
}

function scoreOf(part: Part, word: Word): Found | null {
  const [tightHeading = '', tightText = ''] = part.tight.split('\n');
  const heading = qualityIn(part.plainHeading, tightHeading, word);
  const text = qualityIn(part.plainText, tightText, word);
  if (heading === 0 && text === 0) {
    return part.plainPage.includes(word.text) ? { score: CONTEXT, isOwn: false } : null;
  }
  const often = countIn(part.plainText, word.text) / MOST_COUNTED;
  const inHeading = heading * weightOfHeading(part);
  return { score: inHeading + text * WEIGHT.text * (1 + often), isOwn: true };
}

/** The weakest word decides: one word of two in a title makes no title of it. */
const OF_THE_SUM = 0.05;

/** How well a part answers a query, all of whose words it has to hold; 0 where it does not. */
export function scorePart(part: Part, words: readonly Word[], query: string): number {
  let least = Infinity;
  let sum = 0;
  let isOwn = false;
  for (const word of words) {
    const found = scoreOf(part, word);
    if (found === null) return 0;
    least = Math.min(least, found.score);
    sum += found.score;
    isOwn ||= found.isOwn;
  }
  if (!isOwn) return 0;
  const score = least + sum * OF_THE_SUM;
  return part.plainHeading === query ? score * ALL_OF_IT : score;
}
