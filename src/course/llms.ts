import { CALCULATORS } from '../calculators/index.ts';
import { createFilePaths } from '../file-paths.ts';
import { LOCALE_NAMES, LOCALES, otherLocale, type Locale } from '../i18n/locales.ts';
import { homeStrings } from '../i18n/strings/home.ts';
import { llmsStrings } from '../i18n/strings/llms.ts';
import { siteStrings } from '../i18n/strings/site.ts';
import { fill } from '../i18n/template.ts';
import { createPaths } from '../paths.ts';
import { SITE } from '../site.ts';
import type { Lesson } from './lessons.ts';

type Listed = Pick<Lesson, 'slug' | 'title' | 'description'>;

export interface Place {
  readonly base: string;
  /** Makes a path of the site a full address. */
  readonly absolute: (path: string) => string;
}

const item = (title: string, address: string, text: string) => `- [${title}](${address}): ${text}`;

/** Every calculator by its `schema.json`: names, bounds and defaults for programs. */
function calculatorItems(locale: Locale, { base, absolute }: Place): readonly string[] {
  const paths = createPaths(base);
  return CALCULATORS.map(({ id, words }) =>
    item(words[locale].title, absolute(paths.schema(locale, id)), words[locale].description),
  );
}

function lessonItems(locale: Locale, lessons: readonly Listed[], { base, absolute }: Place) {
  const files = createFilePaths(base);
  return lessons.map(({ slug, title, description }) =>
    item(title, absolute(files.lesson(locale, slug)), description),
  );
}

function opening(locale: Locale, { base, absolute }: Place): readonly string[] {
  const words = llmsStrings[locale];
  const state = createPaths(base).calculator(locale, 'avoidable-bias', 'v=1&human=2&train=8&dev=9');
  return [
    `# ${SITE.name}`,
    `> ${homeStrings[locale].description}`,
    fill(words.about, { calculators: CALCULATORS.length }),
    fill(words.numbers, { example: absolute(state) }),
    words.licence,
  ];
}

/** What the site holds in one language, in the form of llmstxt.org. */
export function llmsText(locale: Locale, lessons: readonly Listed[], place: Place): string {
  const { base, absolute } = place;
  const [paths, files] = [createPaths(base), createFilePaths(base)];
  const words = llmsStrings[locale];
  const site = siteStrings[locale];
  const other = otherLocale(locale);
  const optional = [
    item(site.glossary, absolute(paths.glossary(locale)), words.glossary),
    item(site.references, absolute(paths.references(locale)), words.references),
    item(site.feed, absolute(files.feed(locale)), words.feed),
    item(LOCALE_NAMES[other], absolute(files.llms(other)), words.other),
  ];
  return `${[
    ...opening(locale, place),
    `## ${words.lessons}`,
    lessonItems(locale, lessons, place).join('\n'),
    `## ${words.calculators}`,
    calculatorItems(locale, place).join('\n'),
    `## ${words.optional}`,
    optional.join('\n'),
  ].join('\n\n')}\n`;
}

/** The file at the root: the lessons of every language, and the calculators once. */
export function rootLlmsText(
  lessons: Readonly<Record<Locale, readonly Listed[]>>,
  place: Place,
): string {
  const files = createFilePaths(place.base);
  const lists = LOCALES.flatMap((locale) => [
    `## ${llmsStrings[locale].lessons}${locale === 'en' ? '' : ` (${LOCALE_NAMES[locale]})`}`,
    lessonItems(locale, lessons[locale], place).join('\n'),
  ]);
  const each = LOCALES.map((locale) =>
    item(LOCALE_NAMES[locale], place.absolute(files.llms(locale)), siteStrings[locale].tagline),
  );
  return `${[
    ...opening('en', place),
    ...lists,
    `## ${llmsStrings.en.calculators}`,
    calculatorItems('en', place).join('\n'),
    `## ${llmsStrings.en.optional}`,
    each.join('\n'),
  ].join('\n\n')}\n`;
}
