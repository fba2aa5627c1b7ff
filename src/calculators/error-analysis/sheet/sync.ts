import type { RowStore, RowTrouble, Stored } from '../../../browser/row-store.ts';
import {
  absorb,
  apply,
  changeHead,
  changeRows,
  EMPTY_HEAD,
  keysOf,
  sheetOf,
  type Operation,
  type SheetHead,
  type SheetRow,
} from './model.ts';
import { headFrom, isStoredRow, storedRowFrom } from './read-json.ts';
import type { SheetModel } from './state.ts';

function headIn(stored: Stored): SheetHead {
  return headFrom(stored.head) ?? EMPTY_HEAD;
}

function rowsIn(stored: Stored): Map<string, SheetRow> {
  const rows = new Map<string, SheetRow>();
  for (const [key, value] of stored.rows) {
    const row = storedRowFrom(value);
    if (row?.key === key) rows.set(key, row);
  }
  return rows;
}

/** What an operation makes of what is stored: pure, so that it can stand in a transaction. */
export function changeStored(stored: Stored, operation: Operation): Stored {
  const head = headIn(stored);
  const nextHead = changeHead(head, operation);
  const rows = new Map<string, SheetRow>();
  for (const [key, row] of stored.rows) if (isStoredRow(row) && row.key === key) rows.set(key, row);
  changeRows(rows, operation);
  return {
    head: nextHead === head && stored.head !== undefined ? stored.head : nextHead,
    rows: new Map(keysOf(operation).map((key) => [key, rows.get(key) ?? null])),
  };
}

export interface SyncListener {
  readonly onTrouble: (trouble: RowTrouble) => void;
  /** Whether something that was done is not stored yet. */
  readonly onWriting: (isWriting: boolean) => void;
}

/**
 * Keeps a sheet and its storage the same, also where other tabs change it. What was done here shows
 * at once and is stored in turn, all that has gathered meanwhile together; what another tab stored is
 * read again, row by row, and what is not stored yet is done to it once more. Operations say what is
 * to be, so that doing one twice is safe. Resolves when everything stored has been read.
 */
export async function syncSheet(
  state: SheetModel,
  store: RowStore,
  { onTrouble, onWriting }: SyncListener,
): Promise<void> {
  let pending: readonly Operation[] = [];
  /** Of these, what no write has taken yet. */
  let waiting: readonly Operation[] = [];
  let queue: Promise<unknown> = Promise.resolve();

  async function read(keys: readonly string[] | null): Promise<void> {
    const stored = await store.read(keys ?? undefined);
    const rows = rowsIn(stored);
    const next =
      keys === null
        ? sheetOf(headIn(stored), [...rows.values()])
        : absorb(
            state.sheet.value,
            headIn(stored),
            new Map(keys.map((key) => [key, rows.get(key) ?? null])),
          );
    state.take(pending.reduce(apply, next));
  }

  async function write(): Promise<void> {
    const [first, ...more] = waiting;
    if (first === undefined) return;
    const taken = waiting;
    waiting = [];
    const operation: Operation = more.length === 0 ? first : { kind: 'all', operations: taken };
    const trouble = await store.change(keysOf(operation), (stored) =>
      changeStored(stored, operation),
    );
    // What could not be stored stays pending: it is not lost to what another tab writes.
    if (trouble === null) pending = pending.filter((one) => !taken.includes(one));
    else onTrouble(trouble);
    if (waiting.length === 0) onWriting(false);
  }

  function queued(work: () => Promise<void>): Promise<unknown> {
    queue = queue.then(work).catch(() => onTrouble('blocked'));
    return queue;
  }

  state.listen((operation) => {
    pending = [...pending, operation];
    waiting = [...waiting, operation];
    onWriting(true);
    void queued(write);
  });
  store.watch((keys) => void queued(() => read(keys)));
  await queued(() => read(null));
}
