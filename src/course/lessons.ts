import { getCollection, render, type CollectionEntry } from 'astro:content';
import { isLocale, otherLocale, type Locale } from '../i18n/locales.ts';
import { countMinutes } from './time.ts';

/** One lesson in one language, with what pages need to list it. */
export interface Lesson {
  readonly slug: string;
  readonly locale: Locale;
  readonly title: string;
  readonly shortTitle: string;
  readonly description: string;
  readonly lede: string;
  readonly week: number;
  readonly order: number;
  readonly published: Date;
  readonly updated: Date;
  /** The change log, latest first. */
  readonly changes: readonly { readonly date: Date; readonly what: string }[];
  readonly minutes: number;
  /** Whether the same lesson exists in the other language. */
  readonly translated: boolean;
  readonly source: string;
  readonly entry: CollectionEntry<'lessons'>;
}

/** A section of a lesson: one of its second-level headings. */
export interface Section {
  readonly id: string;
  readonly title: string;
}

function splitId(id: string): { readonly locale: Locale; readonly slug: string } {
  const [locale, slug] = id.split('/');
  if (!isLocale(locale) || slug === undefined) {
    throw new Error(`content/lessons/${id}: a lesson stands in a folder named after its language`);
  }
  return { locale, slug };
}

function describe(entry: CollectionEntry<'lessons'>, ids: ReadonlySet<string>): Lesson {
  const { locale, slug } = splitId(entry.id);
  const source = entry.body ?? '';
  return {
    ...entry.data,
    slug,
    locale,
    source,
    entry,
    minutes: countMinutes(source, locale),
    translated: ids.has(`${otherLocale(locale)}/${slug}`),
  };
}

/** All lessons in one language, in the order of the course. */
export async function getLessons(locale: Locale): Promise<readonly Lesson[]> {
  const entries = await getCollection('lessons');
  const ids = new Set(entries.map(({ id }) => id));
  return entries
    .map((entry) => describe(entry, ids))
    .filter((lesson) => lesson.locale === locale)
    .sort((a, b) => a.order - b.order);
}

/** One lesson, or undefined where the language does not have it. */
export async function getLesson(locale: Locale, slug: string): Promise<Lesson | undefined> {
  return (await getLessons(locale)).find((lesson) => lesson.slug === slug);
}

/** The lessons before and after one, among those that exist in its language. */
export async function getNeighbours(
  lesson: Lesson,
): Promise<{ readonly previous: Lesson | undefined; readonly next: Lesson | undefined }> {
  const lessons = await getLessons(lesson.locale);
  const place = lessons.findIndex(({ slug }) => slug === lesson.slug);
  return { previous: lessons[place - 1], next: lessons[place + 1] };
}

/** The body of a lesson as a component, its sections, and all of its headings. */
export async function renderLesson(lesson: Lesson) {
  const { Content, headings } = await render(lesson.entry);
  const sections: readonly Section[] = headings
    .filter(({ depth }) => depth === 2)
    .map(({ slug, text }) => ({ id: slug, title: text }));
  return { Content, sections, headings };
}
