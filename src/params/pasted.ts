import { readDelimited, type DelimitedLine } from './csv.ts';
import type { ProblemCode } from './number.ts';
import { isTaken, parseCell, type Cell, type Column, type Row, type RowsField } from './rows.ts';

/** A line of a pasted table that cannot be used, and why. No column: the whole line. */
export interface PasteFault {
  readonly line: number;
  readonly code: ProblemCode | 'open-quote' | 'no-column';
  readonly text: string;
  readonly column: string | null;
}

/** What a pasted text says: rows that can be used, and lines that cannot. */
export interface PastedRows {
  readonly rows: readonly Row[];
  readonly faults: readonly PasteFault[];
  readonly hasHeader: boolean;
}

/** What a column may be called in a header: its name in code, and its label. */
export type ColumnNames = Readonly<Record<string, string>>;

/** Letters and digits alone, so that "Running time (ms)" and "running_time_ms" are one name. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function isColumn(column: Column, names: ColumnNames, text: string): boolean {
  const cell = bare(text);
  return cell !== '' && (cell === bare(column.name) || cell === bare(names[column.name] ?? ''));
}

/** Where each column stands in the text; null where it has none. */
type Places = readonly (number | null)[];

interface Header {
  readonly places: Places;
  readonly faults: readonly PasteFault[];
}

function isNeeded(column: Column): boolean {
  return column.kind === 'text' || !column.optional;
}

/** A header by its names, or else by having words where numbers should be. */
function headerOf(
  field: RowsField,
  { line, cells }: DelimitedLine,
  names: ColumnNames,
): Header | null {
  const { columns } = field;
  const found = columns.map((column) => cells.findIndex((cell) => isColumn(column, names, cell)));
  const known = found.filter((place) => place >= 0).length;
  const isNumeric = (column: Column, at: number) =>
    column.kind !== 'text' && /\d/.test(cells[at] ?? '');
  const looksLikeWords = cells.length > 1 && !columns.some(isNumeric);
  if (known < 2 && !looksLikeWords) return null;
  // With strange names the order of the columns is all there is to go by.
  if (known < 2) return { places: columns.map((_column, at) => at), faults: [] };
  const missing = columns.filter((column, at) => isNeeded(column) && found[at] === -1);
  return {
    places: found.map((place) => (place < 0 ? null : place)),
    faults: missing.map(({ name }) => ({ line, code: 'no-column', text: '', column: name })),
  };
}

function readLine(
  field: RowsField,
  { line, cells }: DelimitedLine,
  places: Places,
): { readonly row: Row; readonly faults: readonly PasteFault[] } {
  const faults: PasteFault[] = [];
  const row = field.columns.map((column, at): Cell => {
    const place = places[at] ?? null;
    const text = place === null ? '' : (cells[place] ?? '');
    const parsed = parseCell(column, text);
    if (parsed.ok) return parsed.value;
    faults.push({ line, code: parsed.code, text, column: column.name });
    return null;
  });
  return { row, faults };
}

/** A line with cells beyond the last column: they belong somewhere, and nobody knows where. */
function excess(field: RowsField, { line, cells }: DelimitedLine): PasteFault | null {
  const others = cells.slice(field.columns.length).filter((cell) => cell !== '');
  if (others.length === 0) return null;
  return { line, code: 'cell-count', text: String(cells.length), column: null };
}

/** What is wrong with a line as a row of the table after the rows before it. */
function lineFaults(
  field: RowsField,
  line: DelimitedLine,
  read: ReturnType<typeof readLine>,
  rows: readonly Row[],
): readonly PasteFault[] {
  if (read.faults.length > 0) return read.faults;
  const same = field.columns.findIndex(
    (column, at) =>
      column.kind === 'text' && column.unique && isTaken(rows, at, -1, read.row[at] ?? null),
  );
  const column = field.columns[same];
  if (column !== undefined) {
    const text = String(read.row[same] ?? '');
    return [{ line: line.line, code: 'duplicate', text, column: column.name }];
  }
  const isFull = rows.length === field.most;
  return isFull ? [{ line: line.line, code: 'row-count', text: '', column: null }] : [];
}

/**
 * Reads a table that was copied from a spreadsheet or a CSV file. A header is recognised, and its
 * names put the columns in order. Never throws: a line that cannot be used is named with its reason,
 * and the others are kept, up to the most rows that the field takes.
 */
export function readPasted(field: RowsField, text: string, names: ColumnNames): PastedRows {
  const { lines, openQuote } = readDelimited(text);
  const [first, ...others] = lines;
  const header = first === undefined ? null : headerOf(field, first, names);
  const hasHeader = header !== null;
  const faults: PasteFault[] = [...(header?.faults ?? [])];
  const rows: Row[] = [];
  if (openQuote !== null) {
    faults.push({ line: openQuote, code: 'open-quote', text: '', column: null });
  }
  // Without a column that is needed no line can be read, and one message says so.
  if (hasHeader && header.faults.length > 0) return { rows, faults, hasHeader };
  const places = header?.places ?? field.columns.map((_column, at) => at);
  for (const line of hasHeader ? others : lines) {
    if (line.line === openQuote) continue;
    const read = readLine(field, line, places);
    const tooWide = hasHeader ? null : excess(field, line);
    const found = tooWide === null ? lineFaults(field, line, read, rows) : [tooWide];
    if (found.length === 0) rows.push(read.row);
    else faults.push(...found);
  }
  return { rows, faults, hasHeader };
}

/** Whether pasted text is meant as several cells rather than as one. */
export function looksLikeTable(text: string): boolean {
  return /[\t\n\r]/.test(text.trim());
}
