import type { Locale } from '../i18n/locales.ts';

/** Reading speeds for prose that one follows with care. */
const ENGLISH_WORDS_PER_MINUTE = 230;
const KOREAN_CHARACTERS_PER_MINUTE = 500;
const MINUTES_PER_CALCULATOR = 1;

/** A calculator is a tag on a line of its own that closes itself and carries numbers. */
const CALCULATOR = /^<[A-Z]\w*\s[^>]*?="[\d.]*"[^>]*\/>$/gm;

/** Minutes that a lesson takes, at least 1, from the source of its MDX. */
export function countMinutes(source: string, locale: Locale): number {
  const calculators = source.match(CALCULATOR)?.length ?? 0;
  const prose = proseOf(source);
  const reading =
    locale === 'ko'
      ? prose.replace(/\s/g, '').length / KOREAN_CHARACTERS_PER_MINUTE
      : (prose.match(/\S+/g)?.length ?? 0) / ENGLISH_WORDS_PER_MINUTE;
  return Math.max(1, Math.round(reading + calculators * MINUTES_PER_CALCULATOR));
}

/** What is read as text: without code, tags and the ids of headings. */
export function proseOf(source: string): string {
  return source
    .replace(/^```[\s\S]*?^```/gm, ' ')
    .replace(/\{\/\*.*?\*\/\}/g, ' ')
    .replace(/<\/?[A-Z][^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/[#*_`|[\]$]/g, ' ');
}
