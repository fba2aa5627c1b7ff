import { LONGEST_TAG, MOST_TAGS } from '../params.ts';
import { tidyText } from '../../../params/rows.ts';
import type { Operation, Sheet, SheetColumn, SheetRow, SheetTag } from './model.ts';
import type { ReadRow, ReadTable } from './read-table.ts';

/** A name as it may stand on a tag: one line, not too long. */
export function tagName(text: string): string {
  return tidyText(text).slice(0, LONGEST_TAG).trim();
}

export function tagByName({ tags }: Pick<Sheet, 'tags'>, name: string): SheetTag | undefined {
  const wanted = name.toLowerCase();
  return tags.find((tag) => tag.name.toLowerCase() === wanted);
}

/** A new tag for a name that no tag has, with an id that none ever had. */
function newTag({ tags }: Pick<Sheet, 'tags'>, name: string): SheetTag {
  const base = name.toLowerCase();
  const isTaken = (id: string) => tags.some((tag) => tag.id === id);
  if (!isTaken(base)) return { id: base, name };
  const number = tags.findIndex((_tag, at) => !isTaken(`${base}~${at + 2}`)) + 2;
  return { id: `${base}~${number}`, name };
}

/** Gives rows a tag by its name, inventing it where there is none. Null where there is no room. */
export function tagByNameOn(sheet: Sheet, name: string, keys: readonly string[]): Operation | null {
  const known = tagByName(sheet, name);
  const tag = known ?? newTag(sheet, name);
  const put: Operation = { kind: 'tag', keys, tag: tag.id, isOn: true };
  if (known !== undefined) return put;
  if (sheet.tags.length >= MOST_TAGS || name === '') return null;
  const at = sheet.tags.length;
  return { kind: 'all', operations: [{ kind: 'put-tag', tag, at }, put] };
}

/** Takes a tag off every row and away. */
export function removeTag(sheet: Sheet, id: string): Operation {
  const keys = sheet.rows.filter(({ tags }) => tags.includes(id)).map(({ key }) => key);
  return {
    kind: 'all',
    operations: [
      { kind: 'tag', keys, tag: id, isOn: false },
      { kind: 'drop-tag', id },
    ],
  };
}

/** Gives a tag another name; one that another tag has makes one of the two. */
export function renameTag(sheet: Sheet, id: string, name: string): Operation | null {
  const at = sheet.tags.findIndex((tag) => tag.id === id);
  const other = tagByName(sheet, name);
  if (at < 0 || name === '') return null;
  if (other === undefined || other.id === id) return { kind: 'put-tag', tag: { id, name }, at };
  const keys = sheet.rows.filter(({ tags }) => tags.includes(id)).map(({ key }) => key);
  return {
    kind: 'all',
    operations: [{ kind: 'tag', keys, tag: other.id, isOn: true }, removeTag(sheet, id)],
  };
}

/** Takes everything away. */
export function clearSheet(sheet: Sheet): Operation {
  return {
    kind: 'all',
    operations: [
      { kind: 'drop-rows', keys: sheet.rows.map(({ key }) => key) },
      ...sheet.tags.map(({ id }): Operation => ({ kind: 'drop-tag', id })).reverse(),
      { kind: 'columns', columns: [] },
    ],
  };
}

/** Where each column of a table goes among those of a sheet; new ones are added at the end. */
function placeColumns(sheet: Pick<Sheet, 'columns'>, table: ReadTable) {
  const columns: SheetColumn[] = [...sheet.columns];
  const places = table.columns.map(({ name, role }) => {
    const known = columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
    if (known >= 0) return known;
    // A role has one column: a second text is one more column.
    const isTaken = role !== 'other' && columns.some((column) => column.role === role);
    columns.push({ name, role: isTaken ? 'other' : role });
    return columns.length - 1;
  });
  return { columns, places };
}

/** The tags of a table: those that the sheet has, and new ones as far as there is room. */
function placeTags(sheet: Pick<Sheet, 'tags'>, names: readonly string[]) {
  const tags = [...sheet.tags];
  const added: SheetTag[] = [];
  const ids = names.map((text) => {
    const name = tagName(text);
    const known = tagByName({ tags }, name);
    if (known !== undefined) return known.id;
    if (tags.length >= MOST_TAGS || name === '') return null;
    const tag = newTag({ tags }, name);
    tags.push(tag);
    added.push(tag);
    return tag.id;
  });
  return { ids, added };
}

function rowFrom(
  read: ReadRow,
  width: number,
  places: readonly number[],
  ids: readonly (string | null)[],
): Omit<SheetRow, 'key' | 'order'> {
  const cells = Array.from({ length: width }, () => '');
  for (const [at, place] of places.entries()) cells[place] = read.cells[at] ?? '';
  const tags = read.tags.map((place) => ids[place] ?? null).filter((id) => id !== null);
  return { cells, tags: [...new Set(tags)], comment: read.comment };
}

/** Adds a table that was read below a sheet, or in its place. `newKey` gives keys that none had. */
export function addTable(
  sheet: Sheet,
  table: ReadTable,
  isReplacing: boolean,
  newKey: () => string,
): Operation {
  const base = isReplacing ? { columns: [], tags: [] } : sheet;
  const { columns, places } = placeColumns(base, table);
  const { ids, added } = placeTags(base, table.tags);
  const start = isReplacing ? 0 : (sheet.rows.at(-1)?.order ?? -1) + 1;
  const rows = table.rows.map((read, at): SheetRow => ({
    key: newKey(),
    order: start + at,
    ...rowFrom(read, columns.length, places, ids),
  }));
  const operations: Operation[] = [
    ...(isReplacing ? [clearSheet(sheet)] : []),
    { kind: 'columns', columns },
    ...added.map((tag, at): Operation => ({ kind: 'put-tag', tag, at: base.tags.length + at })),
    { kind: 'put-rows', rows },
  ];
  return { kind: 'all', operations };
}
