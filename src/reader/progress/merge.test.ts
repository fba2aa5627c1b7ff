import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStore } from '../../browser/storage.ts';
import { answersRecord } from '../quiz/answers.ts';
import type { Answer } from '../quiz/answers.ts';
import { addReview, EMPTY_DECK, takeBack } from '../review/deck.ts';
import { emptyProgress, readFile, writeFile } from './file.ts';
import { readProgress, recordNames, writeProgress } from './kept.ts';
import { mergeProgress, undoMerge } from './merge.ts';
import type { Progress } from './merge.ts';
import { progressOf, SLUGS } from '../../../tests/support/progress.ts';

const pairs = fc.tuple(progressOf, progressOf);
const right: Answer = { kind: 'choice', choice: 'a', isRight: true, at: 20, log: [[20, 1]] };
const wrong: Answer = { kind: 'choice', choice: 'b', isRight: false, at: 10, log: [[10, 0]] };

function answered(answer: Answer): Progress {
  const lesson = { answers: { one: answer }, sections: {}, place: null };
  return { lessons: { ...emptyProgress(SLUGS).lessons, metrics: lesson }, review: EMPTY_DECK };
}

/** Every try and review, by where it belongs and when it was. */
function timesIn({ lessons, review }: Progress): readonly string[] {
  const answers = Object.entries(lessons).flatMap(([slug, lesson]) =>
    Object.entries(lesson.answers).map(([id, { log }]) => [`${slug}/${id}`, log] as const),
  );
  const cards = Object.entries(review.cards).map(([id, { log }]) => [`card ${id}`, log] as const);
  return [...answers, ...cards].flatMap(([name, log]) => log.map(([at]) => `${name} ${at}`));
}

describe('joining the progress of two devices', () => {
  it('does not depend on which comes first', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        expect(mergeProgress(a, b)).toEqual(mergeProgress(b, a));
      }),
    );
  });

  it('does not depend on which two are joined before the third', () => {
    fc.assert(
      fc.property(pairs, progressOf, ([a, b], c) => {
        const left = mergeProgress(mergeProgress(a, b), c);
        expect(left).toEqual(mergeProgress(a, mergeProgress(b, c)));
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const joined = mergeProgress(a, b);
        expect(mergeProgress(a, a)).toEqual(a);
        expect(mergeProgress(joined, b)).toEqual(joined);
      }),
    );
  });

  it('keeps every try and review of both', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const joined = mergeProgress(a, b);
        const kept = new Set(timesIn(joined));
        expect([...timesIn(a), ...timesIn(b)].filter((time) => !kept.has(time))).toEqual([]);
      }),
    );
  });

  it('shows the later answer, and counts both tries', () => {
    const joined = mergeProgress(answered(right), answered(wrong)).lessons['metrics'];
    expect(joined?.answers['one']).toEqual({
      ...right,
      log: [
        [10, 0],
        [20, 1],
      ],
    });
  });

  it('does not bring back a grade that was taken back', () => {
    const graded = addReview(EMPTY_DECK, 'term/bias', [5, 4]);
    const before = { lessons: {}, review: graded };
    const after = { lessons: {}, review: takeBack(graded, 'term/bias', 5) };
    expect(mergeProgress(after, before)).toEqual(after);
  });
});

describe('taking an import back', () => {
  it('gives what was there before, where nothing happened since', () => {
    fc.assert(
      fc.property(pairs, ([before, file]) => {
        const after = mergeProgress(before, file);
        expect(undoMerge(before, after, after)).toEqual(before);
      }),
    );
  });

  it('keeps what was answered since', () => {
    const before = emptyProgress(SLUGS);
    const after = mergeProgress(before, answered(wrong));
    const now = mergeProgress(after, answered(right));
    const undone = undoMerge(before, after, now);
    expect(undone.lessons['metrics']?.answers['one']?.at).toBe(20);
  });
});

describe('a file', () => {
  const text = (progress: Progress) => writeFile(progress, new Date(0));

  it('gives back exactly what went into it', () => {
    fc.assert(
      fc.property(progressOf, (progress) => {
        expect(readFile(text(progress), SLUGS)).toEqual({ ok: true, progress, dropped: 0 });
      }),
    );
  });

  const sound = JSON.parse(text(answered(right))) as { records: Record<string, unknown> };
  const changed = (change: object) => JSON.stringify({ ...sound, ...change });
  const record = (value: unknown) => changed({ records: { 'answers/metrics': value } });

  it.each([
    ['nothing', '  ', 'empty'],
    ['half a file', text(answered(right)).slice(0, 80), 'no-json'],
    ['a picture', '\u0089PNG\r\n', 'no-json'],
    ['another program’s file', '{"format":"other","version":1}', 'foreign'],
    ['a list', '[]', 'foreign'],
    ['no version', changed({ version: 'one' }), 'damaged'],
    ['a newer version', changed({ version: 2 }), 'newer'],
    ['no records', changed({ records: [] }), 'damaged'],
    ['a newer record', record({ v: 99, data: {} }), 'newer'],
    ['a damaged record', record({ v: 2, data: 'x' }), 'damaged'],
    ['a record without a version', record({ data: {} }), 'damaged'],
    ['5 MB of anything', 'x'.repeat(5_000_001), 'large'],
  ])('with %s changes nothing', (_case, file, trouble) => {
    expect(readFile(file, SLUGS)).toEqual({ ok: false, trouble });
  });

  it('of the first version of answers is lifted', () => {
    const old = { v: 1, data: { one: { kind: 'choice', choice: 'a', isRight: true } } };
    const reading = readFile(record(old), SLUGS);
    expect(reading.ok && reading.progress.lessons['metrics']?.answers['one']?.log).toEqual([
      [0, 1],
    ]);
  });

  it('with damaged entries gives the others, and says how many were left out', () => {
    const data = { one: right, two: { kind: 'choice' }, three: null };
    const records = { 'answers/metrics': { v: 2, data }, 'answers/no-such-lesson': { v: 2, data } };
    const reading = readFile(changed({ records }), SLUGS);
    expect(reading).toMatchObject({ ok: true, dropped: 3 });
    expect(reading.ok && reading.progress).toEqual(answered(right));
  });

  it('of any content never throws, and touches no prototype', () => {
    const files = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((data) => record({ v: 2, data: JSON.parse(data) as unknown })),
      fc.json().map((data) => changed({ records: JSON.parse(data) as unknown })),
      fc
        .json()
        .map((data) =>
          changed({ records: { review: { v: 1, data: JSON.parse(data) as unknown } } }),
        ),
    );
    fc.assert(
      fc.property(files, (file) => {
        readFile(file, SLUGS);
        expect(({} as Record<string, unknown>)['at']).toBeUndefined();
      }),
    );
    const poison = '{"__proto__":{"kind":"guess","choice":"a","at":1,"log":[]}}';
    readFile(record({ v: 2, data: JSON.parse(poison) as unknown }), SLUGS);
    expect(({} as Record<string, unknown>)['at']).toBeUndefined();
  });
});

describe('what is kept', () => {
  function memoryStore() {
    const items = new Map<string, string>();
    const area = {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
      removeItem: (key: string) => void items.delete(key),
    } as unknown as Storage;
    return { items, area, store: createStore(() => area, '/') };
  }

  it('is written and read as a whole, and leaves nothing behind when emptied', () => {
    fc.assert(
      fc.property(progressOf, (progress) => {
        const { items, store } = memoryStore();
        expect(writeProgress(store, SLUGS, progress)).toBeNull();
        expect(readProgress(store, SLUGS)).toEqual({ progress, troubles: [] });
        const names = [...items.keys()].map((key) => key.replace('gapwise:/:', ''));
        expect(recordNames(SLUGS)).toEqual(expect.arrayContaining(names));
        writeProgress(store, SLUGS, emptyProgress(SLUGS));
        expect([...items]).toEqual([]);
      }),
    );
  });

  it('tells of damaged records, which are set aside', () => {
    const { items, area, store } = memoryStore();
    items.set(`gapwise:/:${answersRecord('metrics').name}`, '{');
    expect(readProgress(store, SLUGS).troubles).toEqual(['corrupted']);
    expect([...items.keys()]).toEqual(['gapwise:/:answers/metrics~aside']);
    // Whichever page has met them: a lesson reads its own without a word.
    const later = createStore(() => area, '/');
    expect(readProgress(later, SLUGS).troubles).toEqual(['corrupted']);
  });
});
