import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickCards } from './anki-lines.ts';
import { readLimit } from './choices.ts';
import {
  addReview,
  cardOf,
  deckRecord,
  EMPTY_DECK,
  joinReviews,
  MOST_REVIEWS,
  NEVER,
  putOff,
  takeBack,
} from './deck.ts';
import type { Deck, Review } from './deck.ts';
import { intervalOf } from './intervals.ts';
import { isWanted, queueOf, startOfDay, startOfNextDay } from './queue.ts';
import { dueOf, duesByGrade } from './schedule.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const NOW = new Date(2026, 10, 27, 15, 0).getTime();
const today = startOfDay(NOW);

describe('the schedule', () => {
  it('knows nothing of a new card', () => {
    expect(dueOf([])).toBeNull();
    expect(dueOf([[NOW, 0]])).toBeNull();
  });

  it('brings a card back later the better it was known', () => {
    const dues = duesByGrade([], NOW);
    expect(dues[1]).toBeLessThan(dues[2]);
    expect(dues[2]).toBeLessThan(dues[3]);
    expect(dues[3]).toBeLessThan(dues[4]);
    expect(dues[1]).toBe(NOW + MINUTE);
    expect(dues[4]).toBeGreaterThan(NOW + DAY);
  });

  it('can be asked on a device whose clock is behind the one of the last review', () => {
    const dues = duesByGrade([[NOW + DAY, 3]], NOW);
    expect(dues[4]).toBeGreaterThan(NOW + DAY);
    expect(dues[1]).toBe(dueOf(joinReviews([[NOW + DAY, 3]], [[NOW, 1]])));
  });

  // The library keeps the waits of the grades apart by a day each, also at the longest one.
  it('waits longer after each success, and hardly more than a year', () => {
    let log: readonly Review[] = [];
    let now = NOW;
    let wait = 0;
    for (let review = 0; review < 12; review += 1) {
      log = [...log, [now, 4]];
      const due = dueOf(log)!;
      expect(due - now).toBeGreaterThanOrEqual(Math.min(wait, 365 * DAY));
      expect(due - now).toBeLessThanOrEqual(368 * DAY);
      wait = due - now;
      now = due;
    }
  });

  it('follows from the log alone, the same each time, whatever was taken back', () => {
    const grades = fc.array(fc.tuple(fc.nat(90 * DAY), fc.constantFrom(1, 2, 3, 4)), {
      minLength: 1,
      maxLength: 10,
    });
    fc.assert(
      fc.property(grades, (reviews) => {
        const log = joinReviews(
          reviews.map(([after, grade]) => [NOW + after, grade] as Review),
          [],
        );
        const due = dueOf(log)!;
        expect(dueOf(log)).toBe(due);
        expect(due).toBeGreaterThan(log.at(-1)![0]);
        expect(dueOf([...log, [NOW + 91 * DAY, 0]])).toBe(due);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the deck', () => {
  it('takes a grade back for good', () => {
    const graded = addReview(EMPTY_DECK, 'term/bias', [5, 3]);
    const undone = takeBack(graded, 'term/bias', 5);
    expect(dueOf(cardOf(undone, 'term/bias').log)).toBeNull();
    expect(addReview(undone, 'term/bias', [5, 3])).toEqual(undone);
  });

  it('keeps the newest reviews', () => {
    const many = Array.from({ length: MOST_REVIEWS + 3 }, (_, at): Review => [at, 3]);
    expect(joinReviews(many, [])).toEqual(many.slice(3));
  });

  it('gives nothing for names that every object has', () => {
    expect(cardOf(EMPTY_DECK, 'constructor').log).toEqual([]);
    expect(isWanted(EMPTY_DECK, 'constructor', new Set())).toBe(false);
  });

  it('drops damaged cards, and keeps the others', () => {
    const card = { log: [[5, 3]], hold: { at: 0, until: 0 } };
    const data = {
      cards: { 'term/bias': card, 'no name': card, 'a/b': { log: 'x' }, 'a/c': null },
      wishes: { 'a/b': { at: 1, isIn: true }, 'a/c': { at: -1, isIn: true } },
      limit: { at: 3, perDay: 0 },
    };
    expect(deckRecord.parse(data)).toEqual({
      cards: { 'term/bias': card },
      wishes: { 'a/b': { at: 1, isIn: true } },
      limit: EMPTY_DECK.limit,
    });
  });

  it.each([null, [], 'x', {}, { cards: [], wishes: {} }])('refuses %o', (data) => {
    expect(deckRecord.parse(data)).toBeNull();
  });
});

const cards = ['one', 'two', 'three', 'four'].map((id) => ({
  id: `metrics/${id}`,
  section: 'metrics/s',
}));
const ids = (deck: Deck, now = NOW) => {
  const queue = queueOf(cards, deck, dueOf, { now, today: startOfDay(now) });
  return { ...queue, ids: queue.ids.map((id) => id.replace('metrics/', '')) };
};
/** Reviewed well two weeks ago, and so due by now. */
const old = (deck: Deck, id: string, days: number) => addReview(deck, id, [NOW - days * DAY, 3]);

describe('the queue', () => {
  it('shows what is due, the longest waiting first, then what is new', () => {
    const deck = old(old(EMPTY_DECK, 'metrics/three', 20), 'metrics/two', 30);
    expect(ids(deck)).toMatchObject({
      ids: ['two', 'three', 'one', 'four'],
      counts: { due: 2, fresh: 2, done: 0 },
      beyond: 0,
    });
  });

  it('keeps to the day’s limit, in which cards of today count once', () => {
    const limited: Deck = { ...EMPTY_DECK, limit: { at: 1, perDay: 2 } };
    expect(ids(limited)).toMatchObject({ ids: ['one', 'two'], beyond: 2 });
    const begun = addReview(addReview(limited, 'metrics/one', [NOW - 9000, 4]), 'metrics/one', [
      NOW - 8000,
      4,
    ]);
    expect(ids(begun)).toMatchObject({ ids: ['two'], counts: { done: 1 }, beyond: 2 });
  });

  it('brings failed cards back on the same day, beyond the limit too', () => {
    const limited: Deck = { ...EMPTY_DECK, limit: { at: 1, perDay: 1 } };
    const failed = addReview(limited, 'metrics/two', [NOW - 2 * MINUTE, 1]);
    expect(ids(failed).ids).toEqual(['two']);
    // A little early, where nothing else is left.
    expect(ids(addReview(limited, 'metrics/two', [NOW - 1000, 1])).ids).toEqual(['two']);
  });

  it('leaves out what is put off, until it may come again', () => {
    const until = startOfNextDay(NOW);
    const buried = putOff(EMPTY_DECK, 'metrics/one', { at: NOW, until });
    expect(ids(buried).ids).toEqual(['two', 'three', 'four']);
    expect(ids(buried, until).ids).toContain('one');
    const away = putOff(EMPTY_DECK, 'metrics/one', { at: NOW, until: NEVER });
    expect(ids(away, NOW + 9999 * DAY).ids).not.toContain('one');
  });

  it('says when the next card comes', () => {
    const all = cards.reduce((deck, { id }) => addReview(deck, id, [NOW - 1000, 4]), EMPTY_DECK);
    const { ids: left, next } = ids(all);
    expect(left).toEqual([]);
    expect(next).toBeGreaterThan(NOW + DAY);
    expect(ids(EMPTY_DECK).next).toBeNull();
    const until = startOfNextDay(NOW);
    const bury = (deck: Deck, id: string) => putOff(deck, id, { at: NOW, until });
    expect(ids(cards.reduce((deck, { id }) => bury(deck, id), EMPTY_DECK)).next).toBe(until);
    expect(ids(EMPTY_DECK).isEmpty).toBe(false);
    expect(queueOf([], all, dueOf, { now: NOW, today }).isEmpty).toBe(true);
  });

  it('takes sections in that were answered, unless the reader says otherwise', () => {
    const answered = new Set(['metrics/s']);
    expect(isWanted(EMPTY_DECK, 'metrics/s', answered)).toBe(true);
    expect(isWanted(EMPTY_DECK, 'metrics/t', answered)).toBe(false);
    const wishes = { 'metrics/s': { at: 1, isIn: false }, 'metrics/t': { at: 1, isIn: true } };
    expect(isWanted({ ...EMPTY_DECK, wishes }, 'metrics/s', answered)).toBe(false);
    expect(isWanted({ ...EMPTY_DECK, wishes }, 'metrics/t', answered)).toBe(true);
  });

  it('begins the day at midnight', () => {
    expect(new Date(today).getHours()).toBe(0);
    expect(startOfNextDay(NOW)).toBeGreaterThan(NOW);
    expect(new Date(startOfNextDay(NOW)).getHours()).toBe(0);
  });
});

it.each([
  [1000, 'minutes', 1],
  [10 * MINUTE, 'minutes', 10],
  [119 * MINUTE, 'hours', 2],
  [2 * DAY, 'days', 2],
  [90 * DAY, 'months', 3],
  [-5, 'minutes', 1],
])('%d milliseconds are said in %s', (time, unit, n) => {
  expect(intervalOf(time)).toEqual({ unit, n });
});

it.each([
  ['20', 20],
  [' ５０ ', 50],
  ['0', null],
  ['501', null],
  ['2.5', null],
  ['', null],
  ['ten', null],
])('a limit of "%s" is %s', (text, limit) => {
  expect(readLimit(text)).toBe(limit);
});

it('picks the lines of some cards out of the file for Anki', () => {
  const line = (id: string) => `"gapwise-en-${id}-1"\t"front"\t"back"\t"tags"`;
  const file = ['#separator:tab', line('metrics/one'), line('term/bias'), ''].join('\n');
  expect(pickCards(file, new Set(['term/bias']))).toBe(
    ['#separator:tab', line('term/bias'), ''].join('\n'),
  );
});
