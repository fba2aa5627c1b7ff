import { describe, expect, it } from 'vitest';
import { quizProblems } from './check.ts';
import type { ChoiceQuestion, NumberQuestion } from './types.ts';

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
