import { isListAllowed } from './list.ts';
import type { Field, NumberField } from './table.ts';

/** Why a text is no value of a field. `min`, `max` and `options` say what is allowed. */
export type ProblemCode =
  | 'empty'
  | 'not-a-number'
  | 'decimal-comma'
  | 'zero-denominator'
  | 'not-whole'
  | 'too-small'
  | 'too-large'
  | 'not-a-choice';

export type Parsed =
  | { readonly ok: true; readonly value: number | string | boolean | null }
  | { readonly ok: false; readonly code: ProblemCode };

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,4})?$/i;
const GROUPED = /^[+-]?\d{1,3}(?:[ ,_']\d{3})+(?:\.\d+)?$/;
const COMMA_DECIMAL = /^[+-]?\d+,\d+$/;
const FRACTION = /^([^/]+)\/([^/]+)$/;

/** Full-width digits, signs and per cent signs become plain ones; every kind of minus is one. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2212\u2010-\u2014\ufe63]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

function fail(code: ProblemCode): Parsed {
  return { ok: false, code };
}

function readNumber(text: string): number | ProblemCode {
  if (NUMBER.test(text)) return Number(text);
  if (GROUPED.test(text)) return Number(text.replace(/[ ,_']/g, ''));
  return COMMA_DECIMAL.test(text) ? 'decimal-comma' : 'not-a-number';
}

/** Reads `900/947` as a share: 900 of 947. */
function readFraction(text: string): number | ProblemCode | null {
  const parts = FRACTION.exec(text);
  if (parts === null) return null;
  const over = readNumber((parts[1] ?? '').trim());
  const under = readNumber((parts[2] ?? '').trim());
  if (typeof over === 'string') return over;
  if (typeof under === 'string') return under;
  return under === 0 ? 'zero-denominator' : over / under;
}

function readAmount(field: NumberField, text: string): number | ProblemCode {
  const isPercent = field.unit === 'percent';
  if (field.kind === 'real') {
    const share = readFraction(text);
    if (typeof share === 'number') return isPercent ? share * 100 : share;
    if (share !== null) return share;
  }
  const bare = isPercent ? text.replace(/ ?%$/, '') : text;
  return readNumber(bare);
}

function parseNumber(field: NumberField, text: string): Parsed {
  const tidy = plain(text);
  if (tidy === '') return field.optional ? { ok: true, value: null } : fail('empty');
  const amount = readAmount(field, tidy);
  if (typeof amount === 'string') return fail(amount);
  if (field.kind === 'integer' && !Number.isInteger(amount) && Number.isFinite(amount)) {
    return fail('not-whole');
  }
  if (amount < field.min) return fail('too-small');
  if (amount > field.max) return fail('too-large');
  // −0 is 0: it would be shown with a sign and compare as another value.
  return { ok: true, value: amount === 0 ? 0 : amount };
}

/**
 * Reads what a person typed, pasted or put into a link: `8,953`, `7.5 %`, `900/947`, full-width
 * digits. Never throws, and never guesses: `7,5` is refused with a reason of its own.
 */
export function parseField(field: Field, text: string): Parsed {
  switch (field.kind) {
    case 'integer':
    case 'real':
      return parseNumber(field, text);
    case 'choice':
      return field.options.includes(text) ? { ok: true, value: text } : fail('not-a-choice');
    case 'flag':
      if (text === '1' || text === 'true') return { ok: true, value: true };
      if (text === '0' || text === 'false') return { ok: true, value: false };
      return fail('not-a-choice');
    case 'list':
      return isListAllowed(field, text) ? { ok: true, value: text } : fail('not-a-choice');
  }
}
