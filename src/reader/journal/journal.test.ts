import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStore } from '../../browser/storage.ts';
import {
  addEntry,
  editNote,
  keepNote,
  moveEntry,
  putBack,
  removeEntries,
  rename,
  withOpen,
} from './changes.ts';
import { EMPTY, inOrder, journalRecord, LIMITS, readJournal, type Journal } from './entry.ts';
import { readFile, toJson, toMarkdown } from './file.ts';
import { mergeJournals } from './merge.ts';
import { entryOf, keepPin } from './pin.ts';

const AT = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();
const PINNED = {
  calculator: 'avoidable-bias',
  state: 'v=1&human=0.5',
  locale: 'en',
  finding: 'Avoidable bias, 7.5 points, leads',
  sentence: 'People make 0.5% errors.',
  figures: [{ name: 'variance', label: 'Variance', text: '2.0 points', value: '0.02' }],
  note: 'Train a bigger model first.',
} as const;

function journalOf(...ids: readonly string[]): Journal {
  return ids.reduce((journal, id) => addEntry(journal, entryOf(PINNED, id, AT(0))), EMPTY);
}

const idsOf = ({ entries }: Journal) => entries.map(({ id }) => id);

describe('a journal', () => {
  it('keeps entries in the order in which they were pinned, until they are moved', () => {
    const journal = journalOf('a', 'b', 'c');
    expect(idsOf(journal)).toEqual(['a', 'b', 'c']);
    const moved = moveEntry(journal, 'c', -1, AT(1));
    expect(idsOf(moved)).toEqual(['a', 'c', 'b']);
    expect(idsOf({ ...moved, entries: inOrder(moved.entries) })).toEqual(['a', 'c', 'b']);
    expect(moveEntry(journal, 'a', -1, AT(1))).toBe(journal);
  });

  it('puts a deleted entry back where it stood, beside what was pinned since', () => {
    const journal = journalOf('a', 'b', 'c');
    const without = removeEntries(journal, ['b']);
    expect(idsOf(without)).toEqual(['a', 'c']);
    const more = addEntry(without, entryOf(PINNED, 'd', AT(2)));
    expect(idsOf(putBack(more, [journal.entries[1]!]))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('shows an entry whose note is being written after another tab deleted it', () => {
    const { entries } = journalOf('a', 'b', 'c');
    const without = entries.filter(({ id }) => id !== 'b');
    const open = entries.slice(1, 2);
    expect(withOpen(without, open).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(withOpen(entries, open)).toBe(entries);
  });

  it('brings a deleted entry back with the note that was written meanwhile', () => {
    const journal = journalOf('a', 'b', 'c');
    const kept = keepNote(removeEntries(journal, ['b']), journal.entries[1]!, 'mine', AT(3));
    expect(idsOf(kept)).toEqual(['a', 'b', 'c']);
    expect(kept.entries[1]).toMatchObject({ note: 'mine', edited: AT(3) });
    expect(keepNote(kept, journal.entries[1]!, 'later', AT(4)).entries[1]!.note).toBe('later');
  });

  it('stays as it is where what comes back would not fit: a longer one could not be read', () => {
    const full = journalOf(...Array.from({ length: LIMITS.entries }, (_one, at) => `e${at}`));
    const [first, ...others] = full.entries;
    const more = addEntry({ ...full, entries: others }, entryOf(PINNED, 'new', AT(2)));
    expect(putBack(more, [first!])).toBe(more);
    expect(readJournal(putBack(more, [first!]))).toEqual(more);
  });

  it('marks a change as later than the one before, even if the clock was set back', () => {
    const first = editNote(journalOf('a'), 'a', 'one', AT(9));
    const second = editNote(first, 'a', 'two', AT(1));
    expect(second.entries[0]!.edited > first.entries[0]!.edited).toBe(true);
  });

  it('can be read again after a change to the last moment there is', () => {
    const [entry] = journalOf('a').entries;
    const last = '9999-12-31T23:59:59.999Z';
    const late = { ...EMPTY, titled: last, entries: [{ ...entry!, edited: last }] };
    const changed = rename(editNote(late, 'a', 'mine', AT(1)), 'Box', AT(1));
    expect(readJournal(changed)).toMatchObject({ title: 'Box', entries: [{ note: 'mine' }] });
  });

  it('takes no more entries than it may hold, and says so', () => {
    const kept = new Map<string, string>();
    const area = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
      removeItem: (key: string) => void kept.delete(key),
    } as unknown as Storage;
    const store = createStore(() => area, '/');
    expect(keepPin(store, PINNED)).toBe(null);
    expect(store.read(journalRecord).value.entries[0]).toMatchObject(PINNED);
    const full = Array.from({ length: LIMITS.entries }, (_one, at) => `e${at}`);
    store.write(journalRecord, journalOf(...full));
    expect(keepPin(store, PINNED)).toBe('many');
    expect(store.read(journalRecord).value.entries).toHaveLength(LIMITS.entries);
  });
});

/** Journals that come from one: the same entries, edited, moved, renamed and added to apart. */
const steps = fc.array(
  fc.record({
    kind: fc.constantFrom('note', 'move', 'add', 'rename', 'remove'),
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    text: fc.string({ maxLength: 12 }),
    minute: fc.integer({ min: 1, max: 5 }),
  }),
  { maxLength: 8 },
);
const journals = steps.map((all) =>
  all.reduce(
    (journal, { kind, id, text, minute }) => {
      const isThere = journal.entries.some((entry) => entry.id === id);
      if (kind === 'note') return editNote(journal, id, text, AT(minute));
      if (kind === 'move') return moveEntry(journal, id, minute > 2 ? 1 : -1, AT(minute));
      if (kind === 'rename') return rename(journal, text, AT(minute));
      if (kind === 'remove') return removeEntries(journal, [id]);
      return isThere ? journal : addEntry(journal, entryOf(PINNED, id, AT(minute)));
    },
    journalOf('a', 'b'),
  ),
);

describe('joining two journals', () => {
  it('gives the same whichever comes first, and once is enough', () => {
    fc.assert(
      fc.property(journals, journals, (one, other) => {
        const { journal } = mergeJournals(one, other);
        expect(mergeJournals(other, one).journal).toEqual(journal);
        expect(mergeJournals(journal, other).journal).toEqual(journal);
        expect(mergeJournals(journal, one).journal).toEqual(journal);
      }),
      { seed: 1 },
    );
  });

  it('gives the same in whatever order three are joined, and loses no entry', () => {
    fc.assert(
      fc.property(journals, journals, journals, (a, b, c) => {
        const left = mergeJournals(mergeJournals(a, b).journal, c).journal;
        const right = mergeJournals(a, mergeJournals(b, c).journal).journal;
        expect(left).toEqual(right);
        const ids = new Set([a, b, c].flatMap(idsOf));
        expect(new Set(idsOf(left))).toEqual(ids);
      }),
      { seed: 2 },
    );
  });

  it('keeps the later of two edits and the move of the other side, and tells of both', () => {
    const start = journalOf('a', 'b');
    const mine = moveEntry(editNote(start, 'a', 'mine', AT(3)), 'b', -1, AT(4));
    const theirs = editNote(start, 'a', 'theirs', AT(5));
    const merged = mergeJournals(mine, theirs);
    expect(idsOf(merged.journal)).toEqual(['b', 'a']);
    expect(merged.journal.entries[1]!.note).toBe('theirs');
    expect(merged.taken.map(({ id }) => id)).toEqual(['a']);
    expect([merged.added, merged.same]).toEqual([0, 1]);
    expect(mergeJournals(theirs, mine).kept.map(({ id }) => id)).toEqual(['a']);
  });
});

describe('a file', () => {
  it('gives back the journal that it was made from', () => {
    fc.assert(
      fc.property(journals, (journal) => {
        expect(readFile(toJson(journal))).toEqual({ ok: true, journal });
      }),
      { seed: 3 },
    );
  });

  const sound = JSON.parse(toJson(journalOf('a'))) as Record<string, unknown>;
  const entry = (sound['entries'] as readonly object[])[0]!;
  it.each([
    ['nothing', '', 'empty'],
    ['half a file', toJson(journalOf('a')).slice(0, 80), 'not-json'],
    ['other JSON', '{"entries":[]}', 'not-journal'],
    ['null', 'null', 'not-journal'],
    ['a newer version', JSON.stringify({ ...sound, version: 2 }), 'newer'],
    ['no version', JSON.stringify({ ...sound, version: 'x' }), 'damaged'],
    ['an entry twice', JSON.stringify({ ...sound, entries: [entry, entry] }), 'damaged'],
    ['a bad date', JSON.stringify({ ...sound, entries: [{ ...entry, edited: 1 }] }), 'damaged'],
    [
      'an edit in the year 9999',
      JSON.stringify({ ...sound, entries: [{ ...entry, edited: '9999-12-31T23:59:59.999Z' }] }),
      'late',
    ],
    [
      'a title after it',
      JSON.stringify({ ...sound, titled: '+010000-01-01T00:00:00.000Z' }),
      'late',
    ],
    [
      'a strange address',
      JSON.stringify({ ...sound, entries: [{ ...entry, calculator: '../x' }] }),
      'damaged',
    ],
    [
      'a long note',
      JSON.stringify({ ...sound, entries: [{ ...entry, note: 'x'.repeat(3000) }] }),
      'damaged',
    ],
  ])('with %s is refused', (_name, text, fault) => {
    expect(readFile(text)).toEqual({ ok: false, fault });
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readJournal(JSON.parse(text))).toBe(null);
        expect(readFile(text).ok).toBe(false);
      }),
      { seed: 4 },
    );
  });

  it('as Markdown holds title, findings, notes and links, with markup made harmless', () => {
    const journal = rename(editNote(journalOf('a'), 'a', 'Say *no*\nto <b>', AT(1)), 'Box', AT(1));
    const text = toMarkdown(
      journal,
      ({ finding }) => ({
        date: '1 January 2026',
        calculator: 'Which gap is yours?',
        finding,
        link: 'https://example.org/#v=1&human=0.5',
      }),
      { title: 'Project journal', figure: 'Figure', value: 'Value', note: 'Note' },
    );
    expect(text).toBe(`# Box

## 1. Avoidable bias, 7.5 points, leads

1 January 2026 · [Which gap is yours?](<https://example.org/#v=1&human=0.5>)

> Say \\*no\\*
> to \\<b\\>

| Figure | Value |
| --- | ---: |
| Variance | 2.0 points |
`);
  });
});
