import { isTaken, parseCell, type Cell, type Row, type Rows } from '../params/rows.ts';
import type { RowsField } from '../params/table.ts';
import { withoutDrafts, type Drafts } from './drafts.ts';
import type { Naming } from './row-names.ts';

/** The rows of one table while a reader edits them, and the drafts of the whole calculator. */
export interface Editing {
  readonly field: RowsField;
  readonly name: string;
  readonly rows: Rows;
  readonly drafts: Drafts;
  /** How rows are shown, where they have other names on the page. */
  readonly naming?: Naming | undefined;
}

/** A cell's place, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The name of a cell among drafts, errors and inputs: `models.0.accuracy`. */
export function cellKey(field: RowsField, name: string, { row, column }: CellPlace): string {
  return `${name}.${row}.${field.columns[column]?.name ?? ''}`;
}

/** Rows with one cell changed. */
export function withCell(rows: Rows, place: CellPlace, value: Cell): Rows {
  return rows.map((row, index) =>
    index === place.row ? row.map((cell, at) => (at === place.column ? value : cell)) : row,
  );
}

/** Whether another row has a name, or is shown under it: no two rows are to read the same. */
function isNameTaken({ rows, naming }: Editing, { row, column }: CellPlace, name: Cell): boolean {
  const shown = naming?.(rows).map((one) => [one]) ?? [];
  return isTaken(rows, column, row, name) || isTaken(shown, 0, row, name);
}

/** Commits text in a cell: a value, or a draft with its problem while the last value stays. */
export function typeCell(editing: Editing, place: CellPlace, text: string): Editing {
  const { field, name, rows, drafts } = editing;
  const column = field.columns[place.column];
  if (column === undefined || rows[place.row] === undefined) return editing;
  const key = cellKey(field, name, place);
  const parsed = parseCell(column, text);
  const isUnique = column.kind === 'text' && column.unique;
  if (!parsed.ok) return { ...editing, drafts: { ...drafts, [key]: { text, code: parsed.code } } };
  if (isUnique && isNameTaken(editing, place, parsed.value)) {
    return { ...editing, drafts: { ...drafts, [key]: { text, code: 'duplicate' } } };
  }
  return {
    ...editing,
    rows: withCell(rows, place, parsed.value),
    drafts: withoutDrafts(drafts, key),
  };
}

/** Takes a row away with its drafts; those of the rows below move up with them. */
export function removeRow(editing: Editing, index: number): Editing {
  const { field, name, rows, drafts } = editing;
  let kept = drafts;
  rows.forEach((_row, row) => {
    if (row < index) return;
    field.columns.forEach((_column, column) => {
      const key = cellKey(field, name, { row, column });
      const below = drafts[cellKey(field, name, { row: row + 1, column })];
      kept = withoutDrafts(kept, key);
      if (below !== undefined) kept = { ...kept, [key]: below };
    });
  });
  return { ...editing, rows: rows.filter((_row, at) => at !== index), drafts: kept };
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A name that no row has yet: the next letter, and numbers after them. */
function freeName(rows: Rows, column: number): string {
  const isFree = (name: string) => !isTaken(rows, column, -1, name);
  const letter = [...LETTERS].find(isFree);
  if (letter !== undefined) return letter;
  const number = rows.findIndex((_row, index) => isFree(String(index + 1)));
  return String(number < 0 ? rows.length + 1 : number + 1);
}

function newRow(field: RowsField, rows: Rows): Row {
  return field.columns.map((column, at) =>
    column.kind === 'text' ? freeName(rows, at) : column.first,
  );
}

export function addRow(editing: Editing): Editing {
  const { field, rows } = editing;
  return { ...editing, rows: [...rows, newRow(field, rows)] };
}

/** Whether a block of cells has room from a place on: none is cut off without a word. */
export function hasRoomFor(
  { columns, most }: RowsField,
  place: CellPlace,
  block: readonly (readonly string[])[],
): boolean {
  const isNarrow = block.every((cells) => place.column + cells.length <= columns.length);
  return isNarrow && place.row + block.length <= most;
}

/** Types a block of cells into the table from a place on, adding rows at its end where needed. */
export function spreadCells(
  editing: Editing,
  place: CellPlace,
  block: readonly (readonly string[])[],
): Editing {
  let next = editing;
  for (const [down, cells] of block.entries()) {
    const row = place.row + down;
    if (next.rows[row] === undefined) next = addRow(next);
    for (const [right, text] of cells.entries()) {
      next = typeCell(next, { row, column: place.column + right }, text);
    }
  }
  return next;
}

/** A result's part of a name for each row: `C, large` becomes `c-large`, and no two are the same. */
export function rowIds(names: readonly string[]): readonly string[] {
  const ids: string[] = [];
  for (const [index, name] of names.entries()) {
    const slug = name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '');
    // `a-low` would be the lower end of what belongs to `a`.
    const isAmbiguous = ids.includes(slug) || /(^|-)(low|high)$/.test(slug);
    if (slug === '') ids.push(`row-${index + 1}`);
    else ids.push(isAmbiguous ? `${slug}-row-${index + 1}` : slug);
  }
  return ids;
}

/**
 * Words for results that each row has, by name: `weighted-mean` over A and B gives
 * `weighted-mean-a` and `weighted-mean-b`. `{row}` in the words is the row's name.
 * @param names as shown
 * @param ids the rows' parts of result names, which come from the stored names
 */
export function rowQuantities(
  names: readonly string[],
  words: Readonly<Record<string, string>>,
  ids: readonly string[] = rowIds(names),
): Readonly<Record<string, string>> {
  const entries = names.flatMap((name, index) =>
    Object.entries(words).map(([quantity, text]) => [
      `${quantity}-${ids[index] ?? ''}`,
      text.replace('{row}', name),
    ]),
  );
  return Object.fromEntries(entries) as Record<string, string>;
}
