import type { Locale } from '../i18n/locales.ts';
import { getLessons } from './lessons.ts';

const HEADING = /^#{2,3} +(.+?) *\{\/\*([\w-]+)\*\/\} *$/gm;

/** The headings of a lesson's source by their ids, without marks of code. */
function headingsIn(source: string): ReadonlyMap<string, string> {
  const found = [...source.matchAll(HEADING)];
  return new Map(found.map(([, title = '', id = '']) => [id, title.replace(/[`*]/g, '')]));
}

/**
 * The titles of sections that are named as `slug#id`. One that no lesson has stops the build.
 */
export async function sectionTitles(
  locale: Locale,
  sections: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const lessons = new Map(
    (await getLessons(locale)).map(({ slug, source }) => [slug, headingsIn(source)]),
  );
  const titled = sections.map((section) => {
    const [slug = '', id = ''] = section.split('#');
    const title = lessons.get(slug)?.get(id);
    if (title === undefined) throw new Error(`No lesson in ${locale} has the section ${section}.`);
    return [section, title] as const;
  });
  return Object.fromEntries(titled);
}
