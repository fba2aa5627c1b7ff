import { isLocale, LOCALES, type Locale } from '../i18n/locales.ts';

/** For `getStaticPaths` of a page that every language has. */
export function everyLocale(): { readonly params: { readonly lang: Locale } }[] {
  return LOCALES.map((lang) => ({ params: { lang } }));
}

/** The language in a page's address. */
export function localeFrom(params: Readonly<Record<string, string | undefined>>): Locale {
  const locale = params['lang'];
  if (!isLocale(locale)) throw new Error(`“${locale ?? ''}” is no language of this site`);
  return locale;
}
