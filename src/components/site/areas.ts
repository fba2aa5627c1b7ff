import type { Locale } from '../../i18n/locales.ts';
import { siteStrings } from '../../i18n/strings/site.ts';
import type { Paths } from '../../paths.ts';

/** The parts of the site that its navigation names, in order. */
export const AREAS = ['lessons', 'calculators', 'glossary', 'references', 'about'] as const;
export type Area = (typeof AREAS)[number];

export interface AreaLink {
  readonly area: Area;
  readonly label: string;
  readonly href: string;
}

export function areaLinks(locale: Locale, paths: Paths): readonly AreaLink[] {
  return AREAS.map((area) => ({
    area,
    label: siteStrings[locale][area],
    href: paths[area](locale),
  }));
}
