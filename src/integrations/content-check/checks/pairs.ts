import { otherLocale } from '../../../i18n/locales.ts';
import type { Problem } from '../../../markdown/problem.ts';
import type { Content } from '../content.ts';

/** Lessons and quizzes that stand in one language only. */
export function checkPairs({ lessons, quizzes }: Content): Problem[] {
  return [lessons, quizzes].flatMap((files) =>
    files.flatMap(({ file, locale, slug }) => {
      const other = otherLocale(locale);
      if (files.some((each) => each.slug === slug && each.locale === other)) return [];
      const twin = file.replace(`/${locale}/`, `/${other}/`);
      return [{ file, line: 0, what: `${twin} does not exist.`, mend: 'translate the file.' }];
    }),
  );
}
