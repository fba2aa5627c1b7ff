import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStore } from '../../browser/storage.ts';
import {
  answerTo,
  answersRecord,
  countAnswered,
  joinTries,
  keepAnswer,
  MOST_TRIES,
} from './answers.ts';
import type { Answer, Given, Try } from './answers.ts';

const record = answersRecord('human-level-performance');
const given: Given = { kind: 'choice', choice: 'bias', isRight: true };
const right: Answer = { ...given, at: 5, log: [[5, 1]] };
const times = { at: 7, log: [] };
const inMetrics = (id: string) => ({ lessonSlug: 'metrics', id });

function blockedStore() {
  return createStore(() => {
    throw new Error('blocked');
  }, '/');
}

describe('the record of answers', () => {
  it('keeps sound answers and drops damaged ones', () => {
    const typed: Answer = { kind: 'number', typed: '7', seed: 3, isRight: false, ...times };
    const guess: Answer = { kind: 'guess', choice: 'a', ...times };
    const several: Answer = { kind: 'multiple', choices: ['a', 'c'], isRight: false, ...times };
    const ordered: Answer = { kind: 'order', order: ['b', 'a'], isRight: true, ...times };
    const sound = { one: right, two: typed, three: guess, several, ordered };
    const damaged = {
      four: { kind: 'choice', choice: 1, isRight: true, ...times },
      five: { kind: 'number', typed: '7', seed: 0.5, isRight: true, ...times },
      six: { kind: 'number', typed: '7', seed: -1, isRight: true, ...times },
      seven: { kind: 'other', ...times },
      eight: { kind: 'guess', choice: 'x'.repeat(101), ...times },
      nine: null,
      ten: { ...given, at: -1, log: [] },
      eleven: { kind: 'order', order: ['a', 1], isRight: true, ...times },
      twelve: { kind: 'multiple', choices: Array(21).fill('a'), isRight: true, ...times },
    };
    expect(record.parse({ ...sound, ...damaged })).toEqual(sound);
  });

  it('drops damaged tries, and keeps the answer', () => {
    const log = [[9, 1], [3, 0], [3, 1], ['4', 1], [5, 2], null, [6]];
    expect(record.parse({ one: { ...right, log } })).toEqual({
      one: {
        ...right,
        log: [
          [3, 1],
          [9, 1],
        ],
      },
    });
  });

  it('lifts answers without times, which were tried once at least', () => {
    const old = { one: given, two: { kind: 'guess', choice: 'a' }, three: 'damaged' };
    expect(record.parse(record.migrations?.[1]?.(old))).toEqual({
      one: { ...given, at: 0, log: [[0, 1]] },
      two: { kind: 'guess', choice: 'a', at: 0, log: [] },
    });
  });

  it.each([null, [], 'text', 3])('refuses %o', (data) => {
    expect(record.parse(data)).toBeNull();
  });

  it('reads any JSON without throwing or changing prototypes', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        record.parse(JSON.parse(text));
        record.parse(record.migrations?.[1]?.(JSON.parse(text)));
        expect(({} as Record<string, unknown>)['kind']).toBeUndefined();
      }),
    );
    record.parse(JSON.parse('{"__proto__":{"kind":"guess","choice":"a","at":1}}'));
    expect(({} as Record<string, unknown>)['kind']).toBeUndefined();
  });
});

describe('answers', () => {
  it('are kept one by one, also without storage', () => {
    const store = blockedStore();
    expect(keepAnswer(store, inMetrics('one'), given, 1)).toBe('blocked');
    keepAnswer(store, inMetrics('two'), { kind: 'guess', choice: 'b' }, 2);
    const { value } = store.read(answersRecord('metrics'));
    expect(Object.keys(value)).toEqual(['one', 'two']);
    expect(store.read(answersRecord('error-analysis')).value).toEqual({});
  });

  it('remember every try beside the last answer', () => {
    const store = blockedStore();
    keepAnswer(store, inMetrics('one'), { ...given, choice: 'variance', isRight: false }, 10);
    keepAnswer(store, inMetrics('one'), given, 20);
    expect(store.read(answersRecord('metrics')).value).toEqual({
      one: {
        ...given,
        at: 20,
        log: [
          [10, 0],
          [20, 1],
        ],
      },
    });
  });

  it('keep the newest tries', () => {
    const many = Array.from({ length: MOST_TRIES + 5 }, (_, at): Try => [at, 0]);
    const kept = joinTries(many.slice(50), many.slice(0, 50));
    expect(kept).toEqual(many.slice(-MOST_TRIES));
  });

  it('count for known questions only', () => {
    const answers = { one: right, gone: right };
    expect(countAnswered(answers, ['one', 'two', 'constructor'])).toBe(1);
    expect(answerTo(answers, 'toString')).toBeNull();
  });
});
