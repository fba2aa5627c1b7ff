import { isLocale, type Locale } from '../../i18n/locales.ts';

/** The part of Astro's global that says which page is being rendered. */
interface Page {
  readonly currentLocale: string | undefined;
  readonly params: Readonly<Record<string, string | undefined>>;
}

export function localeOfPage({ currentLocale, params }: Page): Locale {
  const locale = params['lang'] ?? currentLocale;
  return isLocale(locale) ? locale : 'en';
}

/** The slug of the lesson that is being rendered. */
export function lessonOfPage({ params }: Page): string {
  const slug = params['slug'];
  if (slug === undefined) throw new Error('Checks and predictions belong in lessons.');
  return slug;
}
