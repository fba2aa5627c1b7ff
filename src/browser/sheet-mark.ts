import { localStore, type StoredRecord } from './storage.ts';

/** What is known of a kept sheet without opening its database, which is far larger. */
interface SheetMark {
  readonly isKept: boolean;
  /** The calculator's inputs as a link's text. */
  readonly settings: string;
  /** Whether single keys tag. */
  readonly hasKeys: boolean;
}

const INITIAL: SheetMark = { isKept: false, settings: '', hasKeys: true };

const record: StoredRecord<SheetMark> = {
  name: 'error-analysis',
  version: 1,
  initial: INITIAL,
  parse: (data) => {
    if (typeof data !== 'object' || data === null) return null;
    const { isKept, settings, hasKeys } = data as Partial<Record<keyof SheetMark, unknown>>;
    if (typeof isKept !== 'boolean' || typeof hasKeys !== 'boolean') return null;
    return typeof settings === 'string' ? { isKept, settings, hasKeys } : null;
  },
};

export function readSheetMark(): SheetMark {
  return localStore().read(record).value;
}

/** Changes what is known; nothing is written where nothing changes. */
export function changeSheetMark(change: Partial<SheetMark>): void {
  const now = readSheetMark();
  const next = { ...now, ...change };
  if (JSON.stringify(next) !== JSON.stringify(now)) localStore().write(record, next);
}

export function hasKeptSheet(): boolean {
  return readSheetMark().isKept;
}
