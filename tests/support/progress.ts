import fc from 'fast-check';
import { joinTries } from '../../src/reader/quiz/answers.ts';
import type { Answer } from '../../src/reader/quiz/answers.ts';
import { joinReviews, NEVER } from '../../src/reader/review/deck.ts';
import type { CardLog } from '../../src/reader/review/deck.ts';
import type { LessonProgress, Progress } from '../../src/reader/progress/merge.ts';

/** Any progress that a reader could have, for properties. Few names and times, so that they meet. */
export const SLUGS = ['metrics', 'end-to-end'] as const;

const at = fc.nat(30);
const id = fc.constantFrom('one', 'two', 'three', '__proto__');
const text = fc.constantFrom('a', 'b');
const bit = fc.constantFrom(0 as const, 1 as const);

const log = fc.array(fc.tuple(at, bit), { maxLength: 6 }).map((tries) => joinTries(tries, []));

const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ kind: fc.constant('choice' as const), choice: text, isRight: fc.boolean(), at, log }),
  fc.record({
    kind: fc.constant('number' as const),
    typed: text,
    seed: fc.integer({ min: 1, max: 3 }),
    isRight: fc.boolean(),
    at,
    log,
  }),
  fc.record({
    kind: fc.constant('order' as const),
    order: fc.array(text, { maxLength: 3 }),
    isRight: fc.boolean(),
    at,
    log,
  }),
  fc.record({ kind: fc.constant('guess' as const), choice: text, at, log: fc.constant([]) }),
);

function tableOf<Value>(names: fc.Arbitrary<string>, values: fc.Arbitrary<Value>) {
  return fc
    .uniqueArray(fc.tuple(names, values), { maxLength: 3, selector: ([name]) => name })
    .map((entries) => Object.fromEntries(entries) as Readonly<Record<string, Value>>);
}

const lesson: fc.Arbitrary<LessonProgress> = fc.record({
  answers: tableOf(id, answer),
  sections: tableOf(id, fc.record({ at, isRead: fc.boolean() })),
  place: fc.option(fc.record({ heading: text, below: fc.constantFrom(0, 0.5, 1), at })),
});

const grade = fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const);

const card: fc.Arbitrary<CardLog> = fc.record({
  log: fc.array(fc.tuple(at, grade), { maxLength: 6 }).map((reviews) => joinReviews(reviews, [])),
  hold: fc.record({ at, until: fc.constantFrom(0, 50, NEVER) }),
});

const cardName = fc.constantFrom('metrics/one', 'term/bias', 'end-to-end/two');

export const progressOf: fc.Arbitrary<Progress> = fc.record({
  lessons: fc.record({ metrics: lesson, 'end-to-end': lesson }),
  review: fc.record({
    cards: tableOf(cardName, card),
    wishes: tableOf(cardName, fc.record({ at, isIn: fc.boolean() })),
    limit: fc.record({ at, perDay: fc.integer({ min: 1, max: 500 }) }),
  }),
});
