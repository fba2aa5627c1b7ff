import {
  openDB,
  type DBSchema,
  type IDBPDatabase,
  type IDBPObjectStore,
  type IDBPTransaction,
} from 'idb';
import { blockFrom, blocksOf, pick, putInto, storedOf, type Block } from './row-blocks.ts';
import { storageKey } from './storage.ts';

/**
 * A head and many rows on this device, in IndexedDB: too much for `localStorage`, which is written
 * whole. Tabs share it. Each change reads what is stored, changes it, and writes it in one
 * transaction, and tells the other tabs which rows they have to read again.
 *
 * Where the browser blocks the database, everything lives in memory, and `trouble` says so. A newer
 * version of the site closes the database of an older page: changes then say `blocked`, and `read`
 * alone rejects.
 */
export type RowTrouble = 'blocked' | 'full';

export interface Stored {
  readonly head: unknown;
  /** By key; null for a row that is not there. */
  readonly rows: ReadonlyMap<string, unknown>;
}

export interface RowStore {
  /** Everything, or the head and the rows of some keys. */
  readonly read: (keys?: readonly string[]) => Promise<Stored>;
  /** Changes the head and the rows of some keys together; null once stored. */
  readonly change: (
    keys: readonly string[],
    change: (stored: Stored) => Stored,
  ) => Promise<RowTrouble | null>;
  /** Calls back with the keys that another tab has changed; null: many, read all. */
  readonly watch: (listener: (keys: readonly string[] | null) => void) => void;
  readonly putPictures: (pictures: ReadonlyMap<string, Blob>) => Promise<RowTrouble | null>;
  readonly readPicture: (name: string) => Promise<Blob | null>;
  readonly pictureNames: () => Promise<readonly string[]>;
  readonly clearPictures: () => Promise<void>;
  readonly close: () => void;
}

interface Schema extends DBSchema {
  head: { key: string; value: unknown };
  blocks: { key: string; value: unknown };
  /** One record for each row, as it was in version 1. */
  rows: { key: string; value: unknown };
  pictures: { key: string; value: Blob };
}

const HEAD = 'head';
/** More keys are not listed in a message: the other tabs read all. */
const MOST_LISTED = 1000;
const VERSION = 2;

function troubleOf(error: unknown): RowTrouble {
  return error instanceof Error && /quota/i.test(error.name) ? 'full' : 'blocked';
}

/** What a database and a memory have in common. */
interface Shelf {
  readonly read: RowStore['read'];
  readonly change: (keys: readonly string[], change: (stored: Stored) => Stored) => Promise<void>;
}

function memoryShelf(): Shelf {
  let head: unknown;
  const rows = new Map<string, unknown>();
  const read = (keys: readonly string[] = [...rows.keys()]): Promise<Stored> =>
    Promise.resolve({ head, rows: new Map(keys.map((key) => [key, rows.get(key) ?? null])) });
  return {
    read,
    change: async (keys, change) => {
      const next = change(await read(keys));
      head = next.head;
      for (const [key, row] of next.rows) {
        if (row === null) rows.delete(key);
        else rows.set(key, row);
      }
    },
  };
}

type Blocks = Pick<
  IDBPObjectStore<Schema, ('head' | 'blocks')[], 'blocks', 'readonly' | 'readwrite'>,
  'get' | 'getAll' | 'getAllKeys'
>;

async function readBlocks(store: Blocks, names: readonly string[]): Promise<Map<string, Block>> {
  const found = await Promise.all(names.map((name) => store.get(name)));
  return new Map(names.map((name, at) => [name, blockFrom(found[at])]));
}

function databaseShelf(database: IDBPDatabase<Schema>): Shelf {
  return {
    read: async (keys) => {
      const transaction = database.transaction(['head', 'blocks']);
      const store = transaction.objectStore('blocks');
      const head = transaction.objectStore('head').get(HEAD);
      if (keys === undefined) {
        const [top, all] = await Promise.all([head, store.getAll()]);
        return { head: top, rows: new Map(all.flatMap((stored) => [...blockFrom(stored)])) };
      }
      const [top, blocks] = await Promise.all([head, readBlocks(store, blocksOf(keys))]);
      return { head: top, rows: pick(blocks, keys) };
    },
    change: async (keys, change) => {
      const transaction = database.transaction(['head', 'blocks'], 'readwrite');
      const store = transaction.objectStore('blocks');
      const heads = transaction.objectStore('head');
      const [head, blocks] = await Promise.all([
        heads.get(HEAD),
        readBlocks(store, blocksOf(keys)),
      ]);
      const next = change({ head, rows: pick(blocks, keys) });
      if (next.head !== head) void heads.put(next.head, HEAD);
      for (const name of putInto(blocks, next.rows)) {
        const block = blocks.get(name);
        if (block === undefined || block.size === 0) void store.delete(name);
        else void store.put(storedOf(block), name);
      }
      // A page that is left now need not be asked again: what was put is stored all the same.
      transaction.commit();
      await transaction.done;
    },
  };
}

/** Puts the rows of version 1 into blocks. */
async function upgradeRows(
  database: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<
    Schema,
    ('head' | 'blocks' | 'rows' | 'pictures')[],
    'versionchange'
  >,
): Promise<void> {
  const rows = transaction.objectStore('rows');
  const [keys, values] = await Promise.all([rows.getAllKeys(), rows.getAll()]);
  const blocks = new Map<string, Block>();
  putInto(blocks, new Map(keys.map((key, at) => [key, values[at]])));
  for (const [name, block] of blocks)
    void transaction.objectStore('blocks').put(storedOf(block), name);
  database.deleteObjectStore('rows');
}

async function openDatabase(name: string): Promise<IDBPDatabase<Schema> | null> {
  try {
    return await openDB<Schema>(name, VERSION, {
      upgrade: async (database, before, _now, transaction) => {
        database.createObjectStore('blocks');
        if (before > 0) return upgradeRows(database, transaction);
        database.createObjectStore('head');
        database.createObjectStore('pictures');
      },
      blocking: (_now, _next, event) => (event.target as IDBDatabase).close(),
    });
  } catch {
    return null;
  }
}

function openChannel(name: string): BroadcastChannel | null {
  return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
}

function isMessage(data: unknown): data is { readonly keys: readonly string[] | null } {
  if (typeof data !== 'object' || data === null || !('keys' in data)) return false;
  return data.keys === null || Array.isArray(data.keys);
}

export interface OpenedStore {
  readonly store: RowStore;
  readonly trouble: RowTrouble | null;
}

/** Opens the rows of one name; each copy of the site has its own. */
export async function openRowStore(name: string): Promise<OpenedStore> {
  const full = storageKey(import.meta.env.BASE_URL, name);
  const database = await openDatabase(full);
  const channel = database === null ? null : openChannel(full);
  const shelf = database === null ? memoryShelf() : databaseShelf(database);
  const pictures = new Map<string, Blob>();

  async function putPictures(added: ReadonlyMap<string, Blob>): Promise<RowTrouble | null> {
    for (const [key, picture] of added) pictures.set(key, picture);
    if (database === null) return 'blocked';
    try {
      const transaction = database.transaction('pictures', 'readwrite');
      for (const [key, picture] of added) void transaction.store.put(picture, key);
      await transaction.done;
      return null;
    } catch (error) {
      return troubleOf(error);
    }
  }

  const store: RowStore = {
    read: (keys) => shelf.read(keys),
    change: async (keys, change) => {
      try {
        await shelf.change(keys, change);
        channel?.postMessage({ keys: keys.length > MOST_LISTED ? null : keys });
        return database === null ? 'blocked' : null;
      } catch (error) {
        return troubleOf(error);
      }
    },
    watch: (listener) => {
      channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (isMessage(data)) listener(data.keys);
      });
    },
    putPictures,
    readPicture: async (key) => {
      const here = pictures.get(key);
      if (here !== undefined || database === null) return here ?? null;
      try {
        return (await database.get('pictures', key)) ?? null;
      } catch {
        return null;
      }
    },
    pictureNames: async () => {
      const own = [...pictures.keys()];
      if (database === null) return own;
      const kept = await database.getAllKeys('pictures').catch(() => []);
      return [...new Set([...kept, ...own])];
    },
    clearPictures: async () => {
      pictures.clear();
      await database?.clear('pictures').catch(() => undefined);
    },
    close: () => {
      channel?.close();
      database?.close();
    },
  };
  return { store, trouble: database === null ? 'blocked' : null };
}

/** A part of a key that no other tab has. */
export function tabId(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('');
}
