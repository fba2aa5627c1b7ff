import { CALCULATORS } from '../../../calculators/index.ts';
import { ADDRESS_FORMS, readTarget, type Target } from '../../../markdown/links.ts';
import type { Problem } from '../../../markdown/problem.ts';
import type { Content, LessonFile } from '../content.ts';
import { idsOf } from './terms.ts';

function missingTarget(target: Target, lesson: LessonFile, content: Content): string | null {
  const { kind, name, fragment } = target;
  switch (kind) {
    case 'lesson': {
      const found = content.lessons.find(
        (each) => each.slug === name && each.locale === lesson.locale,
      );
      if (found === undefined) return `There is no lesson “${name}”.`;
      const ids = found.headings.map(({ id }) => id);
      const figures = found.tags.map(({ props }) => props['id']);
      if (fragment === '' || ids.includes(fragment) || figures.includes(fragment)) return null;
      return `The lesson “${name}” has no heading or figure “${fragment}”.`;
    }
    case 'calculator':
      if (CALCULATORS.some(({ id }) => id === name)) return null;
      return `There is no calculator “${name}”.`;
    case 'glossary':
      if (fragment === '' || idsOf(content.glossary[lesson.locale]).includes(fragment)) return null;
      return `The glossary has no term “${fragment}”.`;
    case 'references':
      if (fragment === '' || idsOf(content.references, 'key').includes(fragment)) return null;
      return `There is no reference “${fragment}”.`;
    case 'about':
    case 'lessons':
    case 'calculators':
      return null;
  }
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
