import { getCollection } from 'astro:content';
import { otherLocale, type Locale } from '../i18n/locales.ts';
import { renderFormula } from '../markdown/formulas.ts';
import { renderInline } from '../markdown/inline.ts';
import { expandMacros } from '../markdown/macros.ts';

/** A term of the glossary, ready to be shown. */
export interface Term {
  readonly id: string;
  readonly term: string;
  /** The word in the other language: Korean readers meet both. */
  readonly other: string;
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
