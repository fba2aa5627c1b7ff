import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readLesson, SLUGS } from '../support/lesson.ts';
import { numberDifference } from '../support/numbers.ts';
import { read } from '../support/project.ts';
import { textsOf } from '../support/words.ts';

interface Option {
  readonly id: string;
  readonly text?: string;
  readonly reason?: string;
}

interface Question {
  readonly id: string;
  readonly section: string;
  readonly kind?: string;
  readonly question: string;
  readonly right?: string | readonly string[];
  readonly hint?: string;
  readonly items?: readonly Option[];
  readonly rungs?: unknown;
  readonly options?: readonly Option[];
  readonly vars?: unknown;
  readonly answer?: unknown;
  readonly tolerance?: number;
  readonly unit?: string;
  readonly reason?: string;
}

interface Quiz {
  readonly predictions: readonly Question[];
  readonly questions: readonly Question[];
}

const readQuiz = (locale: string, slug: string) =>
  parse(read(`content/quizzes/${locale}/${slug}.yml`)) as Quiz;

/** All of a question that is no words. */
function bones(question: Question) {
  const { id, section, kind, right, vars, answer, tolerance, unit, rungs } = question;
  const options = question.options?.map(({ text: _text, reason: _reason, ...rest }) => rest);
  const items = question.items?.map((item) => item.id);
  const hasHint = question.hint !== undefined;
  return {
    id,
    section,
    kind,
    right,
    vars,
    answer,
    tolerance,
    unit,
    rungs,
    options,
    items,
    hasHint,
  };
}

describe.each(SLUGS)('the checks of %s', (slug) => {
  const en = readQuiz('en', slug);
  const ko = readQuiz('ko', slug);
  const all = [...en.predictions, ...en.questions];
  const tags = readLesson('en', slug).sections.flatMap((section) => section.tags);

  it('are the same in both languages, with the same right answers', () => {
    expect(ko.predictions.map(bones)).toEqual(en.predictions.map(bones));
    expect(ko.questions.map(bones)).toEqual(en.questions.map(bones));
  });

  it('have ids of their own', () => {
    const ids = all.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('have exactly one right option among theirs, or as many as they name', () => {
    for (const { id, options, right } of all) {
      if (options === undefined) continue;
      const wanted = [right].flat();
      expect(
        options.filter((option) => wanted.includes(option.id)),
        id,
      ).toHaveLength(wanted.length);
    }
  });

  it.each([
    ['en', en],
    ['ko', ko],
  ])('give a reason for every option (%s)', (_locale, quiz) => {
    const without = quiz.questions.flatMap(({ id, options, reason }) =>
      options === undefined
        ? [reason ?? ''].filter((text) => text.trim() === '').map(() => id)
        : options.filter((option) => !option.reason?.trim()).map((option) => `${id}/${option.id}`),
    );
    expect(without).toEqual([]);
  });

  it.each([
    ['en', en],
    ['ko', ko],
  ])('hold no empty text (%s)', (_locale, quiz) => {
    expect(textsOf(quiz).filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it('name the same numbers in both languages', () => {
    const wrong = all.flatMap((question) => {
      const other = [...ko.predictions, ...ko.questions].find(({ id }) => id === question.id);
      const words = (one: Question | undefined) =>
        textsOf([one?.question, one?.hint, one?.reason, one?.options, one?.items])
          .map(({ text }) => text)
          .join('\n');
      const what = numberDifference(words(question), words(other));
      return what === '' ? [] : [`${question.id}: ${what}`];
    });
    expect(wrong).toEqual([]);
  });

  it('all stand in the lesson: predictions by id, questions by section', () => {
    const ids = (name: string, key: string) =>
      tags
        .filter((tag) => tag.name === name)
        .map((tag) => new RegExp(`${key}="([^"]*)"`).exec(tag.fixed)?.[1]);
    expect(ids('Predict', 'id').sort()).toEqual(en.predictions.map(({ id }) => id).sort());
    const sections = new Set(en.questions.map(({ section }) => section));
    expect(ids('Check', 'section').sort()).toEqual([...sections].sort());
  });
});
