import type { Cell, Row, Rows } from './rows.ts';

// What every calculator's code does with the rows of a table, whether it has one or not.

export function sameRows(a: Rows, b: Rows): boolean {
  const sameRow = (one: Row, other: Row | undefined) =>
    one === other ||
    (one.length === other?.length && one.every((cell, at) => Object.is(cell, other[at])));
  return a === b || (a.length === b.length && a.every((row, index) => sameRow(row, b[index])));
}

/** The rows as text, before it is encoded for an address. */
export function writeRows(rows: Rows): string {
  const cell = (value: Cell) => String(value ?? '').replace(/[~,;]/g, '~$&');
  return rows.map((row) => row.map(cell).join(',')).join(';');
}
