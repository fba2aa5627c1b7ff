import { formatDate } from '../i18n/dates.ts';
import type { Locale } from '../i18n/locales.ts';
import { lessonStrings } from '../i18n/strings/lesson.ts';
import { fill } from '../i18n/template.ts';
import { SITE } from '../site.ts';

/** What a citation says about a lesson. */
export interface Cited {
  readonly slug: string;
  readonly locale: Locale;
  readonly title: string;
  readonly updated: Date;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** What TeX would take for a command. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (mark) => TEX[mark] ?? `\\${mark}`);
}

/** A lesson as one line of a list of works. */
export function plainCitation({ title, updated, locale }: Cited, address: string): string {
  return fill(lessonStrings[locale].citeText, {
    authors: SITE.authors,
    title,
    site: SITE.name,
    date: formatDate(updated, locale),
    address,
  });
}

/** A lesson as an entry for BibTeX. Its key tells lessons and languages apart. */
export function bibtex({ slug, locale, title, updated }: Cited, address: string): string {
  return `@misc{${SITE.name.toLowerCase()}-${locale}-${slug},
  author       = {{${SITE.authors}}},
  title        = {${escapeTex(title)}},
  year         = {${updated.getUTCFullYear()}},
  month        = ${MONTHS[updated.getUTCMonth()] ?? ''},
  howpublished = {\\url{${address}}}
}`;
}
