import { describe, expect, it } from 'vitest';
import type { Answer } from '../quiz/answers.ts';
import { EMPTY_DECK } from '../review/deck.ts';
import type { LessonProgress, Progress } from './merge.ts';
import { countChanges, countLesson, lastPlace, nextOpen } from './overview.ts';
import type { OutlineLesson } from './overview.ts';

const metrics: OutlineLesson = {
  slug: 'metrics',
  sections: [
    { id: 'one-number', parts: ['recall'], checks: ['a', 'b'] },
    { id: 'limits', parts: [], checks: ['c'] },
  ],
};
const outline = [metrics, { slug: 'later', sections: [{ id: 'only', parts: [], checks: [] }] }];

const answer = (isRight: boolean, at: number): Answer => ({
  kind: 'choice',
  choice: 'x',
  isRight,
  at,
  log: [],
});
const nothing: LessonProgress = { answers: {}, sections: {}, place: null };
const progressOf = (change: Partial<LessonProgress>, later = nothing): Progress => ({
  lessons: { metrics: { ...nothing, ...change }, later },
  review: EMPTY_DECK,
});

describe('how much of a lesson is done', () => {
  it('counts sections read and checks answered, and no answer to a question that is gone', () => {
    const kept = {
      ...nothing,
      answers: { a: answer(true, 1), b: answer(false, 2), gone: answer(true, 3) },
      sections: { limits: { at: 1, isRead: true }, 'one-number': { at: 2, isRead: false } },
    };
    expect(countLesson(metrics, kept)).toEqual({
      sections: 2,
      read: 1,
      checks: 3,
      done: 2,
      right: 1,
    });
  });
});

describe('where the reader was', () => {
  it('is nowhere at first', () => {
    expect(lastPlace(outline, progressOf({}))).toBeNull();
  });

  it('is the latest of reading place, section and answer', () => {
    const place = { heading: 'recall', below: 0.2, at: 10 };
    expect(lastPlace(outline, progressOf({ place }))).toEqual({
      slug: 'metrics',
      anchor: 'recall',
      section: 'one-number',
    });
    expect(lastPlace(outline, progressOf({ place, answers: { c: answer(true, 11) } }))).toEqual({
      slug: 'metrics',
      anchor: 'check-metrics-c',
      section: 'limits',
    });
    const later = { ...nothing, sections: { only: { at: 12, isRead: true } } };
    expect(lastPlace(outline, progressOf({ place }, later))?.slug).toBe('later');
  });

  it('passes over headings that are gone', () => {
    const place = { heading: 'gone', below: 0, at: 10 };
    expect(lastPlace(outline, progressOf({ place }))).toBeNull();
  });
});

describe('what is open next', () => {
  const read = { at: 1, isRead: true };
  it('is the first section that is not read, or has an open check', () => {
    expect(nextOpen(outline, progressOf({}))?.anchor).toBe('one-number');
    const answers = { a: answer(true, 1), b: answer(false, 1) };
    const sections = { 'one-number': read, limits: read };
    expect(nextOpen(outline, progressOf({ answers, sections }))?.anchor).toBe('limits');
    const all = { ...answers, c: answer(true, 2) };
    expect(nextOpen(outline, progressOf({ answers: all, sections }))?.slug).toBe('later');
  });

  it('is nothing when all is done', () => {
    const answers = { a: answer(true, 1), b: answer(true, 1), c: answer(true, 1) };
    const sections = { 'one-number': read, limits: read };
    const later = { ...nothing, sections: { only: read } };
    expect(nextOpen(outline, progressOf({ answers, sections }, later))).toBeNull();
  });
});

it('counts what an import changed', () => {
  const before = progressOf({ answers: { a: answer(true, 1) } });
  const after = progressOf({
    answers: { a: answer(true, 2), b: answer(true, 1) },
    sections: { limits: { at: 1, isRead: true } },
  });
  expect(countChanges(before, after)).toEqual({ answers: 2, sections: 1, cards: 0 });
  expect(countChanges(after, after)).toEqual({ answers: 0, sections: 0, cards: 0 });
});
