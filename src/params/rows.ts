import { isNumberAllowed, parseNumber, type NumberRules, type ProblemCode } from './number.ts';

/**
 * Tables that a reader edits: rows of cells under typed columns, such as models with an accuracy
 * and a running time. In a link they stand as `A,90,80;B,92,95`: a comma between cells, a semicolon
 * between rows, and `~` before either where it belongs to a name.
 */
export type Cell = number | string | null;
export type Row = readonly Cell[];
export type Rows = readonly Row[];

export interface TextColumn {
  readonly kind: 'text';
  readonly name: string;
  /** Most characters of a cell, none of which is ever empty. */
  readonly longest: number;
  /** Whether no two rows may have the same text, whatever its case. */
  readonly unique: boolean;
}

export interface NumberColumn {
  /** `percent` is a real number in per cent of the screen: 90 for 90%. */
  readonly kind: 'integer' | 'real' | 'percent';
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly optional: boolean;
  /** What a new row starts with. */
  readonly first: number | null;
}

export type Column = TextColumn | NumberColumn;

export interface RowsField {
  readonly kind: 'rows';
  readonly columns: readonly Column[];
  /** Least and most number of rows. */
  readonly least: number;
  readonly most: number;
  readonly default: Rows;
  /**
   * Reads the text of `writeRows`, and says what the field can hold. The two come with the field, so
   * that only calculators with a table load them.
   */
  readonly parse: (field: RowsField, text: string) => ParsedRows;
  readonly allows: (field: RowsField, value: unknown) => value is Rows;
}

type CellOf<C extends Column> = C extends { readonly kind: 'text' }
  ? string
  : C extends { readonly optional: true }
    ? number | null
    : number;

/** The cells of one row, in the order of the columns. */
export type RowOf<C extends readonly Column[]> = { readonly [I in keyof C]: CellOf<C[I]> };

/** A cell or row of a text that cannot be used. Rows count from 1; no column: the whole row. */
export interface RowFault {
  readonly code: ProblemCode;
  readonly text: string;
  readonly row: number;
  readonly column: string | null;
}

/** All rows, or none and what is wrong with which. */
export interface ParsedRows {
  readonly rows: Rows;
  readonly faults: readonly RowFault[];
}

export type ParsedCell =
  | { readonly ok: true; readonly value: Cell }
  | { readonly ok: false; readonly code: ProblemCode };

export function rulesOf(column: NumberColumn): NumberRules {
  const { min, max, optional } = column;
  const isPercent = column.kind === 'percent';
  const kind = column.kind === 'integer' ? 'integer' : 'real';
  return { kind, min, max, optional, unit: isPercent ? 'percent' : 'none' };
}

/** One line without control and direction characters, halves of characters, or spare blanks. */
export function tidyText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}

/** Reads one cell; whether a name is taken is up to the rows around it. */
export function parseCell(column: Column, text: string): ParsedCell {
  if (column.kind !== 'text') return parseNumber(rulesOf(column), text);
  const value = tidyText(text);
  if (value === '') return { ok: false, code: 'empty-text' };
  return value.length > column.longest ? { ok: false, code: 'long-text' } : { ok: true, value };
}

/** Whether a name is already that of another row. */
export function isTaken(rows: Rows, at: number, index: number, value: Cell): boolean {
  const name = String(value).toLowerCase();
  return rows.some((row, other) => other !== index && String(row[at]).toLowerCase() === name);
}

/** The rows whose name an earlier row has, as indices, with the column. */
function duplicatesIn(field: RowsField, rows: Rows) {
  return field.columns.flatMap((column, at) =>
    column.kind === 'text' && column.unique
      ? rows.flatMap((row, index) =>
          isTaken(rows.slice(0, index), at, -1, row[at] ?? '') ? [{ index, column, at }] : [],
        )
      : [],
  );
}

function isCell(column: Column, value: unknown): boolean {
  if (column.kind !== 'text') return isNumberAllowed(rulesOf(column), value);
  if (typeof value !== 'string' || value === '' || value.length > column.longest) return false;
  return value === tidyText(value);
}

/** Whether a value is a table that the field can hold. */
function areRows(field: RowsField, value: unknown): value is Rows {
  if (!Array.isArray(value) || value.length < field.least || value.length > field.most) {
    return false;
  }
  const { columns } = field;
  const isRow = (row: unknown) =>
    Array.isArray(row) &&
    row.length === columns.length &&
    columns.every((column, at) => isCell(column, row[at]));
  return value.every(isRow) && duplicatesIn(field, value as Rows).length === 0;
}

function splitRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [['']];
  let isEscaped = false;
  for (const character of text) {
    const row = rows.at(-1) ?? [];
    if (!isEscaped && character === '~') {
      isEscaped = true;
      continue;
    }
    if (!isEscaped && character === ',') row.push('');
    else if (!isEscaped && character === ';') rows.push(['']);
    else row[row.length - 1] += character;
    isEscaped = false;
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

/**
 * Reads the text of `writeRows`. Never throws; with any fault there are no rows, and every fault is
 * named by row and column.
 */
function parseRows(field: RowsField, text: string): ParsedRows {
  const { columns, least, most } = field;
  const lines = splitRows(text);
  if (lines.length < least || lines.length > most) {
    return { rows: [], faults: [{ code: 'row-count', text, row: lines.length, column: null }] };
  }
  const faults: RowFault[] = [];
  const rows = lines.map((cells, index) => {
    const row = index + 1;
    if (cells.length !== columns.length) {
      faults.push({ code: 'cell-count', text: cells.join(','), row, column: null });
      return [];
    }
    return columns.map((column, at): Cell => {
      const parsed = parseCell(column, cells[at] ?? '');
      if (parsed.ok) return parsed.value;
      faults.push({ code: parsed.code, text: cells[at] ?? '', row, column: column.name });
      return null;
    });
  });
  if (faults.length > 0) return { rows: [], faults };
  const repeated = duplicatesIn(field, rows).map(({ index, column, at }): RowFault => {
    const name = String(rows[index]?.[at] ?? '');
    return { code: 'duplicate', text: name, row: index + 1, column: column.name };
  });
  return { rows: repeated.length > 0 ? [] : rows, faults: repeated };
}

/** A table that the reader edits. */
export function rows<const C extends readonly Column[]>(
  options: Readonly<{ columns: C; least: number; most: number; default: Rows }>,
) {
  return {
    kind: 'rows',
    ...options,
    parse: parseRows,
    allows: areRows,
  } as const satisfies RowsField;
}
