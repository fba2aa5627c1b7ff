import type { SheetHead, Sheet, SheetRow } from './model.ts';
import { headOf } from './model.ts';

/** A spreadsheet takes a cell that begins like this for a formula. Plain numbers are none. */
const FORMULA = /^'*[=+\-@\t]/;
const NUMBER = /^[+-]?\d+([.,]\d+)?$/;

/** A cell as it may leave: a formula is led by an apostrophe, which reading takes off again. */
export function guardCell(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

function csvCell(text: string): string {
  const guarded = guardCell(text);
  return /[",;\t\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replace(/"/g, '""')}"` : guarded;
}

/** Names of columns as they are written: none empty, none twice. */
function columnNames({ columns }: SheetHead): readonly string[] {
  const used = new Set<string>();
  return columns.map(({ name, role }, at) => {
    const base = name === '' ? (role === 'other' ? `column ${at + 1}` : role) : name;
    const free = used.has(base) ? `${base} ${at + 1}` : base;
    used.add(free);
    return free;
  });
}

/** The sheet as CSV (RFC 4180): its columns, a column of 1 and 0 for each tag, and the comment. */
export function toCsv(sheet: Sheet): string {
  const names = [...columnNames(sheet), ...sheet.tags.map(({ name }) => name), 'comment'];
  const lineOf = ({ cells, tags, comment }: SheetRow): readonly string[] => {
    const own = new Set(tags);
    return [
      ...sheet.columns.map((_column, at) => cells[at] ?? ''),
      ...sheet.tags.map(({ id }) => (own.has(id) ? '1' : '0')),
      comment,
    ];
  };
  const lines = [names, ...sheet.rows.map(lineOf)];
  return `${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

export const FORMAT = 'gapwise-error-analysis';
export const FORMAT_VERSION = 1;

/** The sheet whole, with the calculator's settings as the text of a link. */
export function toJson(sheet: Sheet, settings: string): string {
  const { columns, tags } = headOf(sheet);
  const rows = sheet.rows.map(({ cells, tags: own, comment }) => ({ cells, tags: own, comment }));
  const file = { format: FORMAT, version: FORMAT_VERSION, settings, columns, tags, rows };
  return `${JSON.stringify(file, null, 1)}\n`;
}
