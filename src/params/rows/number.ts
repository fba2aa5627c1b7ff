import { textOf } from './bytes.ts';

const MINUS = 45;
const PLUS = 43;
const POINT = 46;
const COMMA = 44;
const ZERO = 48;
const SPACE = 32;
/** Up to so many digits a whole number and a power of ten are exact, and so is their quotient. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power);
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** The rare forms: exponents, more digits than are exact. */
function readSlowly(bytes: Uint8Array, start: number, end: number, hasComma: boolean): number {
  const text = textOf(bytes, start, end);
  const plain = hasComma ? text.replace(',', '.') : text;
  const value = NUMBER.test(plain) ? Number(plain) : NaN;
  return Number.isFinite(value) ? value : NaN;
}

/** Digits and a decimal mark alone, but more of them than are exact: no need to look again. */
function readLong(bytes: Uint8Array, start: number, end: number, hasComma: boolean): number {
  if (hasComma || end - start <= EXACT_DIGITS) return readSlowly(bytes, start, end, hasComma);
  // Plus 0: never −0.
  return Number(asciiOf(bytes, start, end)) + 0;
}

/** Text of one byte a character: four at a time take a sixth of the time of a spread array. */
function asciiOf(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  let at = start;
  for (; at + 4 <= end; at += 4) {
    const [a, b, c, d] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
    text += String.fromCharCode(a ?? 0, b ?? 0, c ?? 0, d ?? 0);
  }
  for (; at < end; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

function trim(bytes: Uint8Array, from: number, to: number): readonly [number, number] {
  let [start, end] = [from, to];
  while (start < end && bytes[start] === SPACE) start += 1;
  while (end > start && bytes[end - 1] === SPACE) end -= 1;
  return [start, end];
}

/**
 * A finite number in bytes, correctly rounded; NaN for anything else (words, an empty field, nan,
 * inf). `hasComma`: decimals are written with a comma.
 */
export function readNumber(bytes: Uint8Array, from: number, to: number, hasComma: boolean): number {
  const [start, end] = trim(bytes, from, to);
  const isNegative = bytes[start] === MINUS;
  const first = isNegative || bytes[start] === PLUS ? start + 1 : start;
  const mark = hasComma ? COMMA : POINT;
  let [whole, digits, decimals, isMarked] = [0, 0, 0, false];
  for (let at = first; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit >= 0 && digit <= 9) {
      whole = whole * 10 + digit;
      digits += 1;
      decimals += isMarked ? 1 : 0;
    } else if (bytes[at] === mark && !isMarked) {
      isMarked = true;
    } else {
      return readSlowly(bytes, start, end, hasComma);
    }
  }
  if (digits === 0 || digits > EXACT_DIGITS) return readLong(bytes, start, end, hasComma);
  const value = whole / (POWERS[decimals] ?? 1);
  // Never −0, which would be another value.
  return isNegative ? 0 - value : value;
}
