/**
 * Fields of delimited text, read from its bytes (UTF-8): a million lines without a string for each.
 * Quoted fields may hold delimiters, line breaks and doubled quotes (RFC 4180).
 */
export interface Fields {
  /** Number of fields on this line; only the first `LARGEST` have places. */
  count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const LARGEST = 64;
export const TAB = 9;
export const COMMA = 44;
const SEMICOLON = 59;
const LF = 10;
const CR = 13;
const SPACE = 32;
const QUOTE = 34;

/** The end of a quoted field that begins after `from`; the text's end where no quote closes it. */
function closingQuote(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length) {
    if (bytes[at] !== QUOTE) at += 1;
    else if (bytes[at + 1] === QUOTE) at += 2;
    else return at;
  }
  return at;
}

function countBreaks(bytes: Uint8Array, from: number, to: number): number {
  let breaks = 0;
  for (let i = from; i < to; i += 1) if (bytes[i] === LF) breaks += 1;
  return breaks;
}

function fieldEnd(bytes: Uint8Array, from: number, delimiter: number): number {
  let at = from;
  while (at < bytes.length && !isEnd(bytes[at], delimiter)) at += 1;
  return at;
}

/** Reads the fields of the line that begins at `from`; where it ends. */
function readLine(bytes: Uint8Array, from: number, delimiter: number, fields: Fields): number {
  fields.count = 0;
  for (let at = from; ; at += 1) {
    const isQuoted = bytes[at] === QUOTE;
    const start = isQuoted ? at + 1 : at;
    const closed = isQuoted ? closingQuote(bytes, start) : start;
    const stop = fieldEnd(bytes, isQuoted ? closed + 1 : start, delimiter);
    if (fields.count < LARGEST) {
      fields.starts[fields.count] = start;
      fields.ends[fields.count] = isQuoted ? closed : stop;
    }
    fields.count += 1;
    at = stop;
    if (bytes[at] !== delimiter) return at;
  }
}

/**
 * Calls `visit` for each line that is not blank, with its number (1 is the first) and its fields,
 * which hold good during the call only. Stops where `visit` returns false.
 */
export function forEachLine(
  bytes: Uint8Array,
  delimiter: number,
  visit: (line: number, fields: Fields) => boolean,
): void {
  const fields: Fields = {
    count: 0,
    starts: new Int32Array(LARGEST),
    ends: new Int32Array(LARGEST),
  };
  // A byte order mark is no part of the first field.
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let line = 1;
  while (at < bytes.length) {
    const start = at;
    const number = line;
    at = readLine(bytes, start, delimiter, fields);
    // Quoted fields may have held line breaks.
    line += 1 + countBreaks(bytes, start, at);
    at += bytes[at] === CR && bytes[at + 1] === LF ? 2 : 1;
    const isBlank = fields.count === 1 && isBlankField(bytes, fields.starts[0], fields.ends[0]);
    if (!isBlank && !visit(number, fields)) return;
  }
}

function isEnd(byte: number | undefined, delimiter: number): boolean {
  return byte === delimiter || byte === LF || byte === CR;
}

function isBlankField(bytes: Uint8Array, start = 0, end = 0): boolean {
  for (let i = start; i < end; i += 1) if (bytes[i] !== SPACE) return false;
  return true;
}

/** Tab, semicolon or comma, whichever the first line with one of them holds, in this order. */
export function delimiterOf(bytes: Uint8Array): number {
  let end = 0;
  while (end < bytes.length && bytes[end] !== LF && bytes[end] !== CR) end += 1;
  const first = bytes.subarray(0, end);
  return [TAB, SEMICOLON, COMMA].find((byte) => first.includes(byte)) ?? COMMA;
}

/** The text of a field: trimmed, doubled quotes made single. Broken UTF-8 shows as U+FFFD. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  let escaped = '';
  let isPlain = true;
  for (let i = start; i < end; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte >= 0x80) isPlain = false;
    escaped += byte < 0x80 ? String.fromCharCode(byte) : `%${byte.toString(16)}`;
  }
  if (isPlain) return escaped.trim().replace(/""/g, '"');
  try {
    const ascii = (text: string) => text.replace(/%(?![89a-f][0-9a-f])/g, '%25');
    return decodeURIComponent(ascii(escaped)).trim().replace(/""/g, '"');
  } catch {
    return escaped.replace(/(%[89a-f][0-9a-f])+/g, '\uFFFD').trim();
  }
}
