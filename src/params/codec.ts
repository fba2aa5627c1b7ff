import { writeRows } from './cells.ts';
import { parseField, type ProblemCode } from './parse.ts';
import type { RowsField } from './rows.ts';
import {
  defaultsOf,
  sameValue,
  type AnyValues,
  type Field,
  type Table,
  type Value,
  type Values,
} from './table.ts';

/** What a link may say beside the values. */
export interface Problem {
  readonly name: string;
  readonly text: string;
  readonly code: ProblemCode | 'unknown-name' | 'other-version' | 'broken-text' | 'too-long';
  /** Of a table: the row, from 1, and the column's name where one cell is at fault. */
  readonly row?: number;
  readonly column?: string;
}

export interface Decoded<T extends Table> {
  readonly values: Values<T>;
  /** Names of controls that the author of the link hides. */
  readonly hide: readonly string[];
  /** What a teacher added, as in the link, each part after an `&`: `src/params/goal.ts` reads it. */
  readonly taught: string;
  readonly problems: readonly Problem[];
  /** Whether the link says anything at all about this table. */
  readonly isEmpty: boolean;
}

/** A longer link is refused: it is no state of a calculator, and hosts cut it anyway. */
export const LONGEST_LINK = 4096;
/** Tables that are longer stay out of the link, which then carries the settings only. */
export const LONGEST_ROWS = 2048;
/** Stands in a link for a table that was too long for it. */
const LEFT_OUT = '~';
const LONGEST_SHOWN = 40;

/** A value as it stands in a link. */
export function encodeValue(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? '1' : '0';
  const text = typeof value === 'object' ? writeRows(value) : String(value);
  const readable = { '%2F': '/', '%2C': ',', '%3B': ';' } as const;
  return encodeURIComponent(text).replace(
    /%2F|%2C|%3B/g,
    (code) => readable[code as keyof typeof readable],
  );
}

/** The names of the tables that are too long to travel in a link with these values. */
export function leftOutOf(table: Table, values: AnyValues): readonly string[] {
  let room = LONGEST_ROWS;
  return Object.entries(table.fields).flatMap(([name, field]) => {
    const value = values[name] ?? null;
    if (field.kind !== 'rows' || sameValue(value, field.default)) return [];
    const { length } = encodeValue(value);
    if (length > room) return [name];
    room -= length;
    return [];
  });
}

/**
 * The text of a fragment without `#`: the version, and every value that is not the default. A table
 * of more than 2 kB is left out, and the link says so, unless it is to be `whole`.
 */
export function encode(
  table: Table,
  values: AnyValues,
  hide: readonly string[] = [],
  isWhole = false,
): string {
  const parts = [`v=${table.version}`];
  const leftOut = isWhole ? [] : leftOutOf(table, values);
  for (const [name, field] of Object.entries(table.fields)) {
    const value = values[name] ?? null;
    if (leftOut.includes(name)) parts.push(`${name}=${LEFT_OUT}`);
    else if (!sameValue(value, field.default)) parts.push(`${name}=${encodeValue(value)}`);
  }
  if (hide.length > 0) parts.push(`hide=${hide.join(',')}`);
  return parts.join('&');
}

/** The text behind percent signs; null where it is damaged. */
export function decodeText(text: string): string | null {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return null;
  }
}

/** The beginning of a text, to be quoted in a message. */
export function shorten(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

/** The names and values of a link, as they stand in it. */
export function pairsOf(text: string): readonly (readonly [string, string])[] {
  return text
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=');
      return at < 0 ? ([part, ''] as const) : ([part.slice(0, at), part.slice(at + 1)] as const);
    });
}

class Reading {
  readonly values: Record<string, Value> = {};
  readonly problems: Problem[] = [];
  taught = '';
  hide: readonly string[] = [];
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  take(rawName: string, rawText: string): void {
    const name = decodeText(rawName);
    const text = decodeText(rawText);
    if (name === null || text === null) {
      this.#refuse(shorten(rawName), rawText, 'broken-text');
    } else if (name === 'v') {
      if (text !== String(this.#table.version)) this.#refuse(name, text, 'other-version');
    } else if (name === 'hide') {
      this.hide = text.split(/[ ,]/).filter((word) => Object.hasOwn(this.#table.fields, word));
    } else if (name === 'task' || name === 'goal') {
      this.taught += `&${name}=${rawText}`;
    } else {
      this.#takeField(name, text);
    }
  }

  #takeField(name: string, text: string): void {
    const field: Field | undefined = Object.hasOwn(this.#table.fields, name)
      ? this.#table.fields[name]
      : undefined;
    if (field === undefined) return this.#refuse(name, text, 'unknown-name');
    if (field.kind === 'rows') return this.#takeRows(name, field, text);
    const parsed = parseField(field, text);
    if (parsed.ok) this.values[name] = parsed.value;
    else this.#refuse(name, text, parsed.code);
  }

  #takeRows(name: string, field: RowsField, text: string): void {
    if (text === LEFT_OUT) return this.#refuse(name, '', 'rows-left-out');
    const { rows, faults } = field.parse(field, text);
    if (faults.length === 0) this.values[name] = rows;
    for (const { code, text: piece, row, column } of faults) {
      const where = column === null ? { row } : { row, column };
      this.problems.push({ name, text: shorten(piece), code, ...where });
    }
  }

  #refuse(name: string, text: string, code: Problem['code']): void {
    this.problems.push({ name: shorten(name), text: shorten(text), code });
  }
}

/**
 * Reads the text of a fragment or query. Never throws: what is unknown or bad is reported, the
 * default stands in for it, and everything else is kept.
 */
export function decode<T extends Table>(
  table: T,
  text: string,
  longest = LONGEST_LINK,
): Decoded<T> {
  const defaults = defaultsOf(table);
  if (text.length > longest) {
    const problem = { name: '', text: shorten(text), code: 'too-long' } as const;
    return { values: defaults, hide: [], taught: '', problems: [problem], isEmpty: false };
  }
  const pairs = pairsOf(text);
  const reading = new Reading(table);
  for (const [name, value] of pairs) reading.take(name, value);
  return {
    values: { ...defaults, ...reading.values },
    hide: reading.hide,
    taught: reading.taught,
    problems: reading.problems,
    isEmpty: pairs.length === 0,
  };
}
