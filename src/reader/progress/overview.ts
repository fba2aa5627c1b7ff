import { answerTo } from '../quiz/answers.ts';
import type { Answers } from '../quiz/answers.ts';
import type { LessonProgress, Progress } from './merge.ts';
import { isSectionRead } from './sections.ts';

/** A section as the page lists it: its id, ids of smaller headings in it, its checks. */
export interface OutlineSection {
  readonly id: string;
  readonly parts: readonly string[];
  readonly checks: readonly string[];
}

export interface OutlineLesson {
  readonly slug: string;
  readonly sections: readonly OutlineSection[];
}

export type CheckState = 'open' | 'right' | 'wrong';

/** What the last answer to a check was. */
export function checkState(answers: Answers, id: string): CheckState {
  const answer = answerTo(answers, id);
  if (answer === null || answer.kind === 'guess') return 'open';
  return answer.isRight ? 'right' : 'wrong';
}

export interface LessonCounts {
  readonly sections: number;
  readonly read: number;
  readonly checks: number;
  readonly done: number;
  readonly right: number;
}

/** How much of a lesson is done. What belongs to no section of it does not count. */
export function countLesson(lesson: OutlineLesson, kept: LessonProgress): LessonCounts {
  const checks = lesson.sections.flatMap((section) => section.checks);
  const states = checks.map((id) => checkState(kept.answers, id));
  return {
    sections: lesson.sections.length,
    read: lesson.sections.filter(({ id }) => isSectionRead(kept.sections, id)).length,
    checks: checks.length,
    done: states.filter((state) => state !== 'open').length,
    right: states.filter((state) => state === 'right').length,
  };
}

/** A place to go to: a heading of a lesson, and the section that it belongs to. */
export interface Target {
  readonly slug: string;
  readonly anchor: string;
  readonly section: string;
}

function lastIn(lesson: OutlineLesson, kept: LessonProgress) {
  const inSections = lesson.sections.flatMap((section) => [
    {
      section,
      anchor: section.id,
      at: isSectionRead(kept.sections, section.id) ? (kept.sections[section.id]?.at ?? -1) : -1,
    },
    ...section.checks.map((id) => ({
      section,
      anchor: `check-${lesson.slug}-${id}`,
      at: answerTo(kept.answers, id)?.at ?? -1,
    })),
  ]);
  const { place } = kept;
  const home = lesson.sections.find(
    ({ id, parts }) => id === place?.heading || parts.includes(place?.heading ?? ''),
  );
  const atPlace =
    place === null || home === undefined
      ? []
      : [{ section: home, anchor: place.heading, at: place.at }];
  return [...atPlace, ...inSections]
    .filter(({ at }) => at >= 0)
    .map(({ section, anchor, at }) => ({ slug: lesson.slug, anchor, section: section.id, at }));
}

/** Where the reader did something last; null when they have not begun. */
export function lastPlace(outline: readonly OutlineLesson[], progress: Progress): Target | null {
  const all = outline.flatMap((lesson) => {
    const kept = progress.lessons[lesson.slug];
    return kept === undefined ? [] : lastIn(lesson, kept);
  });
  const [last] = all.toSorted((a, b) => b.at - a.at);
  return last === undefined
    ? null
    : { slug: last.slug, anchor: last.anchor, section: last.section };
}

/** The first section, in the order of the course, that is not read or has an open check. */
export function nextOpen(outline: readonly OutlineLesson[], progress: Progress): Target | null {
  for (const { slug, sections } of outline) {
    const kept = progress.lessons[slug] ?? { answers: {}, sections: {}, place: null };
    const open = sections.find(
      ({ id, checks }) =>
        !isSectionRead(kept.sections, id) ||
        checks.some((check) => checkState(kept.answers, check) === 'open'),
    );
    if (open !== undefined) return { slug, anchor: open.id, section: open.id };
  }
  return null;
}

export interface Changes {
  readonly answers: number;
  readonly sections: number;
  readonly cards: number;
}

function countChanged(before: object, after: object): number {
  const known = new Map(Object.entries(before).map(([id, value]) => [id, JSON.stringify(value)]));
  return Object.entries(after).filter(([id, value]) => known.get(id) !== JSON.stringify(value))
    .length;
}

/** How many entries differ between what was kept and what is kept now. */
export function countChanges(before: Progress, after: Progress): Changes {
  const slugs = Object.keys(after.lessons);
  const sum = (part: 'answers' | 'sections') =>
    slugs.reduce(
      (total, slug) =>
        total + countChanged(before.lessons[slug]?.[part] ?? {}, after.lessons[slug]?.[part] ?? {}),
      0,
    );
  return {
    answers: sum('answers'),
    sections: sum('sections'),
    cards: countChanged(before.review.cards, after.review.cards),
  };
}
