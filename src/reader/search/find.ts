import type { Kind, Part } from './library.ts';
import { scorePart } from './match.ts';
import { nearest, vocabularyOf } from './spelling.ts';
import { splitQuery, wordOf, type Word } from './words.ts';

export interface Hit {
  readonly part: Part;
  readonly score: number;
}

/** Hits that stand under one name: a lesson, or all calculators, terms, references or pages. */
export interface Group {
  readonly kind: Kind;
  /** The lesson's title; '' where the kind is the name. */
  readonly title: string;
  readonly hits: readonly Hit[];
}

export interface Answer {
  readonly groups: readonly Group[];
  readonly count: number;
  /** What was looked for: other than typed where only another spelling is known. */
  readonly words: readonly Word[];
  /** The other spelling, as a query; null where what was typed is looked for. */
  readonly instead: string | null;
}

function hitsOf(parts: readonly Part[], words: readonly Word[]): readonly Hit[] {
  if (words.length === 0) return [];
  const query = words.map(({ text }) => text).join(' ');
  return parts
    .map((part) => ({ part, score: scorePart(part, words, query) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

/** Groups in the order of their best hits; hits in theirs. */
function groupsOf(hits: readonly Hit[]): readonly Group[] {
  const groups = new Map<string, { kind: Kind; title: string; hits: Hit[] }>();
  for (const hit of hits) {
    const { kind, pageTitle } = hit.part;
    const title = kind === 'lesson' ? pageTitle : '';
    const group = groups.get(kind + title) ?? { kind, title, hits: [] };
    group.hits.push(hit);
    groups.set(kind + title, group);
  }
  return [...groups.values()];
}

function answerOf(hits: readonly Hit[], words: readonly Word[], instead: string | null): Answer {
  return { groups: groupsOf(hits), count: hits.length, words, instead };
}

/** The same query with each unknown word replaced by the nearest known one; null if none is. */
function respelled(parts: readonly Part[], texts: readonly string[]): string | null {
  const vocabulary = vocabularyOf(parts);
  const isKnown = (word: string) => hitsOf(parts, [wordOf(word, true)]).length > 0;
  const changed = texts.map((word) => (isKnown(word) ? word : nearest(word, vocabulary)));
  if (changed.includes(null)) return null;
  const query = changed.join(' ');
  return query === texts.join(' ') ? null : query;
}

/**
 * Everything that holds all words of a query. Where nothing in all texts does, the words are taken
 * more widely; and where that finds nothing either, the nearest spelling is looked for.
 * @param isWhole whether the parts hold all texts, so that nothing better can still come
 */
export function find(parts: readonly Part[], query: string, isWhole: boolean): Answer {
  const texts = splitQuery(query);
  for (const isWide of isWhole ? [false, true] : [false]) {
    const words = texts.map((text) => wordOf(text, isWide));
    const hits = hitsOf(parts, words);
    if (hits.length > 0 || !isWhole) return answerOf(hits, words, null);
  }
  const instead = respelled(parts, texts);
  const words = splitQuery(instead ?? query).map((text) => wordOf(text, false));
  return answerOf(instead === null ? [] : hitsOf(parts, words), words, instead);
}
