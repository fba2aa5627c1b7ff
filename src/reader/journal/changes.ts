import { inOrder, LIMITS, type Entry, type Journal } from './entry.ts';

/** What readers do to a journal. Each gives a new journal; `now` is a moment of `toISOString`. */

/** Adds an entry at the end. A full journal stays as it is. */
export function addEntry(journal: Journal, entry: Omit<Entry, 'rank'>): Journal {
  if (journal.entries.length >= LIMITS.entries) return journal;
  const last = journal.entries.at(-1)?.rank ?? 0;
  return { ...journal, entries: [...journal.entries, { ...entry, rank: last + 1 }] };
}

/**
 * A later moment than both: a clock that was set back must not undo a change. After the last of four
 * digits comes none that could be read again, so that one stays.
 */
function after(now: string, before: string): string {
  if (now > before) return now;
  const next = new Date(Date.parse(before) + 1).toISOString();
  return next > before ? next : before;
}

export function editNote(journal: Journal, id: string, note: string, now: string): Journal {
  const entries = journal.entries.map((entry) =>
    entry.id === id && entry.note !== note
      ? { ...entry, note: note.slice(0, LIMITS.note), edited: after(now, entry.edited) }
      : entry,
  );
  return { ...journal, entries };
}

/** Keeps the note of an entry that another tab may have deleted meanwhile: then it comes back with it. */
export function keepNote(journal: Journal, entry: Entry, note: string, now: string): Journal {
  return editNote(putBack(journal, [entry]), entry.id, note, now);
}

/** The entries to show: those whose note is being written stay, though another tab deleted them. */
export function withOpen(entries: readonly Entry[], open: readonly Entry[]): readonly Entry[] {
  const gone = open.filter(({ id }) => entries.every((entry) => entry.id !== id));
  return gone.length === 0 ? entries : inOrder([...entries, ...gone]);
}

export function rename(journal: Journal, title: string, now: string): Journal {
  if (title === journal.title) return journal;
  const titled = journal.titled === '' ? now : after(now, journal.titled);
  return { ...journal, title: title.slice(0, LIMITS.title), titled };
}

/** Moves an entry by one place; ranks become places, and only those that changed are marked. */
export function moveEntry(journal: Journal, id: string, by: -1 | 1, now: string): Journal {
  const from = journal.entries.findIndex((entry) => entry.id === id);
  const to = from + by;
  const moving = journal.entries[from];
  const other = journal.entries[to];
  if (moving === undefined || other === undefined) return journal;
  const swapped = journal.entries.map((entry, at) =>
    at === from ? other : at === to ? moving : entry,
  );
  const entries = swapped.map((entry, at) =>
    entry.rank === at + 1 ? entry : { ...entry, rank: at + 1, moved: after(now, entry.moved) },
  );
  return { ...journal, entries };
}

/** Takes entries out. */
export function removeEntries(journal: Journal, ids: readonly string[]): Journal {
  return { ...journal, entries: journal.entries.filter(({ id }) => !ids.includes(id)) };
}

/**
 * Puts entries back where they stood, unless they are there again already. A journal that would hold
 * too many with them stays as it is.
 */
export function putBack(journal: Journal, entries: readonly Entry[]): Journal {
  const missing = entries.filter(({ id }) => journal.entries.every((entry) => entry.id !== id));
  if (journal.entries.length + missing.length > LIMITS.entries) return journal;
  return { ...journal, entries: inOrder([...journal.entries, ...missing]) };
}
