import { idFault } from '../../../markdown/headings.ts';
import type { Problem } from '../../../markdown/problem.ts';
import type { Content, LessonFile } from '../content.ts';

function differences(lesson: LessonFile, model: LessonFile): Problem[] {
  const place = lesson.headings.findIndex(
    ({ id, depth }, index) =>
      id !== model.headings[index]?.id || depth !== model.headings[index]?.depth,
  );
  const missing = model.headings[lesson.headings.length];
  if (place < 0 && missing === undefined) return [];
  const here = lesson.headings[place];
  const there = model.headings[place < 0 ? lesson.headings.length : place];
  const name = (heading: typeof here) =>
    heading === undefined ? 'nothing' : `${'#'.repeat(heading.depth)} ${heading.id ?? 'no id'}`;
  return [
    {
      file: lesson.file,
      line: here?.line ?? lesson.headings.at(-1)?.line ?? 0,
      what: `Here stands ${name(here)} where ${model.file}:${there?.line ?? 0} has ${name(there)}.`,
      mend: 'give both languages the same headings in the same order.',
    },
  ];
}

/** Headings without a usable id, and headings that differ between the languages. */
export function checkHeadings({ lessons }: Content): Problem[] {
  return lessons.flatMap((lesson) => {
    const faults = lesson.headings.flatMap(({ id, line }) => {
      const what = idFault(id);
      const mend = 'write the id as in ## Avoidable bias {/*avoidable-bias*/}';
      return what === null ? [] : [{ file: lesson.file, line, what, mend }];
    });
    const model = lessons.find(({ locale, slug }) => locale === 'en' && slug === lesson.slug);
    return lesson.locale === 'en' || model === undefined
      ? faults
      : [...faults, ...differences(lesson, model)];
  });
}
