import { hasHangul, plainOf, tightOf } from './text.ts';

/** One word of a query. */
export interface Word {
  readonly text: string;
  /** Its letters and digits, looked for across spaces; empty where that would find too much. */
  readonly tight: string;
  /** What is left without an ending: counts too, but less. */
  readonly stem: string;
}

/** Particles that follow a closed syllable, an open one, or both: the syllable before them tells. */
const AFTER_CLOSED = ['으로부터', '이라는', '이란', '으로', '이나', '은', '이', '을', '과'];
const AFTER_OPEN = ['로부터', '라는', '란', '로', '는', '가', '를', '와'];
const AFTER_BOTH = ['에서는', '에서', '에게', '까지', '부터', '보다', '처럼', '마다', '의', '에'];
/** Often the end of a word itself (정밀도, 그래도): tried only where nothing else is found. */
const DOUBTFUL = ['이다', '하다', '도', '만', '나', '들'];
const LEAST_STEM = 2;
const SYLLABLES = 0xac00;
const FINALS = 28;
const RIEUL = 8;

/** The final consonant of a syllable by its number; 0 for none. */
function finalOf(syllable: string): number {
  const number = syllable.charCodeAt(0) - SYLLABLES;
  return number < 0 ? 0 : number % FINALS;
}

/** How “F1” is read aloud, and so which particle follows, its letters do not say. */
function fits(stem: string, particle: string): boolean {
  if (!hasHangul(stem.slice(-1))) return true;
  const final = finalOf(stem.slice(-1));
  if (particle.startsWith('로')) return final === 0 || final === RIEUL;
  if (AFTER_CLOSED.includes(particle)) return final !== 0;
  return !AFTER_OPEN.includes(particle) || final === 0;
}

function withoutParticle(word: string, isWide: boolean): string {
  const particles = [...AFTER_CLOSED, ...AFTER_OPEN, ...AFTER_BOTH, ...(isWide ? DOUBTFUL : [])];
  const stems = particles
    .filter((particle) => word.endsWith(particle))
    .map((particle) => ({ particle, stem: word.slice(0, -particle.length) }))
    .filter(({ particle, stem }) => stem.length >= LEAST_STEM && fits(stem, particle))
    .map(({ stem }) => stem);
  return stems.sort((a, b) => a.length - b.length)[0] ?? word;
}

const LEAST_ENGLISH = 3;

/** Plurals always; other endings only where nothing else is found. */
function withoutEnding(word: string, isWide: boolean): string {
  if (!/^[a-z'-]+$/.test(word)) return word;
  const plural = word.replace(/'s$/, '').replace(/(ss|x|ch|sh)es$/, '$1');
  const single = plural === word ? word.replace(/(?<![su])s$/, '') : plural;
  const stem = isWide
    ? single.replace(/(?:ies|y)$/, 'i').replace(/(?:i?ed|ing|ly|er|ation)$/, '')
    : single.replace(/ie$/, '');
  return stem.length < LEAST_ENGLISH ? word : stem;
}

/**
 * A word as it is looked for.
 * @param isWide when nothing was found: across the spaces of any language, and by shorter stems
 */
export function wordOf(text: string, isWide: boolean): Word {
  const isKorean = hasHangul(text);
  const stem = isKorean ? withoutParticle(text, isWide) : withoutEnding(text, isWide);
  return { text, tight: isKorean || isWide ? tightOf(text) : '', stem };
}

/** The words of a query, each once. */
export function splitQuery(query: string): readonly string[] {
  return [...new Set(plainOf(query).trim().split(' '))].filter((word) => word !== '');
}
