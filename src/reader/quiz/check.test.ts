import { describe, expect, it } from 'vitest';
import { quizProblems } from './check.ts';
import type {
  ChoiceQuestion,
  LadderQuestion,
  MultipleQuestion,
  NumberQuestion,
  OrderQuestion,
  Question,
} from './types.ts';

const choice: ChoiceQuestion = {
  kind: 'choice',
  id: 'plate-reader',
  section: 'avoidable-bias',
  question: 'Which gap?',
  right: 'bias',
  options: [
    { id: 'bias', text: 'Bias', reason: 'It is larger.' },
    { id: 'variance', text: 'Variance', reason: 'It is smaller.' },
  ],
};

const number: NumberQuestion = {
  kind: 'number',
  id: 'read-a-gap',
  section: 'avoidable-bias',
  question: 'Human {human}%, train {train}%.',
  vars: {
    human: { min: 1, max: 6, step: 1 },
    train: { above: 'human', min: 1, max: 8, step: 1 },
  },
  answer: { plus: 'train', minus: 'human' },
  tolerance: 0.05,
  unit: 'points',
  reason: '{train} − {human} = {answer}',
};

function problemsOf(changed: Partial<NumberQuestion>): readonly string[] {
  return quizProblems({ predictions: [], questions: [{ ...number, ...changed }] });
}

describe('quizProblems', () => {
  it('finds none in a sound quiz', () => {
    expect(quizProblems({ predictions: [], questions: [choice, number] })).toEqual([]);
  });

  it('finds ids used twice, across kinds', () => {
    const prediction = { id: 'plate-reader', section: 's', question: 'q', right: 'a', options: [] };
    expect(quizProblems({ predictions: [prediction], questions: [choice] })).toEqual([
      '"plate-reader" "right" is "a", which is none of its options.',
      '"plate-reader" has an id that is used twice.',
    ]);
  });

  it('finds two options with one id', () => {
    const options = [...choice.options, ...choice.options.slice(0, 1)];
    expect(quizProblems({ predictions: [], questions: [{ ...choice, options }] })).toEqual([
      '"plate-reader" has two options with the same id.',
    ]);
  });

  it.each([
    ['a slot without a number', { question: '{human} {train} {dev}' }, 'shows {dev}'],
    ['a slot of the reason', { reason: '{test}' }, 'shows {test}'],
    ['a number that is not shown', { question: '{train}' }, 'draws "human"'],
    ['an unknown name in the answer', { answer: { plus: 'dev' } }, 'unknown number'],
    ['a division by zero', { answer: { plus: 'train', over: 0 } }, 'divides by 0'],
    [
      'a circle',
      { vars: { ...number.vars, human: { above: 'train', min: 1, max: 2, step: 1 } } },
      'circle',
    ],
    [
      'a range the wrong way round',
      { vars: { ...number.vars, human: { min: 2, max: 1, step: 1 } } },
      'min is above its max',
    ],
  ])('finds %s', (_case, changed, problem) => {
    expect(problemsOf(changed).join()).toContain(problem);
  });
});

const multiple: MultipleQuestion = {
  ...choice,
  kind: 'multiple',
  right: ['bias', 'both'],
  options: [...choice.options, { id: 'both', text: 'Both', reason: 'They add up.' }],
};

const order: OrderQuestion = {
  kind: 'order',
  id: 'first-to-last',
  section: 'avoidable-bias',
  question: 'In which order?',
  items: [
    { id: 'fit', text: 'Fit' },
    { id: 'dev', text: 'Dev' },
    { id: 'test', text: 'Test' },
  ],
  reason: 'Each link needs the one before.',
};

const ladder: LadderQuestion = {
  kind: 'ladder',
  id: 'mark-the-gap',
  section: 'avoidable-bias',
  question: 'Which gap?',
  rungs: [
    { of: 'human', error: 1 },
    { of: 'train', error: 8 },
    { of: 'dev', error: 10 },
  ],
  right: 'bias',
  options: [
    { id: 'bias', from: 'human', to: 'train', reason: '7 points.' },
    { id: 'variance', from: 'train', to: 'dev', reason: '2 points.' },
  ],
};

const said = (question: Question) =>
  quizProblems({ predictions: [], questions: [question] }).join();

describe('questions of the other kinds', () => {
  it.each([multiple, order, ladder])('$kind: finds none in a sound one', (question) => {
    expect(said(question)).toBe('');
  });

  it.each([
    ['one right option', { ...multiple, right: ['bias'] }, 'one right option only'],
    ['no wrong option', { ...multiple, right: ['bias', 'variance', 'both'] }, 'no option that is'],
    ['a right option that is none', { ...multiple, right: ['bias', 'x'] }, '"right" is "x"'],
    ['a right option twice', { ...multiple, right: ['bias', 'bias'] }, 'right option twice'],
    [
      'two items alike',
      { ...order, items: [...order.items, { id: 'again', text: 'Fit' }] },
      'with the same text',
    ],
    ['rungs out of order', { ...ladder, rungs: ladder.rungs.toReversed() }, 'out of order'],
    [
      'a gap without its rung',
      { ...ladder, rungs: ladder.rungs.slice(0, 2) },
      '"variance" from or to an error that is no rung',
    ],
    [
      'a gap upwards',
      { ...ladder, options: [{ id: 'bias', from: 'train', to: 'human', reason: 'x' } as const] },
      'does not go down',
    ],
    ['a hint with an unknown number', { ...number, hint: 'See {dev}.' }, 'shows {dev}'],
  ])('finds %s', (_case, question, problem) => {
    expect(said(question)).toContain(problem);
  });
});
