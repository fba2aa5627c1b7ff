import { getCollection } from 'astro:content';
import { otherLocale, type Locale } from '../i18n/locales.ts';
import { renderFormula } from '../markdown/formulas.ts';
import { renderInline } from '../markdown/inline.ts';
import { expandMacros } from '../markdown/macros.ts';
import { getLessons } from './lessons.ts';
import { sectionsOf, usesOf } from './where-used.ts';

/** A term of the glossary, ready to be shown. */
export interface Term {
  readonly id: string;
  readonly term: string;
  /** The word in the other language: Korean readers meet both. */
  readonly other: string;
  /** Other forms of the word, in this language and in the other. */
  readonly also: readonly string[];
  readonly otherAlso: readonly string[];
  /** Inline HTML: the definition may hold formulas. */
  readonly definition: string;
  /** The symbol as HTML, where there is one; the file holds it as TeX. */
  readonly symbol: string | undefined;
  /** The symbol as TeX that any program knows. */
  readonly tex: string | undefined;
}

async function entriesOf(locale: Locale) {
  return getCollection(locale === 'ko' ? 'glossary-ko' : 'glossary-en');
}

/** All terms in one language, in its alphabetical order. */
export async function getGlossary(locale: Locale): Promise<readonly Term[]> {
  const others = new Map((await entriesOf(otherLocale(locale))).map(({ data }) => [data.id, data]));
  return (await entriesOf(locale))
    .map(({ data }) => ({
      id: data.id,
      term: data.term,
      other: others.get(data.id)?.term ?? '',
      also: data.also ?? [],
      otherAlso: others.get(data.id)?.also ?? [],
      definition: renderInline(data.definition),
      symbol: data.symbol === undefined ? undefined : renderFormula(data.symbol, false),
      tex: data.symbol === undefined ? undefined : expandMacros(data.symbol),
    }))
    .sort((a, b) => a.term.localeCompare(b.term, locale));
}

/** The terms that a lesson uses, once each, in the order in which they are met. */
export async function getTermsUsed(source: string, locale: Locale): Promise<readonly Term[]> {
  const ids = [...source.matchAll(/<Term\s[^>]*?id="([^"]*)"/g)].map((match) => match[1]);
  const terms = new Map((await getGlossary(locale)).map((term) => [term.id, term]));
  return [...new Set(ids)].flatMap((id) => terms.get(id ?? '') ?? []);
}

/** A section that uses a term, with what a link to it says. */
export interface Place {
  readonly slug: string;
  readonly lesson: string;
  /** The id of its heading, or '' before the first. */
  readonly section: string;
  readonly title: string;
  /** Whether the term is marked there, which says what it means. */
  readonly isMarked: boolean;
}

/** The sections of lessons that use each term, by its id. */
export async function getPlaces(locale: Locale): Promise<ReadonlyMap<string, readonly Place[]>> {
  const [lessons, terms] = [
    { en: await getLessons('en'), ko: await getLessons('ko') },
    { en: await entriesOf('en'), ko: await entriesOf('ko') },
  ];
  const titles = new Map(
    lessons[locale].flatMap(({ slug, shortTitle, source }) =>
      sectionsOf(source).map(({ id, title }) => [`${slug}#${id}`, { lesson: shortTitle, title }]),
    ),
  );
  const forms = {
    en: terms.en.map(({ data }) => data),
    ko: terms.ko.map(({ data }) => data),
  };
  const uses = [...usesOf(lessons, forms)].map(([id, found]) => {
    const places = found.flatMap((use) => {
      const names = titles.get(`${use.slug}#${use.section}`);
      return names === undefined ? [] : [{ ...use, ...names }];
    });
    return [id, places] as const;
  });
  return new Map(uses);
}
