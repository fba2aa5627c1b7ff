import { describe, expect, it } from 'vitest';
import { quizStrings } from '../../i18n/strings/quiz.ts';
import { optionsOf, rungsText } from './options.ts';
import type { LadderQuestion } from './types.ts';

const ladder: LadderQuestion = {
  kind: 'ladder',
  id: 'which',
  section: 's',
  question: 'Which gap?',
  rungs: [
    { of: 'human', error: 1 },
    { of: 'train', error: 8 },
    { of: 'dev', error: 10 },
  ],
  right: 'bias',
  options: [
    { id: 'bias', from: 'human', to: 'train', reason: 'Seven points.' },
    { id: 'variance', from: 'train', to: 'dev', reason: 'Two points.' },
  ],
};

describe('the options of a question', () => {
  it.each(['en', 'ko'] as const)('of a ladder name both ends of the gap (%s)', (locale) => {
    const [bias, variance] = optionsOf(ladder, quizStrings[locale]);
    expect(bias).toMatchObject({ id: 'bias', isRight: true, reason: 'Seven points.' });
    expect(bias?.text).toMatch(/1.*8/);
    expect(variance).toMatchObject({ isRight: false });
    expect(rungsText(ladder, quizStrings[locale])).toMatch(/1%.*8%.*10%/);
  });

  it('may be right several times', () => {
    const options = optionsOf(
      {
        kind: 'multiple',
        id: 'm',
        section: 's',
        question: 'Which?',
        right: ['a', 'c'],
        options: ['a', 'b', 'c'].map((id) => ({ id, text: id, reason: '' })),
      },
      quizStrings.en,
    );
    expect(options.map(({ isRight }) => isRight)).toEqual([true, false, true]);
  });
});
