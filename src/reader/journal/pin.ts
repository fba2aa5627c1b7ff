import type { Store, Trouble } from '../../browser/storage.ts';
import { addEntry } from './changes.ts';
import { journalRecord, LIMITS, type Entry, type PinnedFigure } from './entry.ts';

/** What a calculator says at the moment when it is pinned. */
export interface Pinned {
  readonly calculator: string;
  readonly state: string;
  readonly locale: Entry['locale'];
  readonly finding: string;
  readonly sentence: string;
  readonly figures: readonly PinnedFigure[];
  readonly note: string;
}

/** Two tabs and two devices never make the same. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const cut = (text: string, longest: number = LIMITS.text) => text.slice(0, longest);

/** Makes an entry of it. What is longer than an entry holds is cut, but for the note. */
export function entryOf(pinned: Pinned, id: string, now: string): Omit<Entry, 'rank'> {
  const figures = pinned.figures.slice(0, LIMITS.figures).map(({ name, label, text, value }) => ({
    name: cut(name),
    label: cut(label),
    text: cut(text),
    value: cut(value),
  }));
  return {
    ...pinned,
    id,
    finding: cut(pinned.finding),
    sentence: cut(pinned.sentence, LIMITS.note),
    figures,
    pinned: now,
    edited: now,
    moved: now,
  };
}

/** Keeps an entry; `many` when the journal is full and nothing was kept. */
export function keepPin(store: Store, pinned: Pinned): Trouble | 'many' | null {
  const { value } = store.read(journalRecord);
  if (value.entries.length >= LIMITS.entries) return 'many';
  const entry = entryOf(pinned, newId(), new Date().toISOString());
  return store.update(journalRecord, (journal) => addEntry(journal, entry));
}
