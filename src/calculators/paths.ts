import type { Locale } from '../i18n/locales.ts';

/** The addresses of a calculator, under any base path. They are promises: saved links use them. */
export function calculatorPath(base: string, locale: Locale, id: string): string {
  return `${trimmed(base)}/${locale}/calculators/${id}/`;
}

export function embedPath(base: string, locale: Locale, id: string): string {
  return `${trimmed(base)}/${locale}/embed/${id}/`;
}

export function lessonPath(base: string, locale: Locale, slug: string, anchor: string): string {
  return `${trimmed(base)}/${locale}/lessons/${slug}/#${anchor}`;
}

function trimmed(base: string): string {
  return base.replace(/\/+$/, '');
}
