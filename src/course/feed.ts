import { formatDate } from '../i18n/dates.ts';
import type { Locale } from '../i18n/locales.ts';
import { homeStrings } from '../i18n/strings/home.ts';
import { lessonStrings } from '../i18n/strings/lesson.ts';
import { siteStrings } from '../i18n/strings/site.ts';
import { SITE } from '../site.ts';
import type { Lesson } from './lessons.ts';
import { escapeXml } from './xml.ts';

type Entry = Pick<
  Lesson,
  'slug' | 'title' | 'description' | 'published' | 'updated' | 'changes' | 'locale'
>;

/** Absolute addresses: a feed is read away from the site. */
export interface FeedAddresses {
  readonly feed: string;
  readonly home: string;
  readonly icon: string;
  readonly lesson: (slug: string) => string;
}

/** The description, and the change log: a reader of the feed is told why an entry came again. */
function contentOf({ description, changes, locale }: Entry): string {
  const lines = changes.map(
    ({ date, what }) => `<li>${escapeXml(`${formatDate(date, locale)}: ${what}`)}</li>`,
  );
  const title = escapeXml(lessonStrings[locale].changes);
  return `<p>${escapeXml(description)}</p><p>${title}</p><ul>${lines.join('')}</ul>`;
}

function entryOf(lesson: Entry, address: string): string {
  return `  <entry>
    <id>${SITE.tag}lesson/${lesson.locale}/${lesson.slug}</id>
    <title>${escapeXml(lesson.title)}</title>
    <link rel="alternate" type="text/html" href="${escapeXml(address)}"/>
    <published>${lesson.published.toISOString()}</published>
    <updated>${lesson.updated.toISOString()}</updated>
    <summary>${escapeXml(lesson.description)}</summary>
    <content type="html">${escapeXml(contentOf(lesson))}</content>
  </entry>`;
}

/**
 * The lessons of one language as an Atom feed (RFC 4287), the latest change first. Ids name a lesson
 * for good: they depend neither on its title nor on where the site is served.
 */
export function atomFeed(
  locale: Locale,
  lessons: readonly Entry[],
  addresses: FeedAddresses,
): string {
  const latest = [...lessons].sort((a, b) => Number(b.updated) - Number(a.updated));
  const updated = latest[0]?.updated ?? new Date(0);
  const words = siteStrings[locale];
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <id>${SITE.tag}feed/${locale}</id>
  <title>${SITE.name}: ${escapeXml(words.tagline)}</title>
  <subtitle>${escapeXml(homeStrings[locale].description)}</subtitle>
  <updated>${updated.toISOString()}</updated>
  <link rel="self" type="application/atom+xml" href="${escapeXml(addresses.feed)}"/>
  <link rel="alternate" type="text/html" hreflang="${locale}" href="${escapeXml(addresses.home)}"/>
  <author><name>${SITE.authors}</name></author>
  <rights>${SITE.licence.name}</rights>
  <icon>${escapeXml(addresses.icon)}</icon>
${latest.map((lesson) => entryOf(lesson, addresses.lesson(lesson.slug))).join('\n')}
</feed>
`;
}
