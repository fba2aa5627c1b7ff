import { describe, expect, it, vi } from 'vitest';
import { FakeStorage } from '../../tests/support/fake-storage.ts';
import { createStore, type StoredRecord } from './storage.ts';

const count: StoredRecord<number> = {
  name: 'count',
  version: 3,
  initial: 0,
  parse: (data) => (typeof data === 'number' && data >= 0 ? data : null),
};
const KEY = 'gapwise:/notes/:count';

/** A store, and how it hears that another tab has changed a key. */
function open() {
  const storage = new FakeStorage();
  let listener: (key: string | null) => void = () => undefined;
  const store = createStore(
    () => storage,
    '/notes',
    (onChange) => (listener = onChange),
  );
  return { storage, store, tell: (key: string | null) => listener(key) };
}

describe('beside another tab, a store', () => {
  it('follows another tab', () => {
    const { storage, store, tell } = open();
    const seen = vi.fn();
    store.watch(count, seen);
    store.write(count, 1);
    storage.items.set(KEY, '{"v":3,"data":9}');
    tell(KEY);
    storage.items.clear();
    tell(null);
    tell('someone-else');
    expect(seen.mock.calls).toEqual([[1], [9], [0]]);
  });

  it('makes changes that could not be stored again on what another tab stores', () => {
    const { storage, store, tell } = open();
    const seen = vi.fn();
    store.watch(count, seen);
    storage.failing = 'set';
    store.update(count, (value) => value + 1);
    store.update(count, (value) => value + 1);
    storage.items.set(KEY, '{"v":3,"data":10}');
    tell(KEY);
    storage.failing = null;
    expect(store.update(count, (value) => value + 1)).toBeNull();
    expect(storage.items.get(KEY)).toBe('{"v":3,"data":13}');
    // They are stored, and so not made a second time.
    storage.items.set(KEY, '{"v":3,"data":20}');
    tell(KEY);
    expect(seen.mock.calls).toEqual([[1], [2], [12], [13], [20]]);
  });

  it('keeps a whole value that could not be stored, whatever another tab stores', () => {
    const { storage, store, tell } = open();
    storage.failing = 'set';
    store.update(count, (value) => value + 1);
    store.write(count, 5);
    storage.items.set(KEY, '{"v":3,"data":10}');
    tell(KEY);
    expect(store.read(count).value).toBe(5);
    store.remove(count);
    storage.failing = null;
    expect(store.read(count).value).toBe(0);
  });

  it('leaves a newer version that another tab writes over one of ours', () => {
    const { storage, store, tell } = open();
    store.write(count, 1);
    storage.items.set(KEY, '{"v":4,"data":{"new":true}}');
    tell(KEY);
    expect(store.write(count, 2)).toBe('newer');
    storage.items.set(KEY, '{"v":5,"data":{"new":true}}');
    tell(KEY);
    expect(store.read(count)).toEqual({ value: 2, trouble: 'newer' });
    expect(store.update(count, (value) => value + 1)).toBe('newer');
    expect(store.read(count).value).toBe(3);
    expect([...storage.items]).toEqual([[KEY, '{"v":5,"data":{"new":true}}']]);
  });
});
