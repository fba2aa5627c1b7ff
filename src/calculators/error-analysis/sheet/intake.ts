import { EMPTY_SHEET, type SheetColumn } from './model.ts';
import { looksLikeJson, readJson } from './read-json.ts';
import { readTable, type BadLine, type ReadTable, type TableProblem } from './read-table.ts';

/** A table that was read and waits for a word of the reader's, or why there is none. */
export type Found =
  | {
      readonly kind: 'table';
      readonly table: ReadTable;
      /** To read it again with or without a line of names; null for a saved table. */
      readonly text: string | null;
      readonly bad: readonly (BadLine | { readonly line: number; readonly code: 'row' })[];
      /** The calculator's settings that were saved with it. */
      readonly settings: string;
    }
  | { readonly kind: 'problem'; readonly problem: TableProblem | 'json' | 'failed' };

/** A saved table as one that was read. Columns and tags keep their order. */
function foundJson(text: string): Found {
  const file = readJson(text);
  if (file === null) return { kind: 'problem', problem: 'json' };
  const places = new Map(file.tags.map(({ id }, at) => [id, at]));
  const rows = file.rows.map(({ cells, tags, comment }) => ({
    cells,
    tags: tags.map((id) => places.get(id)).filter((at) => at !== undefined),
    comment,
  }));
  const columns: readonly SheetColumn[] = file.columns;
  const table: ReadTable = {
    columns,
    tags: file.tags.map(({ name }) => name),
    rows,
    bad: [],
    width: columns.length,
    hasNames: true,
  };
  const bad = file.bad.map((line) => ({ line, code: 'row' }) as const);
  return { kind: 'table', table, text: null, bad, settings: file.settings };
}

/** Reads text that may be a saved table or a table of any columns. Never throws. */
export function findTable(text: string, names: boolean | null = null): Found {
  if (looksLikeJson(text)) return foundJson(text);
  const reading = readTable(text, names);
  if (!reading.ok) return { kind: 'problem', problem: reading.problem };
  const { table } = reading;
  return { kind: 'table', table, text, bad: table.bad, settings: '' };
}

/** One example that was typed into fields, as a table of a row. */
export function typedTable(
  cells: readonly (readonly [SheetColumn['role'], string])[],
  columns: readonly SheetColumn[] = EMPTY_SHEET.columns,
): ReadTable {
  const used = cells.filter(([, text]) => text !== '');
  const named = used.map(([role]): SheetColumn => {
    return columns.find((column) => column.role === role) ?? { name: role, role };
  });
  return {
    columns: named,
    tags: [],
    rows: used.length === 0 ? [] : [{ cells: used.map(([, text]) => text), tags: [], comment: '' }],
    bad: [],
    width: named.length,
    hasNames: true,
  };
}
