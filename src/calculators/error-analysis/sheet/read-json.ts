import { LONGEST_TAG, MOST_TAGS } from '../params.ts';
import { ROLES, type SheetColumn, type SheetHead, type SheetRow, type SheetTag } from './model.ts';
import { cleanText } from './clean.ts';
import { LONGEST_CELL, MOST_COLUMNS, MOST_ROWS } from './read-table.ts';
import { FORMAT, FORMAT_VERSION } from './write.ts';

type Known = Readonly<Record<string, unknown>>;

function textFrom(cell: unknown): string | null {
  return isText(cell, LONGEST_CELL) ? cleanText(cell) : null;
}

function idFrom(id: unknown): string | null {
  return typeof id === 'string' ? id : null;
}

function isKnown(value: unknown): value is Known {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

function columnFrom(value: unknown): SheetColumn | null {
  if (!isKnown(value) || !isText(value['name'], LONGEST_TAG)) return null;
  const role = ROLES.find((one) => one === value['role']);
  return role === undefined ? null : { name: cleanText(value['name']), role };
}

function tagFrom(value: unknown): SheetTag | null {
  if (!isKnown(value)) return null;
  const { id, name } = value;
  if (!isText(id, 2 * LONGEST_TAG) || !isText(name, LONGEST_TAG) || name === '') return null;
  return { id, name: cleanText(name) };
}

/** All of a list, or null where one is no such thing. */
function allOf<T>(list: unknown, most: number, read: (value: unknown) => T | null) {
  if (!Array.isArray(list) || list.length > most) return null;
  const found: T[] = [];
  for (const value of list as readonly unknown[]) {
    const one = read(value);
    if (one === null) return null;
    found.push(one);
  }
  return found;
}

/** A head out of data that may be anything. */
export function headFrom(value: unknown): SheetHead | null {
  if (!isKnown(value)) return null;
  const columns = allOf(value['columns'], MOST_COLUMNS, columnFrom);
  const tags = allOf(value['tags'], MOST_TAGS, tagFrom);
  if (columns === null || tags === null) return null;
  const isUnique = new Set(tags.map(({ id }) => id)).size === tags.length;
  return isUnique ? { columns, tags } : null;
}

/** What a row holds, out of data that may be anything; a cell that is too long makes it none. */
export function rowFrom(value: unknown): Omit<SheetRow, 'key' | 'order'> | null {
  if (!isKnown(value) || !isText(value['comment'], LONGEST_CELL)) return null;
  const cells = allOf(value['cells'], MOST_COLUMNS, textFrom);
  const tags = allOf(value['tags'], MOST_TAGS, idFrom);
  if (cells === null || tags === null) return null;
  const own = tags.length < 2 ? tags : [...new Set(tags)];
  return { cells, tags: own, comment: cleanText(value['comment']) };
}

/** A row as it is stored. */
export function storedRowFrom(value: unknown): SheetRow | null {
  const row = rowFrom(value);
  if (row === null || !isKnown(value)) return null;
  const { key, order } = value;
  if (typeof key !== 'string' || typeof order !== 'number' || !Number.isFinite(order)) return null;
  return { key, order, ...row };
}

/** Whether something stored is a row as far as an operation needs one; reading it checks it whole. */
export function isStoredRow(value: unknown): value is SheetRow {
  return (
    isKnown(value) &&
    typeof value['key'] === 'string' &&
    typeof value['order'] === 'number' &&
    typeof value['comment'] === 'string' &&
    Array.isArray(value['cells']) &&
    Array.isArray(value['tags'])
  );
}

export interface SheetFile extends SheetHead {
  readonly settings: string;
  readonly rows: readonly Omit<SheetRow, 'key' | 'order'>[];
  /** Numbers of the rows that cannot be used, from 1. */
  readonly bad: readonly number[];
}

/** Whether a text may be a file of ours at all. */
export function looksLikeJson(text: string): boolean {
  return /^\s*\{/.test(text.slice(0, 200));
}

/** Reads a file that `toJson` wrote. Null for anything else. Never throws. */
export function readJson(text: string): SheetFile | null {
  try {
    const file: unknown = JSON.parse(text);
    if (!isKnown(file) || file['format'] !== FORMAT) return null;
    const { version, settings, rows } = file;
    if (typeof version !== 'number' || version > FORMAT_VERSION) return null;
    const head = headFrom(file);
    if (head === null || !Array.isArray(rows) || rows.length > MOST_ROWS) return null;
    const read = rows.map(rowFrom);
    const bad = read.flatMap((row, at) => (row === null ? [at + 1] : []));
    const good = read.filter((row) => row !== null);
    return { ...head, settings: isText(settings, 100_000) ? settings : '', rows: good, bad };
  } catch {
    return null;
  }
}
