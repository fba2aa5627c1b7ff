/**
 * How texts are compared: full-width letters as plain ones, no accents, no capitals, one kind of
 * quotation mark and dash, one space between words. Hangul typed as separate letters is joined.
 */
export function plainOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ');
}

const NO_WORD = /[^\p{L}\p{N}]+/gu;

/** Letters and digits alone: “데이터 불일치” and “데이터불일치” are the same. Takes plain text. */
export function tightOf(plain: string): string {
  return plain.replace(NO_WORD, '');
}

export function hasHangul(text: string): boolean {
  return /\p{Script=Hangul}/u.test(text);
}

/** A text as it is compared, with the place in the original of each of its characters. */
export interface Placed {
  readonly plain: string;
  readonly places: readonly number[];
}

const FIRST_SYLLABLE = '가';
const LAST_SYLLABLE = '힣';

/** Most characters stay what they are, and folding each would take its time. */
function foldCharacter(character: string): string {
  if (character >= FIRST_SYLLABLE && character <= LAST_SYLLABLE) return character;
  return character < '\u0080' ? character.toLowerCase() : plainOf(character);
}

/** The same as `plainOf`, character by character. */
export function placedOf(text: string): Placed {
  const places: number[] = [];
  let plain = '';
  let at = 0;
  for (const character of text) {
    const folded = foldCharacter(character);
    const isSpace = folded.trim() === '' && folded !== '';
    if (!isSpace || !plain.endsWith(' ')) {
      const added = isSpace ? ' ' : folded;
      for (let i = 0; i < added.length; i += 1) places.push(at);
      plain += added;
    }
    at += character.length;
  }
  return { plain, places };
}

/** Only letters and digits, with their places in the original. */
export function tightPlaced({ plain, places }: Placed): Placed {
  const kept: number[] = [];
  let tight = '';
  let at = 0;
  for (const character of plain) {
    if (/[\p{L}\p{N}]/u.test(character)) {
      for (let i = 0; i < character.length; i += 1) kept.push(places[at + i] ?? 0);
      tight += character;
    }
    at += character.length;
  }
  return { plain: tight, places: kept };
}
