import { describe, expect, it } from 'vitest';
import { blockFrom, blockOf, blocksOf, pick, putInto, storedOf, type Block } from './row-blocks.ts';

describe('blocks of rows', () => {
  it('hold neighbours together, and each tab’s rows apart', () => {
    expect(blockOf('tab-0')).toBe(blockOf('tab-127'));
    expect(blockOf('tab-127')).not.toBe(blockOf('tab-128'));
    expect(blockOf('tab-5')).not.toBe(blockOf('other-5'));
    expect(blockOf('no number')).toBe('no number');
    const keys = Array.from({ length: 50_000 }, (_, at) => `tab-${at}`);
    expect(blocksOf(keys)).toHaveLength(Math.ceil(50_000 / 128));
  });

  it('are written only where a row differs', () => {
    const row = { tags: [] };
    const blocks = new Map<string, Block>([['tab-0', new Map([['tab-1', row]])]]);
    expect([...putInto(blocks, new Map([['tab-1', row]]))]).toEqual([]);
    const changed = putInto(
      blocks,
      new Map<string, unknown>([
        ['tab-1', null],
        ['tab-300', row],
      ]),
    );
    expect([...changed]).toEqual(['tab-0', 'tab-2']);
    expect(blocks.get('tab-0')?.size).toBe(0);
    expect([...pick(blocks, ['tab-1', 'tab-300', 'tab-999'])]).toEqual([
      ['tab-1', null],
      ['tab-300', row],
      ['tab-999', null],
    ]);
  });

  it('come back as they were stored, and empty where something else is stored', () => {
    const block: Block = new Map([['tab-1', { cells: ['a "b"', '\ud800'], tags: [] }]]);
    expect(blockFrom(storedOf(block))).toEqual(block);
    for (const other of [undefined, 'nonsense', '{}', 7, '[1,["a"]]']) {
      expect(blockFrom(other).size).toBe(0);
    }
  });
});
