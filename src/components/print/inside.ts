import type { Locale } from '../../i18n/locales.ts';
import { createPaths } from '../../paths.ts';
import { START_TAG } from './markup.ts';

/** What a link needs to know of the page that holds the whole course. */
export interface WholeCourse {
  readonly locale: Locale;
  readonly base: string;
  readonly slugs: readonly string[];
  /** Ids of the calculators' figures, which keep them: what a reader typed is kept under them. */
  readonly kept: ReadonlySet<string>;
}

/** Around a figure whose ids stay as they are. */
export const DRAWN_MARKS = { start: '<!--drawn-->', end: '<!--/drawn-->' } as const;
const DRAWN = /(<!--drawn-->[\s\S]*?<!--\/drawn-->)/;

const REFERRING = /\s(id|for|headers|aria-(?:labelledby|describedby|controls|owns))="([^"]+)"/g;
const HREF = /\shref="([^"]*)"/g;
const CARD = /\sdata-(?:card-more|card|heading-link|js-only)(?:="[^"]*")?/g;

/** Lessons share a page, and their ids must not meet: `metrics-one-number`. */
export function idIn(slug: string, id: string, course: Pick<WholeCourse, 'kept'>): string {
  return course.kept.has(id) ? id : `${slug}-${id}`;
}

/**
 * Where an address of the site leads within the page; itself where it leads out.
 * @param slug the lesson that holds the link, whose own fragments get its name; null for other parts
 */
function addressInside(address: string, slug: string | null, course: WholeCourse): string {
  const paths = createPaths(course.base);
  const [page = '', fragment = ''] = address.split('#');
  if (page === '') {
    return fragment === '' || slug === null ? address : `#${idIn(slug, fragment, course)}`;
  }
  const lesson = course.slugs.find((each) => paths.lesson(course.locale, each) === page);
  if (lesson !== undefined) {
    return fragment === '' ? `#${lesson}` : `#${idIn(lesson, fragment, course)}`;
  }
  if (page === paths.glossary(course.locale)) {
    return fragment === '' ? '#glossary' : `#term-${fragment}`;
  }
  if (page === paths.references(course.locale)) {
    return fragment === '' ? '#references' : `#work-${fragment}`;
  }
  if (page === paths.summary(course.locale)) return '#summary';
  return page === paths.lessons(course.locale) ? '#contents' : address;
}

/** Leads every link of a part of the page to where its target stands on it. */
export function linkInside(html: string, slug: string | null, course: WholeCourse): string {
  return eachPart(html, (part, isDrawn) => linked(part, isDrawn ? null : slug, course));
}

/** Figures of calculators keep their ids, and what refers to them. */
function eachPart(html: string, change: (part: string, isDrawn: boolean) => string): string {
  return html
    .split(DRAWN)
    .map((part, index) => change(part, index % 2 === 1))
    .join('');
}

function linked(html: string, slug: string | null, course: WholeCourse): string {
  return html.replace(START_TAG, (tag) =>
    tag
      .replace(CARD, '')
      .replace(HREF, (_all, address: string) => ` href="${addressInside(address, slug, course)}"`),
  );
}

/** Gives the ids of a lesson its name, and what refers to them too. */
export function nameInside(html: string, slug: string, course: WholeCourse): string {
  return eachPart(html, (part, isDrawn) => (isDrawn ? part : named(part, slug, course)));
}

function named(html: string, slug: string, course: WholeCourse): string {
  return html.replace(START_TAG, (tag) =>
    tag
      .replace(REFERRING, (_all, name: string, ids: string) => {
        const own = ids.split(' ').map((id) => idIn(slug, id, course));
        return ` ${name}="${own.join(' ')}"`;
      })
      .replace(/url\(#([\w-]+)\)/g, (_all, id: string) => `url(#${idIn(slug, id, course)})`),
  );
}

/**
 * Puts numbers before the headings of a lesson, and each a level lower: the page has one heading of
 * the first level, and the title of the lesson is of the second.
 */
export function numberHeadings(html: string, numbers: ReadonlyMap<string, string>): string {
  return html
    .replace(/<a [^>]*class="heading-link"[^>]*><\/a>/g, '')
    .replace(/<h3 id="([^"]+)"([^>]*)>([\s\S]*?)<\/h3>/g, (_all, id: string, more: string, text) =>
      heading('h4', id, more, String(text), numbers),
    )
    .replace(/<h2 id="([^"]+)"([^>]*)>([\s\S]*?)<\/h2>/g, (_all, id: string, more: string, text) =>
      heading('h3', id, more, String(text), numbers),
    );
}

function heading(
  name: string,
  id: string,
  more: string,
  text: string,
  numbers: ReadonlyMap<string, string>,
): string {
  const number = numbers.get(id);
  if (number === undefined) throw new Error(`The heading “${id}” has no number.`);
  const shown = `<span class="section-number">${number}</span> ${text.trim()}`;
  return `<${name} id="${id}"${more}>${shown}</${name}>`;
}
