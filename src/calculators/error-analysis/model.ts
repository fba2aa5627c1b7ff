import { wilsonInterval, type Interval } from '../../math/intervals.ts';
import {
  compareTagCounts,
  compareTags,
  overlapRange,
  unionRange,
  type Range,
  type TagComparison,
} from '../../math/tags.ts';
import { itemsOf } from '../../params/list.ts';
import type { Values } from '../../params/table.ts';
import { rowIds } from '../rows.ts';
import { isLabelTag } from './label-tag.ts';
import type { params } from './params.ts';

export { results } from './figures.ts';

export type ErrorValues = Values<typeof params>;

/**
 * What a sheet of examples knows beyond the counts of its tags. It speaks for values only while
 * they are its own: see `knows`.
 */
export interface SheetCounts {
  readonly n: number;
  readonly tags: readonly { readonly name: string; readonly count: number }[];
  /** On how many rows two tags stand together, by their places. */
  readonly overlap: (a: number, b: number) => number;
  /** On how many rows at least one of several tags stands, by their places. */
  readonly union: (places: readonly number[]) => number;
  /** Rows without any tag. */
  readonly untagged: number;
}

/** Whether a tag is behind the first of the ranking by more than chance. */
export type Apart = 'first' | 'apart' | 'not-apart' | 'needs-overlap';

export interface Estimate {
  readonly value: number;
  readonly interval: Interval | null;
}

export interface TagReading {
  readonly id: string;
  readonly name: string;
  /** In the table, from 0. */
  readonly place: number;
  readonly count: number;
  /** Whether n errors can hold so many; if not, nothing else is known. */
  readonly isPossible: boolean;
  readonly isLabel: boolean;
  readonly share: Estimate | null;
  /** Best-case dev error: all of this tag fixed, and nothing broken by it. */
  readonly ceiling: Estimate | null;
  /** Dev error that the tag stands for, in points. */
  readonly gain: number | null;
  /** Error on the dev examples that have the tag; needs its base rate. */
  readonly errorRate: Estimate | null;
  /** That error over the error on all. */
  readonly lift: Estimate | null;
  /** Points that can be won for each unit of effort. */
  readonly priority: Estimate | null;
  readonly apart: Apart | null;
}

export interface Union {
  readonly places: readonly number[];
  readonly range: Range;
  /** Known from a sheet, or where the counts leave no choice. */
  readonly count: number | null;
}

/** The first of the ranking against the second. */
export interface Lead {
  readonly first: TagReading;
  readonly second: TagReading;
  readonly overlap: Range;
  /** Equal ends where the overlap is known. */
  readonly least: TagComparison;
  readonly most: TagComparison;
  readonly isShown: boolean | null;
}

export type Verdict = 'impossible' | 'nothing' | 'one' | 'first' | 'cannot-tell' | 'needs-overlap';

export interface Reading {
  readonly tags: readonly TagReading[];
  /** Possible tags, most points for the effort first. */
  readonly ranking: readonly TagReading[];
  readonly lead: Lead | null;
  readonly union: Union | null;
  readonly shareSum: number;
  readonly label: TagReading | null;
  readonly sheet: SheetCounts | null;
  readonly verdict: Verdict;
}

function scaled({ low, high }: Interval, by: number): Interval {
  return { low: low * by, high: high * by };
}

/** The worth of one example of a tag: the share that can be fixed for each unit of effort. */
function worthOf(values: ErrorValues, place: number): number {
  const [, , fixable, effort] = values.tags[place] ?? ['', 0, 0, 1, null];
  return fixable / 100 / effort;
}

/** Error on the examples of a tag and lift; null where base rate and errors contradict each other. */
function ratesOf(count: number, base: number | null, { dev, n }: ErrorValues) {
  const nothing = { errorRate: null, lift: null };
  if (base === null || base === 0) return nothing;
  const [share, interval] = [count / n, wilsonInterval(count, n)];
  const toLift = 1 / (base / 100);
  const toRate = dev / base;
  // More errors than examples of the tag: one of the figures is wrong.
  if (share * toRate > 1 || interval === null) return nothing;
  const rate = scaled(interval, toRate);
  return {
    errorRate: { value: share * toRate, interval: { ...rate, high: Math.min(1, rate.high) } },
    lift: { value: share * toLift, interval: scaled(interval, toLift) },
  };
}

function readTag(values: ErrorValues, place: number, id: string): TagReading {
  const [name, count, , , base] = values.tags[place] ?? ['', 0, 0, 1, null];
  const { n } = values;
  const about = { id, name, place, count, isLabel: isLabelTag(name), apart: null };
  const interval = count <= n ? wilsonInterval(count, n) : null;
  if (interval === null) {
    const unknown = { share: null, ceiling: null, gain: null, priority: null };
    return { ...about, ...unknown, errorRate: null, lift: null, isPossible: false };
  }
  const dev = values.dev / 100;
  const share = count / n;
  const worth = worthOf(values, place);
  return {
    ...about,
    isPossible: true,
    share: { value: share, interval },
    ceiling: {
      value: dev * (1 - share),
      interval: { low: dev * (1 - interval.high), high: dev * (1 - interval.low) },
    },
    gain: dev * share,
    ...ratesOf(count, base, values),
    priority: { value: dev * share * worth, interval: scaled(interval, dev * worth) },
  };
}

function leadOf(
  values: ErrorValues,
  sheet: SheetCounts | null,
  first: TagReading,
  second: TagReading,
): Lead {
  const pair = { a: first.count, b: second.count, n: values.n };
  const worths = { a: worthOf(values, first.place), b: worthOf(values, second.place) };
  const range = overlapRange(pair.a, pair.b, pair.n);
  if (sheet === null && range.least !== range.most) {
    return { first, second, overlap: range, ...compareTagCounts(pair, worths) };
  }
  const both = sheet?.overlap(first.place, second.place) ?? range.least;
  const known = compareTags({ ...pair, both }, worths);
  const overlap = { least: both, most: both };
  return { first, second, overlap, least: known, most: known, isShown: known.isShown };
}

function apartOf(lead: Lead): Apart {
  if (lead.isShown === null) return 'needs-overlap';
  return lead.isShown ? 'apart' : 'not-apart';
}

/** The tags that are to be fixed together: those chosen, or the first two of the ranking. */
function unionOf(
  values: ErrorValues,
  sheet: SheetCounts | null,
  ranking: readonly TagReading[],
): Union | null {
  const wanted = itemsOf(values.together).map((item) => Number(item) - 1);
  const chosen = ranking.filter(({ place }) => wanted.includes(place));
  const used = wanted.length === 0 ? ranking.slice(0, 2) : chosen;
  if (used.length === 0) return null;
  const places = used.map(({ place }) => place);
  const range = unionRange(
    used.map(({ count }) => count),
    values.n,
  );
  if (sheet !== null) return { places, range, count: sheet.union(places) };
  return { places, range, count: range.least === range.most ? range.least : null };
}

function judge(
  tags: readonly TagReading[],
  ranking: readonly TagReading[],
  lead: Lead | null,
): Verdict {
  if (tags.some(({ isPossible }) => !isPossible)) return 'impossible';
  if ((ranking[0]?.priority?.value ?? 0) <= 0) return 'nothing';
  if (lead === null) return 'one';
  if (lead.isShown === null) return 'needs-overlap';
  return lead.isShown ? 'first' : 'cannot-tell';
}

/** Whether the values are those of a sheet: its errors and its tags, whatever they cost. */
export function knows(sheet: SheetCounts, values: ErrorValues): boolean {
  const isSame = (row: ErrorValues['tags'][number], at: number) =>
    row[0] === sheet.tags[at]?.name && row[1] === sheet.tags[at]?.count;
  return (
    sheet.n === values.n && sheet.tags.length === values.tags.length && values.tags.every(isSame)
  );
}

/**
 * Reads the counts of a sheet; with the sheet itself overlaps are known, else their limits.
 * @param names of the tags as a page shows them, where they are not those stored
 */
export function read(
  values: ErrorValues,
  given: SheetCounts | null = null,
  names: readonly string[] = [],
): Reading {
  const sheet = given !== null && knows(given, values) ? given : null;
  const ids = rowIds(values.tags.map(([name]) => name));
  const plain = values.tags.map(([stored], place) => ({
    ...readTag(values, place, ids[place] ?? ''),
    name: names[place] ?? stored,
  }));
  const ordered = plain
    .filter(({ isPossible }) => isPossible)
    .sort((a, b) => (b.priority?.value ?? 0) - (a.priority?.value ?? 0) || a.place - b.place);
  const [first, second] = ordered;
  const tags = plain.map((tag): TagReading => {
    if (first === undefined || !tag.isPossible) return tag;
    if (tag.place === first.place) return { ...tag, apart: 'first' };
    return { ...tag, apart: apartOf(leadOf(values, sheet, first, tag)) };
  });
  const ranking = ordered.map((tag) => tags[tag.place] ?? tag);
  const hasTwo = first !== undefined && second !== undefined;
  const lead = hasTwo ? leadOf(values, sheet, first, second) : null;
  return {
    tags,
    ranking,
    lead,
    union: unionOf(values, sheet, ranking),
    shareSum: tags.reduce((sum, { share }) => sum + (share?.value ?? 0), 0),
    label: tags.find(({ isLabel, isPossible }) => isLabel && isPossible) ?? null,
    sheet,
    verdict: judge(tags, ranking, lead),
  };
}
