import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearSheet, removeTag, renameTag, tagByNameOn, tagName } from './commands.ts';
import { countTags } from './counts.ts';
import { content, opened, SMALL } from '../../../../tests/support/sheet.ts';
import { keyOfTag, tagOfKey } from './hot-keys.ts';
import {
  absorb,
  apply,
  EMPTY_SHEET,
  headOf,
  sheetOf,
  type Operation,
  type Sheet,
} from './model.ts';
import { changeStored } from './sync.ts';
import { inverseOf, isIdle } from './undo.ts';

const KEYS = ['k1', 'k2', 'k3', 'k4'];
const TAGS = ['rain', 'wind', 'hail'];
const anyKey = fc.constantFrom(...KEYS);
const anyTag = fc.constantFrom(...TAGS);
const simple: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({
    kind: fc.constant('tag' as const),
    keys: fc.uniqueArray(anyKey),
    tag: anyTag,
    isOn: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('comment' as const), key: anyKey, text: fc.string() }),
  fc.record({
    kind: fc.constant('cell' as const),
    key: anyKey,
    column: fc.nat(4),
    text: fc.string(),
  }),
  fc.record({ kind: fc.constant('drop-rows' as const), keys: fc.uniqueArray(anyKey) }),
  fc.record({
    kind: fc.constant('put-rows' as const),
    rows: fc.uniqueArray(
      fc.record({
        key: anyKey,
        order: fc.nat(9),
        cells: fc.array(fc.string(), { maxLength: 4 }),
        tags: fc.uniqueArray(anyTag),
        comment: fc.string(),
      }),
      { selector: ({ key }) => key },
    ),
  }),
  fc.record({
    kind: fc.constant('put-tag' as const),
    tag: fc.record({ id: anyTag, name: fc.string({ minLength: 1, maxLength: 9 }) }),
    at: fc.nat(3),
  }),
  fc.record({ kind: fc.constant('drop-tag' as const), id: anyTag }),
);
const anyOperation: fc.Arbitrary<Operation> = fc.oneof(
  simple,
  fc.record({ kind: fc.constant('all' as const), operations: fc.array(simple, { maxLength: 5 }) }),
);

/** Rows without the order in which tags were given: that is no information of the reader's. */
function plain(sheet: Sheet): unknown {
  return {
    head: headOf(sheet),
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: [0, 1, 2, 3, 4].map((at) => row.cells[at] ?? ''),
      tags: [...row.tags].sort(),
    })),
  };
}

describe('operations', () => {
  it('are undone by their inverse, whatever they are', () => {
    const start = opened(SMALL).sheet.value;
    fc.assert(
      fc.property(fc.array(anyOperation, { maxLength: 8 }), (operations) => {
        let sheet = start;
        const inverses: Operation[] = [];
        for (const operation of operations) {
          inverses.unshift(inverseOf(sheet, operation));
          sheet = apply(sheet, operation);
        }
        for (const inverse of inverses) sheet = apply(sheet, inverse);
        expect(plain(sheet)).toEqual(plain(start));
      }),
      { seed: 20261127, numRuns: 400 },
    );
  });

  it('done twice are done once', () => {
    const start = opened(SMALL).sheet.value;
    fc.assert(
      fc.property(simple, (operation) => {
        const once = apply(start, operation);
        expect(plain(apply(once, operation))).toEqual(plain(once));
      }),
      { seed: 20261127 },
    );
  });

  it('say whether they change anything', () => {
    const { sheet } = opened(SMALL);
    expect(isIdle(sheet.value, { kind: 'tag', keys: ['k1'], tag: 'rain', isOn: true })).toBe(true);
    expect(isIdle(sheet.value, { kind: 'tag', keys: ['k3'], tag: 'rain', isOn: true })).toBe(false);
  });

  it('of two tabs lose nothing, in whatever order they are stored', () => {
    const start = opened(SMALL).sheet.value;
    const stored = () => ({
      head: headOf(start),
      rows: new Map<string, unknown>(start.rows.map((row) => [row.key, row])),
    });
    const one: Operation = { kind: 'tag', keys: ['k3'], tag: 'rain', isOn: true };
    const other = tagByNameOn(start, 'hail', ['k3', 'k1'])!;
    const note: Operation = { kind: 'comment', key: 'k3', text: 'both' };
    const after = (operations: readonly Operation[]) => {
      const shelf = stored();
      for (const operation of operations) {
        const next = changeStored({ head: shelf.head, rows: shelf.rows }, operation);
        shelf.head = next.head as typeof shelf.head;
        for (const [key, row] of next.rows) shelf.rows.set(key, row);
      }
      const rows = [...shelf.rows.values()] as Sheet['rows'];
      return plain(sheetOf(shelf.head, rows));
    };
    expect(after([one, other, note])).toEqual(after([note, other, one]));
    const seen = absorb(start, headOf(start), new Map([['k3', null]]));
    expect(seen.rows.map(({ key }) => key)).toEqual(['k1', 'k2']);
  });
});

describe('categories', () => {
  it('are invented on the way, once for a name', () => {
    const state = opened(SMALL);
    state.select('k3', 'only');
    state.tagAs('  Hail ');
    state.tagAs('HAIL');
    expect(state.sheet.value.tags.map(({ name }) => name)).toEqual(['rain', 'wind', 'Hail']);
    expect(countTags(state.sheet.value).tags[2]).toEqual({ name: 'Hail', count: 1 });
    state.undo();
    expect(state.sheet.value.tags.map(({ name }) => name)).toEqual(['rain', 'wind']);
    state.redo();
    expect(state.sheet.value.tags).toHaveLength(3);
  });

  it('that get the name of another become one with it, and undo parts them', () => {
    const state = opened(SMALL);
    const before = content(state.sheet.value);
    state.rename('wind', 'rain');
    expect(state.counts.value.tags).toEqual([{ name: 'rain', count: 2 }]);
    state.undo();
    expect(content(state.sheet.value)).toEqual(before);
    expect(renameTag(state.sheet.value, 'wind', 'gusts')?.kind).toBe('put-tag');
  });

  it('that are removed come back with their rows', () => {
    const state = opened(SMALL);
    state.removeTag('rain');
    state.tagAs('rain');
    expect(state.counts.value.tags.find(({ name }) => name === 'rain')?.count).toBe(1);
    state.undo();
    state.undo();
    expect(state.counts.value.tags[0]).toEqual({ name: 'rain', count: 2 });
    expect(removeTag(state.sheet.value, 'rain').kind).toBe('all');
  });

  it('have room for forty, and say so', () => {
    const state = opened(SMALL);
    for (let i = 0; i < 45; i += 1) state.tagAs(`tag ${i}`);
    expect(state.sheet.value.tags).toHaveLength(40);
    expect(state.done.value?.kind).toBe('full');
    expect(tagName('x'.repeat(90))).toHaveLength(40);
  });

  it('overlap and unite as the rows say', () => {
    const counts = opened(SMALL).counts.value;
    expect(counts.overlap(0, 1)).toBe(1);
    expect(counts.union([0, 1])).toBe(2);
    expect(counts.untagged).toBe(1);
  });
});

describe('working on a sheet', () => {
  it('tags several at once, and takes off where all have it', () => {
    const state = opened(SMALL);
    state.selectAll();
    state.toggleTag('wind');
    expect(state.counts.value.tags[1]?.count).toBe(3);
    state.toggleTag('wind');
    expect(state.counts.value.tags[1]?.count).toBe(0);
    state.undo();
    state.undo();
    expect(state.counts.value.tags[1]?.count).toBe(1);
  });

  it('selects ranges from where it started', () => {
    const state = opened(SMALL);
    state.select('k1', 'only');
    state.move(1, true);
    state.move(2, true);
    expect([...state.selected.value]).toEqual(['k1', 'k2', 'k3']);
    state.move(1, true);
    expect([...state.selected.value]).toEqual(['k1', 'k2']);
  });

  it('keeps a row in sight while it is tagged, also where untagged ones are shown', () => {
    const state = opened(SMALL);
    state.show('untagged', '');
    expect(state.shown.value).toEqual(['k3']);
    state.toggleTag('rain');
    expect(state.shown.value).toEqual(['k3']);
    state.show('all', 'B');
    expect(state.shown.value).toEqual(['k2']);
  });

  it('takes rows away and everything, and brings them back in their places', () => {
    const state = opened(SMALL);
    const before = content(state.sheet.value);
    state.select('k2', 'only');
    state.removeRows();
    expect(state.sheet.value.rows.map(({ key }) => key)).toEqual(['k1', 'k3']);
    state.clear();
    expect(state.sheet.value).toMatchObject({ rows: [], tags: [], columns: [] });
    state.undo();
    state.undo();
    expect(content(state.sheet.value)).toEqual(before);
    expect(clearSheet(EMPTY_SHEET).kind).toBe('all');
  });

  it('has a key for each of the first categories, and none twice', () => {
    const all = Array.from({ length: 30 }, (_, at) => keyOfTag(at)).filter((key) => key !== null);
    expect(new Set(all).size).toBe(all.length);
    expect(all.slice(0, 3)).toEqual(['1', '2', '3']);
    for (const [at, key] of all.entries()) expect(tagOfKey(key)).toBe(at);
    expect(tagOfKey('n')).toBe(-1);
    expect(tagOfKey('Enter')).toBe(-1);
  });
});

it('takes fifty thousand rows', () => {
  const lines = Array.from({ length: 50_000 }, (_, at) => `${at},text ${at},x,y,${at % 2},0`);
  const state = opened(`id,text,truth,prediction,rain,wind\n${lines.join('\n')}\n`);
  expect(state.sheet.value.rows).toHaveLength(50_000);
  state.selectAll();
  state.toggleTag('wind');
  expect(state.counts.value.overlap(0, 1)).toBe(25_000);
  state.undo();
  expect(state.counts.value.overlap(0, 1)).toBe(0);
});
