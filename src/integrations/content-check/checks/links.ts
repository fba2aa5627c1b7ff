import { CALCULATORS } from '../../../calculators/index.ts';
import { ADDRESS_FORMS, readTarget, type Target } from '../../../markdown/links.ts';
import type { Problem } from '../../../markdown/problem.ts';
import type { Content, LessonFile } from '../content.ts';
import { idsOf } from './terms.ts';

function missingLesson({ name, fragment }: Target, from: LessonFile, content: Content) {
  const found = content.lessons.find(({ slug, locale }) => slug === name && locale === from.locale);
  if (found === undefined) return `There is no lesson “${name}”.`;
  const ids = [
    ...found.headings.map(({ id }) => id),
    ...found.tags.map(({ props }) => props['id']),
  ];
  if (fragment === '' || ids.includes(fragment)) return null;
  return `The lesson “${name}” has no heading or figure “${fragment}”.`;
}

function missingTarget(target: Target, from: LessonFile, content: Content): string | null {
  const { kind, name, fragment } = target;
  const isIn = (ids: readonly string[]) => fragment === '' || ids.includes(fragment);
  switch (kind) {
    case 'lesson':
      return missingLesson(target, from, content);
    case 'calculator':
      return isCalculator(name) ? null : `There is no calculator “${name}”.`;
    case 'glossary':
      return isIn(idsOf(content.glossary[from.locale])) ? null : `There is no term “${fragment}”.`;
    case 'references':
      return isIn(idsOf(content.references, 'key')) ? null : `There is no reference “${fragment}”.`;
    case 'about':
    case 'lessons':
    case 'calculators':
      return null;
  }
}

function isCalculator(id: string): boolean {
  return CALCULATORS.some((calculator) => calculator.id === id);
}

/** `gapwise:` links whose targets do not exist, and links that go round them. */
export function checkLinks(content: Content): Problem[] {
  return content.lessons.flatMap((lesson) =>
    lesson.links.flatMap(({ url, line }) => {
      const place = { file: lesson.file, line };
      if (url.startsWith('/') || url.startsWith('../')) {
        const what = `${url} would not work in the other language or under another base path.`;
        return [{ ...place, what, mend: ADDRESS_FORMS }];
      }
      if (!url.startsWith('gapwise:')) return [];
      const target = readTarget(url);
      if (target === null) {
        return [{ ...place, what: `${url} is no address of this site.`, mend: ADDRESS_FORMS }];
      }
      const what = missingTarget(target, lesson, content);
      return what === null ? [] : [{ ...place, what, mend: 'correct the link.' }];
    }),
  );
}
