import { inOrder, type Entry, type Journal } from './entry.ts';

export interface Merged {
  readonly journal: Journal;
  /** How many entries came new, and how many were there with the same note. */
  readonly added: number;
  readonly same: number;
  /** Entries whose note differs: where the later one came with the file, and where it was here. */
  readonly taken: readonly Entry[];
  readonly kept: readonly Entry[];
}

/** The one with the later moment; of two at once the larger text, so that order does not matter. */
function later<T>(a: T, b: T, moment: (one: T) => string, text: (one: T) => string): T {
  if (moment(a) !== moment(b)) return moment(a) > moment(b) ? a : b;
  return text(a) >= text(b) ? a : b;
}

function unchanging({ note, edited, moved, rank, ...rest }: Entry): string {
  void [note, edited, moved, rank];
  return JSON.stringify(rest, Object.keys(rest).sort().concat('name', 'label', 'text', 'value'));
}

function mergeEntries(a: Entry, b: Entry): Entry {
  const base = unchanging(a) >= unchanging(b) ? a : b;
  const { note, edited } = later(
    a,
    b,
    (one) => one.edited,
    (one) => one.note,
  );
  const { rank, moved } = later(
    a,
    b,
    (one) => one.moved,
    (one) => String(one.rank),
  );
  return { ...base, note, edited, rank, moved };
}

/**
 * Joins two journals by the ids of their entries. Nothing is lost: an entry of either is there, and
 * of a note that was changed in both the later version. Which of the two comes first makes no
 * difference, and doing it twice changes nothing more.
 */
export function mergeJournals(ours: Journal, theirs: Journal): Merged {
  const here = new Map(ours.entries.map((entry) => [entry.id, entry]));
  const taken: Entry[] = [];
  const kept: Entry[] = [];
  let added = 0;
  for (const entry of theirs.entries) {
    const own = here.get(entry.id);
    if (own === undefined) {
      added += 1;
      here.set(entry.id, entry);
      continue;
    }
    const merged = mergeEntries(own, entry);
    if (own.note !== entry.note) (merged.note === own.note ? kept : taken).push(merged);
    here.set(entry.id, merged);
  }
  const { title, titled } = later(
    ours,
    theirs,
    (one) => one.titled,
    (one) => one.title,
  );
  const journal = { title, titled, entries: inOrder([...here.values()]) };
  const same = theirs.entries.length - added - taken.length - kept.length;
  return { journal, added, same, taken, kept };
}
