import type { Mode, Placement } from '../../src/calculators/props.ts';
import type { Locale } from '../../src/i18n/locales.ts';

/** Where a calculator stands in tests of what it says: by default on a page of its own. */
export function placeIn(locale: Locale, mode: Mode = 'page'): Placement {
  return { id: 'tested', figureId: 'tested', locale, mode, start: 'v=1', hide: [], base: '/' };
}
