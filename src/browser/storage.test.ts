import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { FakeStorage } from '../../tests/support/fake-storage.ts';
import { createStore, storageKey } from './storage.ts';
import type { StoredRecord } from './storage.ts';

const count: StoredRecord<number> = {
  name: 'count',
  version: 3,
  initial: 0,
  parse: (data) => (typeof data === 'number' && data >= 0 ? data : null),
  migrations: {
    1: (data) => (typeof data === 'string' ? { count: Number(data) } : null),
    2: (data) => (data as { count: number }).count,
  },
};
const KEY = 'gapwise:/notes/:count';

function open() {
  const storage = new FakeStorage();
  return { storage, store: createStore(() => storage, '/notes') };
}

describe('storageKey', () => {
  it.each([
    ['/', 'gapwise:/:theme'],
    ['', 'gapwise:/:theme'],
    ['/notes', 'gapwise:/notes/:theme'],
    ['/a/b/', 'gapwise:/a/b/:theme'],
  ])('writes the base %s with both slashes', (base, key) => {
    expect(storageKey(base, 'theme')).toBe(key);
  });
});

describe('a store that works', () => {
  it('gives the initial value, and writes nothing by reading', () => {
    const { storage, store } = open();
    expect(store.read(count)).toEqual({ value: 0, trouble: null });
    expect(storage.length).toBe(0);
  });

  it('keeps a value with its version, for the next page too', () => {
    const { storage, store } = open();
    expect(store.write(count, 7)).toBeNull();
    expect(storage.items.get(KEY)).toBe('{"v":3,"data":7}');
    expect(createStore(() => storage, '/notes').read(count).value).toBe(7);
  });

  it('does not see the values of another base', () => {
    const { storage, store } = open();
    store.write(count, 7);
    expect(createStore(() => storage, '/').read(count).value).toBe(0);
  });

  it('updates and removes', () => {
    const { storage, store } = open();
    store.update(count, (value) => value + 2);
    expect(store.read(count).value).toBe(2);
    expect(store.remove(count)).toBeNull();
    expect(store.read(count).value).toBe(0);
    expect(storage.length).toBe(0);
  });
});

describe('older, newer and damaged values', () => {
  it.each([
    ['{"v":1,"data":"5"}', 5],
    ['{"v":2,"data":{"count":6}}', 6],
  ])('lifts %s', (text, value) => {
    const { storage, store } = open();
    storage.items.set(KEY, text);
    expect(store.read(count)).toEqual({ value, trouble: null });
    expect(storage.items.get(KEY)).toBe(text);
  });

  it.each([
    ['not JSON', '{"v":3,', 'corrupted'],
    ['a foreign value', '"dark"', 'corrupted'],
    ['data that fails the check', '{"v":3,"data":-1}', 'corrupted'],
    ['a version without a way up', '{"v":0,"data":1}', 'corrupted'],
    ['a migration that throws', '{"v":2,"data":null}', 'corrupted'],
  ])('sets %s aside, as it was, and says so once', (_case, text, trouble) => {
    const { storage, store } = open();
    storage.items.set(KEY, text);
    expect(store.read(count)).toEqual({ value: 0, trouble });
    expect(storage.items.get(`${KEY}~aside`)).toBe(text);
    expect(store.read(count)).toEqual({ value: 0, trouble: null });
    expect(store.write(count, 1)).toBeNull();
    expect(storage.items.get(`${KEY}~aside`)).toBe(text);
  });

  it('sets two damaged values aside beside each other, and of more the last', () => {
    const { storage, store } = open();
    for (const text of ['one', 'two', 'two', 'three', 'four']) {
      storage.items.set(KEY, text);
      expect(store.read(count).trouble).toBe('corrupted');
    }
    const aside = ['~aside', '~aside2', '~aside3'].map((at) => storage.items.get(KEY + at));
    expect(aside).toEqual(['one', 'two', 'four']);
    expect(storage.length).toBe(3);
  });

  it.each(['read', 'write', 'update', 'remove'] as const)(
    'leaves a newer version where it stands, for the tab that wrote it (%s first)',
    (first) => {
      const newer = '{"v":4,"data":{"new":true}}';
      const { storage, store } = open();
      storage.items.set(KEY, newer);
      if (first === 'read') expect(store.read(count)).toEqual({ value: 0, trouble: 'newer' });
      if (first === 'write') expect(store.write(count, 1)).toBe('newer');
      if (first === 'remove') expect(store.remove(count)).toBe('newer');
      expect(store.update(count, (value) => value + 1)).toBe('newer');
      expect(store.read(count)).toEqual({ value: first === 'write' ? 2 : 1, trouble: null });
      expect([...storage.items]).toEqual([[KEY, newer]]);
    },
  );

  it('never overwrites what could not be set aside', () => {
    const { storage, store } = open();
    storage.items.set(KEY, 'damaged');
    storage.room = KEY.length + 'damaged'.length;
    expect(store.read(count).trouble).toBe('corrupted');
    expect(store.write(count, 4)).toBe('blocked');
    expect(store.read(count).value).toBe(4);
    expect(storage.items.get(KEY)).toBe('damaged');
  });
});

describe('a store that cannot keep', () => {
  it('lives in memory when storage is blocked', () => {
    const { storage, store } = open();
    storage.failing = 'all';
    expect(store.read(count)).toEqual({ value: 0, trouble: 'blocked' });
    expect(store.write(count, 3)).toBe('blocked');
    expect(store.read(count).value).toBe(3);
    expect(store.remove(count)).toBe('blocked');
    expect(store.read(count).value).toBe(0);
  });

  it('lives in memory when the browser has no storage at all', () => {
    const store = createStore(() => {
      throw new DOMException('denied', 'SecurityError');
    }, '/');
    expect(store.write(count, 3)).toBe('blocked');
    expect(store.read(count).value).toBe(3);
  });

  it('says that storage is full, keeps the other keys, and stores again when there is room', () => {
    const { storage, store } = open();
    storage.items.set('other', 'kept');
    storage.room = 20;
    expect(store.write(count, 3)).toBe('full');
    expect(store.read(count).value).toBe(3);
    expect([...storage.items]).toEqual([['other', 'kept']]);
    storage.room = Infinity;
    expect(store.write(count, 4)).toBeNull();
    expect(storage.items.get(KEY)).toBe('{"v":3,"data":4}');
  });
});

describe('what is there', () => {
  it('is known without reading it, and survives in memory', () => {
    const { storage, store } = open();
    expect(store.has('count')).toBe(false);
    storage.items.set(KEY, 'damaged');
    expect(store.has('count')).toBe(true);
    expect([...storage.items]).toEqual([[KEY, 'damaged']]);
    storage.failing = 'all';
    expect(store.has('count')).toBe(false);
    store.write(count, 3);
    expect(store.has('count')).toBe(true);
    store.remove(count);
    expect(store.has('count')).toBe(false);
  });
});

describe('watching', () => {
  it('tells of changes by name alone', () => {
    const { store } = open();
    const seen = vi.fn();
    const stop = store.onChange('count', seen);
    store.write(count, 1);
    store.remove(count);
    stop();
    store.write(count, 2);
    expect(seen).toHaveBeenCalledTimes(2);
  });

  it('calls back on this page until stopped', () => {
    const { store } = open();
    const seen = vi.fn();
    const stop = store.watch(count, seen);
    store.write(count, 1);
    stop();
    store.write(count, 2);
    expect(seen.mock.calls).toEqual([[1]]);
  });
});

describe('properties', () => {
  it('reads back every value it was given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const record: StoredRecord<unknown> = {
          name: 'any',
          version: 1,
          initial: 'initial',
          parse: (data) => data ?? null,
        };
        const { store } = open();
        store.write(record, value);
        const expected: unknown = JSON.parse(JSON.stringify(value));
        expect(store.read(record).value).toEqual(expected ?? 'initial');
      }),
    );
  });

  it('survives any text under any key, and leaves other keys alone', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((data) => `{"v":3,"data":${data}}`),
      fc.json().map((data) => `{"v":1,"data":${data}}`),
    );
    const failing = fc.constantFrom('get', 'set', 'all', null);
    fc.assert(
      fc.property(texts, fc.string(), failing, fc.nat(200), (text, other, fails, room) => {
        const { storage, store } = open();
        storage.items.set(KEY, text);
        storage.items.set('other', other);
        storage.failing = fails;
        storage.room = room;
        const { value, trouble } = store.read(count);
        expect(count.parse(value)).toBe(value);
        store.write(count, 5);
        expect(store.read(count).value).toBe(5);
        expect(storage.items.get('other')).toBe(other);
        const left = [storage.items.get(KEY), storage.items.get(`${KEY}~aside`)];
        if (trouble !== null) expect(left).toContain(text);
      }),
    );
  });
});
