import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPlaced, moveItem, seedOf, shuffledItems } from './shuffle.ts';

const items = fc
  .uniqueArray(fc.string(), { minLength: 2, maxLength: 8 })
  .map((ids) => ids.map((id) => ({ id })));

describe('shuffledItems', () => {
  it('holds the same items, never in the right order, and the same for the same seed', () => {
    fc.assert(
      fc.property(items, fc.nat(2 ** 31), (all, seed) => {
        const shuffled = shuffledItems(all, seed);
        expect(new Set(shuffled)).toEqual(new Set(all));
        expect(shuffled).not.toEqual(all);
        expect(shuffledItems(all, seed)).toEqual(shuffled);
      }),
    );
  });

  it('differs from name to name', () => {
    expect(seedOf('one-question')).not.toBe(seedOf('another-question'));
    expect(seedOf('')).toBe(0);
  });
});

describe('moveItem', () => {
  it('puts an item at its new place, and at the ends beyond them', () => {
    expect(moveItem(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
    expect(moveItem(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b']);
    expect(moveItem(['a', 'b', 'c'], 'b', 9)).toEqual(['a', 'c', 'b']);
    expect(moveItem(['a', 'b', 'c'], 'b', -3)).toEqual(['b', 'a', 'c']);
  });
});

it('countPlaced counts items in their place', () => {
  expect(countPlaced(['a', 'c', 'b'], ['a', 'b', 'c'])).toBe(1);
  expect(countPlaced(['a', 'b', 'c'], ['a', 'b', 'c'])).toBe(3);
});
