/**
 * The only place that touches `localStorage` and `sessionStorage`.
 *
 * **Shape.** One record, one key: `gapwise:<base>:<name>`, where `<base>` is the site's path with
 * a slash at both ends, so that two copies of the site on one host do not meet. The value is
 * `{"v":<version>,"data":…}`. Each record has a version, a check (`parse`) and the steps that lift
 * older data to its version.
 *
 * **Life cycle.** A record is written only after the reader did something that is worth keeping;
 * opening a page or a link writes nothing. Reading lifts older data in memory, and the next write
 * stores it in the new form. A value that cannot be read (damaged or foreign) moves to
 * `<key>~aside` as it was, and the record starts afresh; a second and a third one go to `~aside2`
 * and `~aside3`, and the last of these places holds the latest. If even that fails, the value stays
 * where it is and the record lives in memory. So it does where the value is from a newer version of
 * the site: a tab of that version still needs it where it stands.
 *
 * **Failure.** Nothing here throws. Where the browser blocks storage or has no room left, records
 * live in memory until the page is closed, and the caller is told (`trouble`). What another tab
 * stores meanwhile takes nothing of that away: the changes that could not be stored are made again
 * on its value. No call ever changes a key other than its own record's.
 */

/** Why a value was not read or kept as asked. */
export type Trouble = 'blocked' | 'full' | 'corrupted' | 'newer';

/** What is kept under one name. `Data` is plain JSON: no dates, maps or cycles. */
export interface StoredRecord<Data> {
  readonly name: string;
  /** Counts up with each change of form, from 1. */
  readonly version: number;
  readonly initial: Data;
  /** A checked copy of stored data of this version, or null if it is something else. */
  readonly parse: (data: unknown) => Data | null;
  /** `migrations[n]` turns data of version n into data of version n + 1; it may throw. */
  readonly migrations?: Readonly<Record<number, (data: unknown) => unknown>>;
}

export interface Reading<Data> {
  readonly value: Data;
  readonly trouble: Trouble | null;
}

export interface Store {
  /** What is kept, or the record's initial data. `trouble` is told once, when it is met. */
  read<Data>(record: StoredRecord<Data>): Reading<Data>;
  /** Keeps a value; null when it was stored, else why it lives in memory only. */
  write<Data>(record: StoredRecord<Data>, value: Data): Trouble | null;
  /** Reads, changes and writes in one go. `change` is made again where it could not be stored. */
  update<Data>(record: StoredRecord<Data>, change: (value: Data) => Data): Trouble | null;
  /** Forgets a value; the next reading gives the initial data. */
  remove<Data>(record: StoredRecord<Data>): Trouble | null;
  /** Whether anything is kept under a name. It is neither read nor checked. */
  has(name: string): boolean;
  /** Calls back after each change under a name, on this page or in another tab. */
  onChange(name: string, listener: () => void): () => void;
  /** Calls back after each change, on this page or in another tab. Returns how to stop. */
  watch<Data>(record: StoredRecord<Data>, listener: (value: Data) => void): () => void;
}

/** Tells which key another tab has changed; null when all were cleared. */
export type TabListener = (onChange: (key: string | null) => void) => void;

export type Decoded<Data> =
  | { readonly ok: true; readonly value: Data }
  | { readonly ok: false; readonly trouble: 'corrupted' | 'newer' };

/** The key of a record: `storageKey('/notes', 'theme')` is `gapwise:/notes/:theme`. */
export function storageKey(base: string, name: string): string {
  const path = base.replace(/^\/+|\/+$/g, '');
  return `gapwise:${path === '' ? '/' : `/${path}/`}:${name}`;
}

/** Under which name a damaged record stands first. */
export function asideName(name: string): string {
  return `${name}~aside`;
}

function isEnvelope(value: unknown): value is { readonly v: number; readonly data: unknown } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'data' in value &&
    'v' in value &&
    Number.isSafeInteger(value.v)
  );
}

function lift<Data>(record: StoredRecord<Data>, version: number, data: unknown): unknown {
  let lifted = data;
  for (let step = version; step < record.version; step += 1) {
    const migrate = record.migrations?.[step];
    if (migrate === undefined) return undefined;
    lifted = migrate(lifted);
  }
  return lifted;
}

/** Data as `{ v, data }`, from the storage or from a file, checked and lifted to its record's form. */
export function readStored<Data>(record: StoredRecord<Data>, stored: unknown): Decoded<Data> {
  try {
    if (!isEnvelope(stored)) return { ok: false, trouble: 'corrupted' };
    if (stored.v > record.version) return { ok: false, trouble: 'newer' };
    const value = record.parse(lift(record, stored.v, stored.data));
    return value === null ? { ok: false, trouble: 'corrupted' } : { ok: true, value };
  } catch {
    return { ok: false, trouble: 'corrupted' };
  }
}

function decode<Data>(record: StoredRecord<Data>, text: string): Decoded<Data> {
  try {
    return readStored(record, JSON.parse(text) as unknown);
  } catch {
    return { ok: false, trouble: 'corrupted' };
  }
}

function encode<Data>(record: StoredRecord<Data>, data: Data): string {
  return JSON.stringify({ v: record.version, data });
}

function troubleOf(error: unknown): 'full' | 'blocked' {
  return error instanceof Error && /quota/i.test(error.name) ? 'full' : 'blocked';
}

type Change = (value: unknown) => unknown;

/** Storage for one base path. `area` is asked each time, since a browser may refuse it. */
export function createStore(area: () => Storage, base: string, tabs?: TabListener): Store {
  /** What stands in place of a stored value: a text, or null where there is none. */
  const memory = new Map<string, string | null>();
  /** Changes that could not be stored, in their order. */
  const unsaved = new Map<string, readonly Change[]>();
  /** Keys whose value has to stay as it is, and why: never written on this page. */
  const held = new Map<string, Trouble>();
  const listeners = new Map<string, Set<() => void>>();

  function attempt(action: (storage: Storage) => void): 'full' | 'blocked' | null {
    try {
      action(area());
      return null;
    } catch (error) {
      return troubleOf(error);
    }
  }

  function notify(key: string): void {
    for (const listener of listeners.get(key) ?? []) listener();
  }

  function hold(key: string, trouble: Trouble): void {
    held.set(key, trouble);
    memory.set(key, null);
  }

  function setAside(key: string, text: string): void {
    const trouble = attempt((storage) => {
      const isFree = (at: string): boolean => (storage.getItem(key + at) ?? text) === text;
      storage.setItem(key + (['~aside', '~aside2'].find(isFree) ?? '~aside3'), text);
      storage.removeItem(key);
    });
    if (trouble !== null) hold(key, 'blocked');
  }

  function put(key: string, text: string | null, changes: readonly Change[]): Trouble | null {
    const trouble =
      held.get(key) ??
      attempt((storage) => {
        if (text === null) storage.removeItem(key);
        else storage.setItem(key, text);
      });
    if (trouble === null) {
      memory.delete(key);
      unsaved.delete(key);
    } else {
      memory.set(key, text);
      unsaved.set(key, changes);
    }
    notify(key);
    return trouble;
  }

  function read<Data>(record: StoredRecord<Data>): Reading<Data> {
    const key = storageKey(base, record.name);
    const kept = memory.get(key);
    let text = kept ?? null;
    let value = record.initial;
    let trouble: Trouble | null = null;
    if (kept === undefined) trouble = attempt((storage) => (text = storage.getItem(key)));
    if (trouble !== null) hold(key, trouble);
    if (text !== null) {
      const decoded = decode(record, text);
      if (decoded.ok) value = decoded.value;
      else {
        ({ trouble } = decoded);
        if (trouble === 'newer') hold(key, trouble);
        else setAside(key, text);
      }
    }
    const changes = unsaved.get(key);
    if (kept === undefined && changes !== undefined) {
      value = changes.reduce((before, change) => change(before), value as unknown) as Data;
      memory.set(key, encode(record, value));
    }
    return { value, trouble };
  }

  /** Keeps a value in place of what is there; that is looked at first, since it may have to stay. */
  function write<Data>(record: StoredRecord<Data>, value: Data): Trouble | null {
    read(record);
    return put(storageKey(base, record.name), encode(record, value), [() => value]);
  }

  function update<Data>(record: StoredRecord<Data>, change: (value: Data) => Data): Trouble | null {
    const key = storageKey(base, record.name);
    const value = change(read(record).value);
    return put(key, encode(record, value), [...(unsaved.get(key) ?? []), change as Change]);
  }

  function onChange(name: string, listener: () => void): () => void {
    const key = storageKey(base, name);
    const own = listeners.get(key) ?? new Set();
    // A function of its own, so that the same listener can be there twice.
    const call = (): void => listener();
    listeners.set(key, own.add(call));
    return () => own.delete(call);
  }

  tabs?.((changed) => {
    const keys =
      changed === null ? [...new Set([...listeners.keys(), ...memory.keys()])] : [changed];
    for (const key of keys) {
      memory.delete(key);
      held.delete(key);
      notify(key);
    }
  });

  return {
    read,
    write,
    update,
    remove(record) {
      read(record);
      return put(storageKey(base, record.name), null, [() => record.initial]);
    },
    has(name) {
      let text = memory.get(storageKey(base, name));
      if (text === undefined) {
        attempt((storage) => (text = storage.getItem(storageKey(base, name))));
      }
      return (text ?? null) !== null;
    },
    onChange,
    watch: (record, listener) => onChange(record.name, () => listener(read(record).value)),
  };
}

function listenToTabs(area: () => Storage): TabListener {
  return (onChange) =>
    addEventListener('storage', (event) => {
      try {
        if (event.storageArea === area()) onChange(event.key);
      } catch {
        // Blocked storage does not change.
      }
    });
}

let local: Store | undefined;
let session: Store | undefined;

/** What stays on this device. Call it in a browser only. */
export function localStore(): Store {
  const area = (): Storage => localStorage;
  return (local ??= createStore(area, import.meta.env.BASE_URL, listenToTabs(area)));
}

/** What stays until the tab is closed. Call it in a browser only. */
export function sessionStore(): Store {
  return (session ??= createStore(() => sessionStorage, import.meta.env.BASE_URL));
}
