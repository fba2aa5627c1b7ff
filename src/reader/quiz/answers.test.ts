import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStore } from '../../browser/storage.ts';
import { answerTo, answersRecord, countAnswered, keepAnswer } from './answers.ts';
import type { Answer } from './answers.ts';

const record = answersRecord('human-level-performance');
const right: Answer = { kind: 'choice', choice: 'bias', isRight: true };

function blockedStore() {
  return createStore(() => {
    throw new Error('blocked');
  }, '/');
}

describe('the record of answers', () => {
  it('keeps sound answers and drops damaged ones', () => {
    const typed: Answer = { kind: 'number', typed: '7', seed: 3, isRight: false };
    const guess: Answer = { kind: 'guess', choice: 'a' };
    const sound = { one: right, two: typed, three: guess };
    const damaged = {
      four: { kind: 'choice', choice: 1, isRight: true },
      five: { kind: 'number', typed: '7', seed: 0.5, isRight: true },
      six: { kind: 'number', typed: '7', seed: -1, isRight: true },
      seven: { kind: 'other' },
      eight: { kind: 'guess', choice: 'x'.repeat(101) },
      nine: null,
    };
    expect(record.parse({ ...sound, ...damaged })).toEqual(sound);
  });

  it.each([null, [], 'text', 3])('refuses %o', (data) => {
    expect(record.parse(data)).toBeNull();
  });

  it('reads any JSON without throwing or changing prototypes', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        record.parse(JSON.parse(text));
        expect(({} as Record<string, unknown>)['kind']).toBeUndefined();
      }),
    );
    record.parse(JSON.parse('{"__proto__":{"kind":"guess","choice":"a"}}'));
    expect(({} as Record<string, unknown>)['kind']).toBeUndefined();
  });
});

describe('answers', () => {
  it('are kept one by one, also without storage', () => {
    const store = blockedStore();
    expect(keepAnswer(store, 'metrics', 'one', right)).toBe('blocked');
    keepAnswer(store, 'metrics', 'two', { kind: 'guess', choice: 'b' });
    const { value } = store.read(answersRecord('metrics'));
    expect(Object.keys(value)).toEqual(['one', 'two']);
    expect(store.read(answersRecord('error-analysis')).value).toEqual({});
  });

  it('count for known questions only', () => {
    const answers = { one: right, gone: right };
    expect(countAnswered(answers, ['one', 'two', 'constructor'])).toBe(1);
    expect(answerTo(answers, 'toString')).toBeNull();
  });
});
