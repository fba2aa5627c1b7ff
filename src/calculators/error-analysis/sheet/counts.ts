import type { SheetCounts } from '../model.ts';
import type { Sheet } from './model.ts';

/** Counts the tags of a sheet: each, each two together, and any set of them on demand. */
export function countTags({ rows, tags }: Sheet): SheetCounts {
  const size = tags.length;
  const places = new Map(tags.map(({ id }, at) => [id, at]));
  const pairs = new Uint32Array(size * size);
  let untagged = 0;
  const add = (cell: number): void => {
    pairs[cell] = (pairs[cell] ?? 0) + 1;
  };
  for (const row of rows) {
    const own = row.tags.map((id) => places.get(id)).filter((at) => at !== undefined);
    for (const a of own) for (const b of own) add(a * size + b);
    if (own.length === 0) untagged += 1;
  }
  const overlap = (a: number, b: number): number => pairs[a * size + b] ?? 0;
  return {
    n: rows.length,
    tags: tags.map(({ name }, at) => ({ name, count: overlap(at, at) })),
    overlap,
    union: (chosen) => {
      const ids = new Set(chosen.map((at) => tags[at]?.id));
      return rows.filter((row) => row.tags.some((id) => ids.has(id))).length;
    },
    untagged,
  };
}
