import { readDelimited } from '../../../params/csv.ts';
import { cleanCell } from './clean.ts';
import { findColumns, isYes, looksLikeNames, type FoundColumn } from './columns.ts';
import type { SheetColumn } from './model.ts';

/** A row of a table that was read. */
export interface ReadRow {
  /** By the columns of the table. */
  readonly cells: readonly string[];
  /** Places in the table's tags. */
  readonly tags: readonly number[];
  readonly comment: string;
}

export type BadCode = 'cell-count' | 'long-cell' | 'open-quote';

export interface BadLine {
  /** Of the text, from 1. */
  readonly line: number;
  readonly code: BadCode;
  /** How many cells or characters there are. */
  readonly found: number;
}

export interface ReadTable {
  readonly columns: readonly SheetColumn[];
  readonly tags: readonly string[];
  readonly rows: readonly ReadRow[];
  readonly bad: readonly BadLine[];
  /** How many cells each line should have. */
  readonly width: number;
  readonly hasNames: boolean;
}

/** Why nothing can be read at all. */
export type TableProblem = 'empty' | 'too-many' | 'too-wide' | 'too-large';
export type TableReading =
  | { readonly ok: true; readonly table: ReadTable }
  | { readonly ok: false; readonly problem: TableProblem };

export const MOST_ROWS = 100_000;
export const MOST_COLUMNS = 100;
/** Characters: an example that is longer is no cell of a table. */
export const LONGEST_CELL = 10_000;
export const LONGEST_TEXT = 60_000_000;
const MOST_TAGS_OF_A_ROW = 100;

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What is wrong with a line, if anything. */
function faultOf({ line, cells }: Line, width: number, openQuote: number | null): BadLine | null {
  if (line === openQuote) return { line, code: 'open-quote', found: 0 };
  const longest = Math.max(...cells.map((cell) => cell.length));
  if (longest > LONGEST_CELL) return { line, code: 'long-cell', found: longest };
  if (cells.length !== width) return { line, code: 'cell-count', found: cells.length };
  return null;
}

/** The most usual number of cells: a table without names has no other width. */
function usualWidth(lines: readonly Line[]): number {
  const widths = new Map<number, number>();
  for (const { cells } of lines.slice(0, 1000)) {
    widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  }
  const [best] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return best?.[0] ?? 0;
}

/** Names of tags in one cell: `rain; tractor`. */
function listedTags(cell: string): readonly string[] {
  const names = cell.split(/[;|]/).map((name) => name.trim());
  return names.filter((name) => name !== '').slice(0, MOST_TAGS_OF_A_ROW);
}

/** Sorts cells into what the sheet keeps: cells of columns, tags and a comment. */
class RowReader {
  readonly tags: string[] = [];
  readonly columns: SheetColumn[] = [];
  readonly #found: readonly FoundColumn[];
  readonly #kept: number[] = [];
  readonly #ticks: (readonly [column: number, tag: number])[] = [];
  readonly #places = new Map<string, number>();

  constructor(found: readonly FoundColumn[]) {
    this.#found = found;
    for (const [at, { name, kind }] of found.entries()) {
      if (kind === 'tag') this.#ticks.push([at, this.#place(name)]);
      else if (kind !== 'comment' && kind !== 'tag-list') {
        this.#kept.push(at);
        this.columns.push({ name, role: kind });
      }
    }
  }

  #place(name: string): number {
    const known = this.#places.get(name.toLowerCase());
    if (known !== undefined) return known;
    this.tags.push(name);
    this.#places.set(name.toLowerCase(), this.tags.length - 1);
    return this.tags.length - 1;
  }

  #cellOf(cells: readonly string[], wanted: FoundColumn['kind']): string {
    const at = this.#found.findIndex(({ kind }) => kind === wanted);
    return at < 0 ? '' : (cells[at] ?? '');
  }

  read(cells: readonly string[]): ReadRow {
    const ticked = this.#ticks.filter(([at]) => isYes(cells[at] ?? '')).map(([, tag]) => tag);
    const listed = listedTags(this.#cellOf(cells, 'tag-list')).map((name) => this.#place(name));
    return {
      cells: this.#kept.map((at) => cleanCell(cells[at] ?? '')),
      tags: [...ticked, ...listed],
      comment: cleanCell(this.#cellOf(cells, 'comment')),
    };
  }
}

/**
 * Reads a table of any columns: CSV, semicolons or tabs, with or without a line of names. Columns of
 * ticks become tags, known names become roles, all else is kept as it is. Never throws. Lines that
 * cannot be used are listed, and the others are read.
 * @param names whether the first line holds names; found out where it is not said.
 */
export function readTable(text: string, names: boolean | null = null): TableReading {
  if (text.length > LONGEST_TEXT) return { ok: false, problem: 'too-large' };
  const { lines, openQuote } = readDelimited(text);
  const [first] = lines;
  if (first === undefined) return { ok: false, problem: 'empty' };
  if (lines.length > MOST_ROWS + 1) return { ok: false, problem: 'too-many' };
  const hasNames = names ?? looksLikeNames(lines.map(({ cells }) => cells));
  const width = hasNames ? first.cells.length : usualWidth(lines);
  if (width > MOST_COLUMNS) return { ok: false, problem: 'too-wide' };
  const body = hasNames ? lines.slice(1) : lines;
  const faults = body.map((line) => faultOf(line, width, openQuote));
  const good = body.filter((_line, at) => faults[at] === null).map(({ cells }) => cells);
  const bad = faults.filter((fault) => fault !== null);
  if (good.length === 0 && bad.length === 0) return { ok: false, problem: 'empty' };
  if (good.length > MOST_ROWS) return { ok: false, problem: 'too-many' };
  const reader = new RowReader(findColumns(hasNames ? first.cells : null, good, width));
  const rows = good.map((cells) => reader.read(cells));
  return {
    ok: true,
    table: { columns: reader.columns, tags: reader.tags, rows, bad, width, hasNames },
  };
}
