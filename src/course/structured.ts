import { isoDay } from '../i18n/dates.ts';
import { SITE } from '../site.ts';
import type { Lesson } from './lessons.ts';

/**
 * What a lesson says about itself to searches, as JSON-LD (schema.org). Such a block is data, not a
 * script: the policy of the page has nothing to allow. Title and description stand in the head.
 */
export function lessonData(
  { locale, title, published, updated }: Pick<Lesson, 'locale' | 'title' | 'published' | 'updated'>,
  { here, home }: { readonly here: string; readonly home: string },
): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: title,
    url: here,
    inLanguage: locale,
    datePublished: isoDay(published),
    dateModified: isoDay(updated),
    license: SITE.licence.url,
    isPartOf: { '@type': 'Course', name: SITE.name, url: home },
  };
  // No text may end the block that it stands in.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
