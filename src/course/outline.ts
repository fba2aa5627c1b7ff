import { render } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import { getLessons, type Lesson } from './lessons.ts';
import { getQuiz } from './quiz.ts';

/** A section with what a reader can do in it. */
export interface OutlinedSection {
  readonly id: string;
  readonly title: string;
  /** Ids of the smaller headings in it. */
  readonly parts: readonly string[];
  /** Ids of its checks, in order. */
  readonly checks: readonly string[];
}

export interface OutlinedLesson {
  readonly lesson: Lesson;
  readonly sections: readonly OutlinedSection[];
}

async function outlineOf(lesson: Lesson): Promise<OutlinedLesson> {
  const { headings } = await render(lesson.entry);
  const { questions } = await getQuiz(lesson.locale, lesson.slug);
  const starts = headings.flatMap(({ depth }, index) => (depth === 2 ? [index] : []));
  const sections = starts.flatMap((start, index): OutlinedSection[] => {
    const heading = headings[start];
    if (heading === undefined) return [];
    const parts = headings.slice(start + 1, starts[index + 1]).map(({ slug }) => slug);
    const checks = questions.filter(({ section }) => section === heading.slug).map(({ id }) => id);
    return [{ id: heading.slug, title: heading.text, parts, checks }];
  });
  return { lesson, sections };
}

/** All lessons of a language with their sections and checks, in the order of the course. */
export async function getOutline(locale: Locale): Promise<readonly OutlinedLesson[]> {
  return Promise.all((await getLessons(locale)).map(outlineOf));
}
