import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { CALCULATORS } from '../../calculators/index.ts';
import { getLessons, renderLesson, type Lesson } from '../../course/lessons.ts';
import { getQuiz } from '../../course/quiz.ts';
import type { QuestionData } from '../../course/schemas.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { WholeCourse } from './inside.ts';
import {
  numberFigures,
  numberSections,
  type NumberedFigure,
  type NumberedSection,
} from './numbers.ts';

/** A question with its number, which goes on through the lesson. */
export interface NumberedQuestion {
  readonly number: number;
  readonly question: QuestionData;
}

/** A lesson of the printed course: everything in it that has a number. */
export interface LessonPlan {
  readonly lesson: Lesson;
  readonly number: number;
  readonly Content: AstroComponentFactory;
  readonly sections: readonly NumberedSection[];
  readonly figures: readonly NumberedFigure[];
  readonly questions: readonly NumberedQuestion[];
  readonly course: WholeCourse;
}

const CALCULATOR_TAGS = new Map(CALCULATORS.map(({ id, name }) => [name, id]));

/** Questions in the order of the sections that ask them. */
function numberQuestions(
  questions: readonly QuestionData[],
  sections: readonly NumberedSection[],
): readonly NumberedQuestion[] {
  return sections
    .flatMap(({ id }) => questions.filter(({ section }) => section === id))
    .map((question, index) => ({ number: index + 1, question }));
}

/** All lessons of a language with their numbers. */
export async function planCourse(locale: Locale, base: string): Promise<readonly LessonPlan[]> {
  const lessons = await getLessons(locale);
  const figures = lessons.map(({ order, source }) => numberFigures(order, source, CALCULATOR_TAGS));
  const course: WholeCourse = {
    locale,
    base,
    slugs: lessons.map(({ slug }) => slug),
    kept: new Set(figures.flat().flatMap(({ id, tag }) => (tag === null ? [] : id))),
  };
  return Promise.all(
    lessons.map(async (lesson, index) => {
      const { Content, headings } = await renderLesson(lesson);
      const sections = numberSections(lesson.order, headings);
      const { questions } = await getQuiz(locale, lesson.slug);
      return {
        lesson,
        number: lesson.order,
        Content,
        sections,
        figures: figures[index] ?? [],
        questions: numberQuestions(questions, sections),
        course,
      };
    }),
  );
}

/** The numbers of a lesson's headings by id. */
export function headingNumbers({ sections }: LessonPlan): ReadonlyMap<string, string> {
  return new Map(
    sections.flatMap((section) =>
      [section, ...section.parts].map(({ id, number }) => [id, number] as const),
    ),
  );
}

/** The number of a figure. One without a number is a mistake of ours, so it stops the build. */
export function figureNumber({ figures, lesson }: LessonPlan, id: string): string {
  const number = figures.find((figure) => figure.id === id)?.number;
  if (number === undefined) throw new Error(`${lesson.slug}: the figure “${id}” has no number.`);
  return number;
}
