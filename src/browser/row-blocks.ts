/**
 * Rows are stored a block at a time: to write fifty thousand records takes seconds, to write the
 * same rows in four hundred does not. A block is known by the keys of its rows alone.
 */
export type Block = Map<string, unknown>;

const ROWS_TO_A_BLOCK = 128;

/** The block of a key: of `name-7` and its neighbours in number `name-0`, of any other the key. */
export function blockOf(key: string): string {
  const dash = key.lastIndexOf('-');
  const digits = key.slice(dash + 1);
  if (dash < 0 || !/^\d+$/.test(digits)) return key;
  return `${key.slice(0, dash)}-${Math.floor(Number(digits) / ROWS_TO_A_BLOCK)}`;
}

/** The blocks of some keys, none twice. */
export function blocksOf(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.map(blockOf))];
}

/** A block as it is stored: text, which is copied into the database in less time than objects. */
export function storedOf(block: Block): string {
  return JSON.stringify([...block]);
}

function isEntry(value: unknown): value is [string, unknown] {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'string';
}

/** The rows of a block as it is stored; none where anything else is stored. */
export function blockFrom(stored: unknown): Block {
  if (typeof stored !== 'string') return new Map();
  try {
    const entries: unknown = JSON.parse(stored);
    return new Map(Array.isArray(entries) ? entries.filter(isEntry) : []);
  } catch {
    return new Map();
  }
}

/** The rows of some keys out of their blocks; null for one that is not there. */
export function pick(
  blocks: ReadonlyMap<string, Block>,
  keys: readonly string[],
): Map<string, unknown> {
  return new Map(keys.map((key) => [key, blocks.get(blockOf(key))?.get(key) ?? null]));
}

/** Puts changed rows into their blocks, null for one to take out. Returns the names of those changed. */
export function putInto(
  blocks: Map<string, Block>,
  rows: ReadonlyMap<string, unknown>,
): ReadonlySet<string> {
  const changed = new Set<string>();
  for (const [key, row] of rows) {
    const name = blockOf(key);
    const block = blocks.get(name) ?? new Map<string, unknown>();
    blocks.set(name, block);
    if ((block.get(key) ?? null) === row) continue;
    if (row === null) block.delete(key);
    else block.set(key, row);
    changed.add(name);
  }
  return changed;
}
