import type { StoredRecord } from '../../browser/storage.ts';
import { isLocale, type Locale } from '../../i18n/locales.ts';

/** A figure of an entry as it stood when it was pinned. */
export interface PinnedFigure {
  readonly name: string;
  readonly label: string;
  readonly text: string;
  /** Full precision, the id of a word, or empty. */
  readonly value: string;
}

/** One decision: the state of a calculator, what it said then, and a note. */
export interface Entry {
  readonly id: string;
  readonly calculator: string;
  /** The state as it stands in a link, which shows the same numbers in either language. */
  readonly state: string;
  /** The language in which finding and figures were written. */
  readonly locale: Locale;
  readonly finding: string;
  readonly sentence: string;
  readonly figures: readonly PinnedFigure[];
  readonly note: string;
  /** Moments as of `Date.toISOString`: pinned, note last changed, place last changed. */
  readonly pinned: string;
  readonly edited: string;
  readonly moved: string;
  /** Entries stand in the order of their ranks. */
  readonly rank: number;
}

export interface Journal {
  readonly title: string;
  /** When the title was last changed; empty if never. */
  readonly titled: string;
  readonly entries: readonly Entry[];
}

export const LIMITS = {
  entries: 500,
  note: 2000,
  title: 120,
  figures: 12,
  text: 1000,
  state: 4096,
} as const;

export const EMPTY: Journal = { title: '', titled: '', entries: [] };

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && MOMENT.test(value) && !Number.isNaN(Date.parse(value));
}

function isText(value: unknown, longest: number = LIMITS.text): value is string {
  return typeof value === 'string' && value.length <= longest;
}

type Fields = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readFigures(data: unknown): readonly PinnedFigure[] | null {
  if (!Array.isArray(data) || data.length > LIMITS.figures) return null;
  const figures = data.flatMap((one: unknown): readonly PinnedFigure[] => {
    if (!isObject(one)) return [];
    const { name, label, text, value } = one;
    const isSound = isText(name) && isText(label) && isText(text) && isText(value);
    return isSound ? [{ name, label, text, value }] : [];
  });
  return figures.length === data.length ? figures : null;
}

function readWords({ finding, sentence, note, figures }: Fields) {
  const read = readFigures(figures);
  if (read === null || !isText(finding) || !isText(sentence, LIMITS.note)) return null;
  return isText(note, LIMITS.note) ? { finding, sentence, figures: read, note } : null;
}

function readPlace({ id, calculator, state, locale }: Fields) {
  if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) return null;
  if (typeof calculator !== 'string' || !/^[a-z0-9-]{1,64}$/.test(calculator)) return null;
  if (!isText(state, LIMITS.state) || /\s/.test(state) || typeof locale !== 'string') return null;
  return isLocale(locale) ? { id, calculator, state, locale } : null;
}

function readMoments({ pinned, edited, moved, rank }: Fields) {
  if (!isMoment(pinned) || !isMoment(edited) || !isMoment(moved)) return null;
  if (typeof rank !== 'number' || !Number.isFinite(rank)) return null;
  return { pinned, edited, moved, rank };
}

/** A checked copy of an entry; null when anything about it is wrong. */
function readEntry(data: unknown): Entry | null {
  if (!isObject(data)) return null;
  const place = readPlace(data);
  const words = readWords(data);
  const moments = readMoments(data);
  if (place === null || words === null || moments === null) return null;
  return { ...place, ...words, ...moments };
}

/** A checked copy of a journal; null when anything in it is wrong: half a record is none. */
export function readJournal(data: unknown): Journal | null {
  if (!isObject(data)) return null;
  const { title, titled, entries } = data;
  if (!isText(title, LIMITS.title)) return null;
  if (titled !== '' && !isMoment(titled)) return null;
  if (!Array.isArray(entries) || entries.length > LIMITS.entries) return null;
  const read = entries.flatMap((one: unknown) => readEntry(one) ?? []);
  if (read.length !== entries.length) return null;
  if (new Set(read.map(({ id }) => id)).size !== read.length) return null;
  return { title, titled, entries: inOrder(read) };
}

/** The order in which entries stand. Equal ranks come from two copies that were merged. */
export function inOrder(entries: readonly Entry[]): readonly Entry[] {
  const key = (text: string, other: string) => (text < other ? -1 : text > other ? 1 : 0);
  return [...entries].sort((a, b) => a.rank - b.rank || key(a.pinned, b.pinned) || key(a.id, b.id));
}

/** Whether the table of the state was too long for a link. */
export function hasLeftOut({ state }: Entry): boolean {
  return /=~(&|$)/.test(state);
}

export const journalRecord: StoredRecord<Journal> = {
  name: 'journal',
  version: 1,
  initial: EMPTY,
  parse: readJournal,
};
