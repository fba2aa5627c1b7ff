import { expect, it } from 'vitest';
import type { QuizData } from '../../course/schemas.ts';
import { checkText, predictionText } from './quiz.ts';

const options = [
  { id: 'a', text: 'The laboratory', reason: 'It asks nobody.' },
  { id: 'b', text: 'The annotators', reason: 'They are passed.' },
];
const quiz: QuizData = {
  predictions: [],
  questions: [
    { id: 'q', section: 'one', kind: 'choice', question: 'Which?', right: 'a', options },
    { id: 'other', section: 'two', kind: 'choice', question: 'Not here', right: 'a', options },
    {
      id: 'n',
      section: 'one',
      kind: 'number',
      question: 'People {human}%, training {train}%: $\\frac{a}{b}$?',
      vars: {
        human: { min: 2, max: 2, step: 1 },
        train: { above: 'human', min: 3, max: 3, step: 1 },
      },
      answer: { plus: 'train', minus: 'human' },
      tolerance: 0.05,
      unit: 'points',
      reason: '{train} − {human} = {answer}',
    },
  ],
};

it('gives every question of the section with answer and reasons, and drawn numbers', () => {
  expect(checkText(quiz, 'one', 'en')).toBe(
    [
      '**Check 1.** Which?',
      '- The laboratory **Right answer:** It asks nobody.\n- The annotators *Not this one:* They are passed.',
      '**Check 2.** People 2%, training 5%: $\\frac{a}{b}$?',
      '**Right answer:** 3 points. 5 − 2 = 3',
    ].join('\n\n'),
  );
});

it('gives a prediction with its answer before what it reveals', () => {
  const prediction = { id: 'p', section: 'one', question: 'Who lasts?', right: 'a', options };
  expect(predictionText(prediction, 'Since it asks nobody.', 'en')).toBe(
    '> **Guess first.** Who lasts?\n>\n> - The laboratory\n> - The annotators\n>\n> **The answer: The laboratory**\n>\n> Since it asks nobody.',
  );
});
