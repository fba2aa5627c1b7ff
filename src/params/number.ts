import type { NumberField } from './table.ts';

/** Why a text is no value of a field. `min`, `max` and `options` say what is allowed. */
export type ProblemCode =
  | 'empty'
  | 'not-a-number'
  | 'decimal-comma'
  | 'zero-denominator'
  | 'not-whole'
  | 'too-small'
  | 'too-large'
  | 'not-a-choice'
  | RowProblem;

/** Why a text is no row, or no name within one. */
export type RowProblem =
  | 'empty-text'
  | 'long-text'
  | 'duplicate'
  | 'cell-count'
  | 'row-count'
  | 'rows-left-out';

export type ParsedNumber =
  | { readonly ok: true; readonly value: number | null }
  | { readonly ok: false; readonly code: ProblemCode };

/** What a number has to be: of a field, or of a cell in a column. */
export type NumberRules = Pick<NumberField, 'kind' | 'min' | 'max' | 'unit' | 'optional'>;

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

function fail(code: ProblemCode): ParsedNumber {
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

function readAmount(rules: NumberRules, text: string): number | ProblemCode {
  const isPercent = rules.unit === 'percent';
  if (rules.kind === 'real') {
    const share = readFraction(text);
    if (typeof share === 'number') return isPercent ? share * 100 : share;
    if (share !== null) return share;
  }
  const bare = isPercent ? text.replace(/ ?%$/, '') : text;
  return readNumber(bare);
}

/** Reads one number within its rules. Never throws, and never guesses. */
export function parseNumber(rules: NumberRules, text: string): ParsedNumber {
  const tidy = plain(text);
  if (tidy === '') return rules.optional ? { ok: true, value: null } : fail('empty');
  const amount = readAmount(rules, tidy);
  if (typeof amount === 'string') return fail(amount);
  if (rules.kind === 'integer' && !Number.isInteger(amount) && Number.isFinite(amount)) {
    return fail('not-whole');
  }
  if (amount < rules.min) return fail('too-small');
  if (amount > rules.max) return fail('too-large');
  // −0 is 0: it would be shown with a sign and compare as another value.
  return { ok: true, value: amount === 0 ? 0 : amount };
}

/** Whether a value may stand where these rules hold. */
export function isNumberAllowed(rules: NumberRules, value: unknown): boolean {
  if (value === null) return rules.optional;
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  if (rules.kind === 'integer' && !Number.isInteger(value)) return false;
  return value >= rules.min && value <= rules.max;
}
