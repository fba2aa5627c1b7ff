import { isLocale, type Locale } from '../i18n/locales.ts';

/** The language of a file of content: the folder or the name that is a language's. */
export function localeOf(fileURL: URL | undefined): Locale {
  const parts = fileURL?.pathname.split(/[/.]/) ?? [];
  return parts.findLast(isLocale) ?? 'en';
}
