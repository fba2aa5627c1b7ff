import { describe, expect, it } from 'vitest';
import type { RowStore, RowTrouble, Stored } from '../../../browser/row-store.ts';
import { opened, SMALL } from '../../../../tests/support/sheet.ts';
import { SheetState } from './state.ts';
import { syncSheet } from './sync.ts';

/** A store in memory whose writes end when they are told to. */
function slowStore(start: Stored) {
  let head = start.head;
  const rows = new Map(start.rows);
  const writes: ((trouble: RowTrouble | null) => void)[] = [];
  const store: Pick<RowStore, 'read' | 'change' | 'watch'> = {
    read: (keys = [...rows.keys()]) =>
      Promise.resolve({ head, rows: new Map(keys.map((key) => [key, rows.get(key) ?? null])) }),
    change: (keys, change) => {
      const next = change({ head, rows: new Map(keys.map((key) => [key, rows.get(key) ?? null])) });
      return new Promise((resolve) =>
        writes.push((trouble) => {
          if (trouble === null) {
            head = next.head;
            for (const [key, row] of next.rows) rows.set(key, row);
          }
          resolve(trouble);
        }),
      );
    },
    watch: () => undefined,
  };
  return { store: store as RowStore, rows, writes };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

async function start() {
  const { columns, tags, rows } = opened(SMALL).sheet.value;
  const stored = { head: { columns, tags }, rows: new Map(rows.map((row) => [row.key, row])) };
  const shelf = slowStore(stored);
  const state = new SheetState(() => 'new-1');
  const heard: (boolean | RowTrouble)[] = [];
  const hear = (news: boolean | RowTrouble): void => void heard.push(news);
  await syncSheet(state, shelf.store, { onTrouble: hear, onWriting: hear });
  return { ...shelf, state, heard };
}

describe('storing a sheet', () => {
  it('says that something is not stored until everything is', async () => {
    const { state, writes, heard, rows } = await start();
    state.select('k3', 'only');
    state.toggleTag('rain');
    expect(heard).toEqual([true]);
    await turn();
    writes[0]?.(null);
    await turn();
    expect(heard).toEqual([true, false]);
    expect(rows.get('k3')).toMatchObject({ tags: ['rain'] });
  });

  it('stores together what gathers while it stores', async () => {
    const { state, writes, heard, rows } = await start();
    state.selectAll();
    state.toggleTag('wind');
    await turn();
    state.toggleTag('rain');
    state.tagAs('hail');
    expect(writes).toHaveLength(1);
    writes[0]?.(null);
    await turn();
    expect(heard.at(-1)).toBe(true);
    expect(writes).toHaveLength(2);
    writes[1]?.(null);
    await turn();
    expect(writes).toHaveLength(2);
    expect(heard.at(-1)).toBe(false);
    expect(rows.get('k3')).toEqual(state.sheet.value.rows[2]);
  });

  it('says so where nothing can be stored, and asks nobody to wait for it', async () => {
    const { state, writes, heard } = await start();
    state.selectAll();
    state.toggleTag('wind');
    await turn();
    writes[0]?.('full');
    await turn();
    expect(heard).toEqual([true, 'full', false]);
  });
});
