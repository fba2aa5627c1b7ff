import { LOCALES, type Locale } from '../i18n/locales.ts';
import { proseOf } from './time.ts';

/** A lesson's source, as far as terms are looked for in it. */
export interface Source {
  readonly slug: string;
  readonly source: string;
}

/** A section of a lesson in one language; what stands before the first heading has the id ''. */
export interface SourceSection {
  readonly id: string;
  readonly title: string;
  /** Ids of the terms that are marked in it. */
  readonly marked: ReadonlySet<string>;
  readonly text: string;
}

/** A term's word and other forms of it, in one language. */
export interface Forms {
  readonly id: string;
  readonly term: string;
  readonly also?: readonly string[] | undefined;
}

/** A section that uses a term. */
export interface Use {
  readonly slug: string;
  readonly section: string;
  /** Whether the term is marked there, which says what it means. */
  readonly isMarked: boolean;
}

const HEADING = /^## (.*?)\s*\{\/\*\s*([\w-]+)\s*\*\/\}\s*$/m;
const TERM = /<Term\s[^>]*?id="([^"]*)"/g;

const plain = (text: string) => text.normalize('NFC').replace(/[’‘]/g, "'").toLowerCase();

/** The sections of a lesson, in its order. Code is no text. */
export function sectionsOf(source: string): readonly SourceSection[] {
  const bare = source.replace(/^```[\s\S]*?^```/gm, ' ');
  // A split by two groups gives: text, title, id, text, title, id, text …
  const parts = ['', '', ...bare.split(new RegExp(HEADING, 'gm'))];
  return Array.from({ length: parts.length / 3 }, (_, index) => {
    const [title = '', id = '', body = ''] = parts.slice(index * 3, index * 3 + 3);
    return {
      id,
      title: proseOf(title).trim(),
      marked: new Set([...body.matchAll(TERM)].map((match) => match[1] ?? '')),
      text: plain(proseOf(`${title}\n${body}`)),
    };
  });
}

/** The forms of a word: “F1 점수”, and both of “양성 비율(유병률)”. */
export function formsOf({ term, also = [] }: Forms): readonly string[] {
  const [, before, within] = /^(.+?)\((.+)\)$/.exec(term) ?? [];
  return [before ?? term, ...(within === undefined ? [] : [within]), ...also].map(plain);
}

/** Finds a form as a word of its own; Korean words carry particles, English ones a plural. */
function patternOf(form: string, locale: Locale): RegExp {
  const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+');
  return locale === 'ko'
    ? new RegExp(escaped, 'g')
    : new RegExp(`(?<![a-z0-9])${escaped}(?:e?s)?(?![a-z0-9])`, 'g');
}

type Finder = (text: string) => boolean;

/** “bias” is not meant in “avoidable bias”: longer words that hold a form are taken out first. */
function finders(terms: readonly Forms[], locale: Locale): ReadonlyMap<string, Finder> {
  const all = terms.flatMap((term) => formsOf(term).map((form) => ({ id: term.id, form })));
  return new Map(
    terms.map((term) => {
      const own = formsOf(term);
      const others = all
        .filter(({ id, form }) => id !== term.id && own.some((one) => form.includes(one)))
        .filter(({ form }) => !own.includes(form))
        .map(({ form }) => patternOf(form, locale));
      const wanted = own.map((form) => patternOf(form, locale));
      const find = (text: string): boolean => {
        if (!wanted.some((pattern) => text.search(pattern) >= 0)) return false;
        const left = others.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
        return wanted.some((pattern) => left.search(pattern) >= 0);
      };
      return [term.id, find];
    }),
  );
}

/**
 * The sections that use each term: those that mark it, and those whose text has the word in both
 * languages. One language alone would find “lift” and “head” where they are no terms, and each
 * language would show other places.
 */
export function usesOf(
  lessons: Readonly<Record<Locale, readonly Source[]>>,
  terms: Readonly<Record<Locale, readonly Forms[]>>,
): ReadonlyMap<string, readonly Use[]> {
  const find = { en: finders(terms.en, 'en'), ko: finders(terms.ko, 'ko') };
  const sections = lessons.en.flatMap(({ slug, source }) => {
    const korean = lessons.ko.find((one) => one.slug === slug);
    const twins = new Map(sectionsOf(korean?.source ?? '').map((one) => [one.id, one]));
    return sectionsOf(source).map((en) => ({ slug, en, ko: twins.get(en.id) }));
  });
  return new Map(
    terms.en.map(({ id }) => [
      id,
      sections.flatMap(({ slug, en, ko }) => {
        const isMarked = en.marked.has(id);
        const texts = { en: en.text, ko: ko?.text ?? '' };
        const isSaid = LOCALES.every((locale) => find[locale].get(id)?.(texts[locale]) === true);
        return isMarked || isSaid ? [{ slug, section: en.id, isMarked }] : [];
      }),
    ]),
  );
}
