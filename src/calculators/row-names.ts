import { isTaken, type Rows } from '../params/rows.ts';
import type { Table } from '../params/table.ts';
import { rowIds, rowQuantities } from './rows.ts';
import type { Preset } from './session.ts';

/** What a page calls the rows of examples, by the names that they are stored under. */
export type RowNames = Readonly<Record<string, string>>;

/** The names of a table's rows as a page shows them. */
export type Naming = (rows: Rows) => readonly string[];

/**
 * Shows the rows of the default and of the presets under the words of a language. What is stored
 * stays: a link, a result or a file has one name for a row in all languages.
 *
 * A row is taken for an example's where that has the same name at the same place, or further down:
 * rows are taken away anywhere, but added at the end only. So a name that somebody gives to a row of
 * their own is rarely put into other words, and never where another row has those.
 */
export function namingOf(
  table: Table,
  presets: readonly Preset[],
  field: string,
  words: RowNames,
): Naming {
  const lowest = new Map<string, number>();
  for (const rows of [
    table.fields[field]?.default,
    ...presets.map(({ values }) => values[field]),
  ]) {
    if (!Array.isArray(rows)) continue;
    for (const [place, [stored]] of (rows as Rows).entries()) {
      lowest.set(String(stored), Math.max(place, lowest.get(String(stored)) ?? 0));
    }
  }
  return (rows) =>
    rows.map(([stored], place) => {
      const name = String(stored);
      const shown = Object.hasOwn(words, name) ? words[name] : undefined;
      if (shown === undefined || place > (lowest.get(name) ?? -1)) return name;
      return isTaken(rows, 0, place, shown) ? name : shown;
    });
}

/** Words for the results of example rows, under the names that a page shows. */
export function exampleQuantities(
  stored: readonly string[],
  words: Readonly<Record<string, string>>,
  rowNames: RowNames,
): Readonly<Record<string, string>> {
  return rowQuantities(
    stored.map((name) => rowNames[name] ?? name),
    words,
    rowIds(stored),
  );
}
