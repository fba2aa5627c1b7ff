import type { Locale } from '../../i18n/locales.ts';
import { createPaths } from '../../paths.ts';

/**
 * Where the texts of a language are. The name gets its hash when the site is finished
 * (src/integrations/search).
 */
export function libraryAddress(base: string, locale: Locale): string {
  return createPaths(base).asset(`_astro/search-${locale}.js`);
}
