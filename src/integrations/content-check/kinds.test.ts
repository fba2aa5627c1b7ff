import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../markdown/problem.ts';
import { checkQuizzes } from './checks/quizzes.ts';
import { checkShape } from './checks/shape.ts';
import type { Content } from './content.ts';
import { readLesson, readYaml } from './read.ts';

const LESSON = `---
title: Metrics
shortTitle: Metrics
description: What one number can and cannot say about a model that you train.
lede: One number.
week: 1
order: 2
published: 2026-11-24
updated: 2026-11-24
changes:
  - { date: 2026-11-24, what: First version. }
---

## One {/*one*/}

<Check section="one" />
`;

function contentOf(quizzes: Readonly<Record<'en' | 'ko', string>>): Content {
  const locales = ['en', 'ko'] as const;
  return {
    lessons: locales.map((locale) =>
      readLesson(`content/lessons/${locale}/metrics.mdx`, locale, 'metrics', LESSON),
    ),
    quizzes: locales.map((locale) => ({
      ...readYaml(`content/quizzes/${locale}/metrics.yml`, quizzes[locale]),
      locale,
      slug: 'metrics',
    })),
    glossary: { en: null, ko: null },
    references: null,
    case: null,
    figures: [],
  };
}

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
    const content = contentOf({ en: quizEn, ko: quizKo });
    const problems = [...checkShape(content), ...checkQuizzes(content)];
    return problems.map(describeProblem).join('\n');
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
