import { localStore, type StoredRecord, type Trouble } from '../browser/storage.ts';

/** A project and its log, as they stand in a link. */
export interface Run {
  readonly seed: number;
  readonly log: string;
}

interface Kept {
  readonly runs: Readonly<Record<string, Run>>;
  /** Whether number keys choose. */
  readonly hasKeys: boolean;
}

const LONGEST_LOG = 2000;

function isRun(value: unknown): value is Run {
  if (typeof value !== 'object' || value === null) return false;
  const { seed, log } = value as Partial<Record<keyof Run, unknown>>;
  return Number.isSafeInteger(seed) && typeof log === 'string' && log.length <= LONGEST_LOG;
}

const record: StoredRecord<Kept> = {
  name: 'simulators',
  version: 1,
  initial: { runs: {}, hasKeys: true },
  parse: (data) => {
    if (typeof data !== 'object' || data === null) return null;
    const { runs, hasKeys } = data as Partial<Record<keyof Kept, unknown>>;
    if (typeof hasKeys !== 'boolean' || typeof runs !== 'object' || runs === null) return null;
    const known = Object.entries(runs).filter((entry): entry is [string, Run] => isRun(entry[1]));
    return { runs: Object.fromEntries(known), hasKeys };
  },
};

/** The reader's own run of a simulator, or null. */
export function keptRun(id: string): Run | null {
  const { runs } = localStore().read(record).value;
  return Object.hasOwn(runs, id) ? (runs[id] ?? null) : null;
}

export function keepRun(id: string, run: Run): Trouble | null {
  return localStore().update(record, (kept) => ({ ...kept, runs: { ...kept.runs, [id]: run } }));
}

/** Calls back when a run may have been kept, on this page or in another tab. Returns how to stop. */
export function onKept(listener: () => void): () => void {
  return localStore().onChange(record.name, listener);
}

export function areKeysOn(): boolean {
  return localStore().read(record).value.hasKeys;
}

export function keepKeys(hasKeys: boolean): void {
  localStore().update(record, (kept) => ({ ...kept, hasKeys }));
}
