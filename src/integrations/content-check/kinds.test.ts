import { describe, expect, it } from 'vitest';
import { contentOf, said } from '../../../tests/support/content.ts';
import { checkQuizzes } from './checks/quizzes.ts';
import { checkShape } from './checks/shape.ts';

describe('questions of each kind', () => {
  const KINDS = `predictions: []
questions:
  - id: some
    section: one
    kind: multiple
    question: Which?
    hint: Look.
    right: [a, b]
    options: [{ id: a, text: A, reason: R. }, { id: b, text: B, reason: R. }, { id: c, text: C, reason: R. }]
  - id: sort
    section: one
    kind: order
    question: In which order?
    items: [{ id: a, text: A }, { id: b, text: B }, { id: c, text: C }]
    reason: So.
  - id: rungs
    section: one
    kind: ladder
    question: Which gap?
    rungs: [{ of: human, error: 1 }, { of: train, error: 8 }, { of: dev, error: 10 }]
    right: bias
    options: [{ id: bias, from: human, to: train, reason: R. }, { id: variance, from: train, to: dev, reason: R. }]
`;
  const check = (quizEn: string, quizKo = quizEn) => {
    const en = '## One {/*one*/}\n\n<Check section="one" />';
    const content = contentOf({ en, quizEn, quizKo });
    return said([...checkShape(content), ...checkQuizzes(content)]);
  };

  it('may be multiple, order and ladder', () => {
    expect(check(KINDS)).toBe('');
  });

  it.each([
    ['right: [a, b]', 'right: [a, z]', /en\/metrics\.yml:3: .*“z” is no option.*To mend:/],
    ['right: [a, b]', 'right: [a, b, c]', /yml:3: “some” has no option that is wrong.*To mend:/],
    ['right: [a, b]', 'right: [a]', /metrics\.yml:8: “questions\.0\.right”/],
    [
      '{ id: c, text: C }]',
      '{ id: c, text: A }]',
      /yml:10: “sort” has two items with the same text/,
    ],
    ['of: train, error: 8', 'of: train, error: 108', /yml:20: “questions\.2\.rungs\.1\.error”/],
    ['from: train, to: dev', 'from: dev, to: train', /yml:16: .*does not go down the ladder/],
    ['of: dev, error: 10', 'of: test, error: 10', /yml:16: .*"variance" from or to/],
  ])('%s made %s is told with its line', (right, wrong, told) => {
    expect(check(KINDS.replace(right, wrong))).toMatch(told);
  });

  it.each([
    ['    hint: Look.\n', ''],
    [
      '{ id: a, text: A }, { id: b, text: B }, { id: c',
      '{ id: b, text: B }, { id: a, text: A }, { id: c',
    ],
    ['error: 8', 'error: 7'],
  ])('have the same bones in both languages: %s', (right, wrong) => {
    expect(check(KINDS, KINDS.replace(right, wrong))).toContain('has another section');
  });
});
