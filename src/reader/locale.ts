import { addressTexts } from '../browser/address.ts';
import { localStore } from '../browser/storage.ts';
import type { StoredRecord } from '../browser/storage.ts';
import { LOCALES, isLocale } from '../i18n/locales.ts';
import type { Locale } from '../i18n/locales.ts';

const localeRecord: StoredRecord<Locale | 'unset'> = {
  name: 'locale',
  version: 1,
  initial: 'unset',
  parse: (data) => (isLocale(data) ? data : null),
};

/**
 * The language to offer first: the one chosen before, else the first of the browser's languages
 * that the site has, else English. `languages` are tags such as `ko-KR`.
 */
export function chooseLocale(kept: unknown, languages: readonly string[]): Locale {
  if (isLocale(kept)) return kept;
  const wanted = languages.map((tag) => tag.toLowerCase().split('-')[0]);
  return wanted.find(isLocale) ?? LOCALES[0];
}

/** The language that the reader has chosen on this device before; null when none was. */
function rememberedLocale(): Locale | null {
  const { value } = localStore().read(localeRecord);
  return value === 'unset' ? null : value;
}

/** The language to offer first on the root page. In a browser only. */
export function preferredLocale(): Locale {
  return chooseLocale(rememberedLocale(), navigator.languages);
}

function rememberLocale(locale: Locale): void {
  localStore().write(localeRecord, locale);
}

/**
 * Remembers the language of every link that chooses one: on the root page and in the top bar. The
 * top bar's takes the fragment along, so that it opens the same term, or the same numbers.
 */
export function startLocaleMemory(): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('a[data-locale], a[data-language-link]');
    if (link === null) return;
    const locale = link.dataset['locale'] ?? link.hreflang;
    if (isLocale(locale)) rememberLocale(locale);
    if (link.matches('[data-language-link]')) link.hash = addressTexts().fragment;
  });
}
