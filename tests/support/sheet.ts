/** What the tests of the sheet share. */
import { findTable } from '../../src/calculators/error-analysis/sheet/intake.ts';
import type { Sheet } from '../../src/calculators/error-analysis/sheet/model.ts';
import { SheetState } from '../../src/calculators/error-analysis/sheet/state.ts';

export function keys() {
  let last = 0;
  return () => `k${(last += 1)}`;
}

export function opened(text: string) {
  const state = new SheetState(keys());
  const found = findTable(text);
  if (found.kind === 'problem') throw new Error(found.problem);
  state.addTable(found.table, true);
  return state;
}

export const SMALL = 'id,text,truth,prediction,rain,wind\n1,a,x,y,1,0\n2,b,x,y,1,1\n3,c,x,y,0,0\n';

/** A sheet without what tells two of the same content apart. */
export function content(sheet: Sheet): unknown {
  const { columns, tags, rows } = sheet;
  const names = new Map(tags.map(({ id, name }) => [id, name]));
  return {
    columns: columns.map(({ name, role }) => [name, role]),
    tags: tags.map(({ name }) => name),
    rows: rows.map((row) => ({
      cells: columns.map((_column, at) => row.cells[at] ?? ''),
      tags: row.tags.map((id) => names.get(id)).sort(),
      comment: row.comment,
    })),
  };
}
