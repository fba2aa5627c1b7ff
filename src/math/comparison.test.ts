import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareMatrices,
  comparePaired,
  disagreementRange,
  mcnemarExact,
  pairedDifference,
} from './comparison.ts';

const PINNED = { seed: 20240519, numRuns: 400 };
const A = { tp: 900, fp: 47, fn: 100, tn: 8953 };
const B = { tp: 850, fp: 17, fn: 150, tn: 8983 };

describe('McNemar’s exact test', () => {
  test.each([
    [5, 0, 0.0625, 4],
    [6, 0, 0.0312, 3],
    [10, 0, 0.002, 4],
    [15, 5, 0.0414, 4],
    [30, 20, 0.203, 3],
    [55, 45, 0.368, 3],
    [60, 40, 0.0569, 4],
    [120, 80, 0.0057, 4],
    [210, 190, 0.342, 3],
  ])('%d against %d', (b, c, p, digits) => {
    expect(mcnemarExact(b, c)).toBeCloseTo(p, digits);
    expect(mcnemarExact(c, b)).toBe(mcnemarExact(b, c));
  });

  test.each([
    [20, 15],
    [50, 33],
    [100, 61],
    [200, 115],
    [500, 273],
    [1000, 532],
  ])('of %d discordant items, %d is the smallest significant share', (n, more) => {
    expect(mcnemarExact(more, n - more)).toBeLessThan(0.05);
    expect(mcnemarExact(more - 1, n - more + 1)).toBeGreaterThan(0.05);
  });

  test('is 1 where nothing differs, and never leaves (0, 1]', () => {
    expect(mcnemarExact(0, 0)).toBe(1);
    expect(mcnemarExact(7, 7)).toBe(1);
    expect(mcnemarExact(1e12, 1e12)).toBe(1);
    expect(mcnemarExact(1e12, 0)).toBe(0);
  });

  test.each([-1, 0.5, NaN, 1e12 + 1])('refuses %d', (bad) => {
    expect(() => mcnemarExact(bad, 1)).toThrow(RangeError);
    expect(() => mcnemarExact(1, bad)).toThrow(RangeError);
  });
});

describe('the paired difference', () => {
  const data = fc
    .tuple(fc.nat(500), fc.nat(500), fc.nat(5000))
    .filter(([b, c, same]) => b + c + same > 0)
    .map(([onlyA, onlyB, same]) => ({ onlyA, onlyB, n: onlyA + onlyB + same }));

  test('holds the estimate, turns round with its sides, and has width', () => {
    fc.assert(
      fc.property(data, ({ onlyA, onlyB, n }) => {
        const found = pairedDifference({ onlyA, onlyB, n }) ?? { low: NaN, high: NaN };
        const turned = pairedDifference({ onlyA: onlyB, onlyB: onlyA, n });
        expect(found.low).toBeLessThanOrEqual((onlyA - onlyB) / n);
        expect(found.high).toBeGreaterThanOrEqual((onlyA - onlyB) / n);
        expect(found.high - found.low).toBeGreaterThan(0);
        expect(found.low).toBeGreaterThanOrEqual(-1);
        expect(found.high).toBeLessThanOrEqual(1);
        expect(turned?.low).toBeCloseTo(-found.high, 12);
      }),
      PINNED,
    );
  });

  test('leaves 0 exactly where McNemar’s uncorrected test does', () => {
    fc.assert(
      fc.property(data, ({ onlyA, onlyB, n }) => {
        fc.pre(onlyA + onlyB > 0);
        const found = pairedDifference({ onlyA, onlyB, n }) ?? { low: NaN, high: NaN };
        const score = Math.abs(onlyA - onlyB) / Math.sqrt(onlyA + onlyB);
        expect(found.low > 0 || found.high < 0).toBe(score > 1.959963984540054);
      }),
      PINNED,
    );
  });

  test('is z²/(n + z²) wide to each side where they never disagree', () => {
    const found = pairedDifference({ onlyA: 0, onlyB: 0, n: 10 });
    expect(found?.high).toBeCloseTo(3.8414588 / 13.8414588, 6);
  });

  test('is null without items and refuses more disagreement than items', () => {
    expect(pairedDifference({ onlyA: 0, onlyB: 0, n: 0 })).toBe(null);
    expect(() => pairedDifference({ onlyA: 3, onlyB: 3, n: 5 })).toThrow(RangeError);
    expect(() => pairedDifference({ onlyA: 0.5, onlyB: 3, n: 5 })).toThrow(RangeError);
    expect(() => pairedDifference({ onlyA: 1, onlyB: 3, n: NaN })).toThrow(RangeError);
  });
});

describe('two matrices', () => {
  test('allow between 80 and 314 discordant cats and others', () => {
    const range = disagreementRange(A, B);
    expect(range?.positives.least).toEqual({ onlyA: 50, onlyB: 0, n: 1000 });
    expect(range?.positives.most).toEqual({ onlyA: 150, onlyB: 100, n: 1000 });
    expect(range?.negatives.least).toEqual({ onlyA: 0, onlyB: 30, n: 9000 });
    expect(range?.negatives.most).toEqual({ onlyA: 17, onlyB: 47, n: 9000 });
    expect(range?.all.least).toEqual({ onlyA: 50, onlyB: 30, n: 10_000 });
    expect(range?.all.most).toEqual({ onlyA: 167, onlyB: 147, n: 10_000 });
  });

  test('cannot tell which cat classifier is the more accurate', () => {
    const found = compareMatrices(A, B);
    expect(found?.least.p).toBeLessThan(0.05);
    expect(found?.most.p).toBeGreaterThan(0.05);
    expect(found?.verdict).toBe('cannot-tell');
  });

  test('tell where every disagreement says the same', () => {
    const perfect = { tp: 1000, fp: 0, fn: 0, tn: 9000 };
    expect(compareMatrices(perfect, B)?.verdict).toBe('a-better');
    expect(compareMatrices(B, perfect)?.verdict).toBe('b-better');
    expect(compareMatrices(A, A)?.verdict).toBe('not-shown');
    expect(compareMatrices(A, A)?.least).toMatchObject({ p: 1, difference: 0 });
  });

  test('of different items are no pair', () => {
    expect(disagreementRange(A, { ...B, tp: 851 })).toBe(null);
    expect(compareMatrices(A, { ...B, tn: 1 })).toBe(null);
    const none = { tp: 0, fp: 0, fn: 0, tn: 0 };
    expect(compareMatrices(none, none)).toBe(null);
    expect(() => compareMatrices(A, { ...B, tp: 0.5 })).toThrow(RangeError);
  });

  test('have p at the ends only: every case between lies between', () => {
    const small = fc.nat(40);
    fc.assert(
      fc.property(small, small, small, (difference, overlap, extra) => {
        const p = (both: number): number => mcnemarExact(difference + both, both);
        expect(p(overlap)).toBeLessThanOrEqual(p(overlap + extra) + 1e-14);
      }),
      PINNED,
    );
  });

  test('every possible joint table lies in the range', () => {
    const cell = fc.nat(30);
    fc.assert(
      fc.property(cell, cell, cell, cell, (both, onlyA, onlyB, neither) => {
        const n = both + onlyA + onlyB + neither;
        const a = { tp: both + onlyA, fp: 0, fn: onlyB + neither, tn: 0 };
        const b = { tp: both + onlyB, fp: 0, fn: onlyA + neither, tn: 0 };
        const range = disagreementRange(a, b)?.all;
        expect(onlyA).toBeGreaterThanOrEqual(range?.least.onlyA ?? NaN);
        expect(onlyA).toBeLessThanOrEqual(range?.most.onlyA ?? NaN);
        expect(onlyB).toBeGreaterThanOrEqual(range?.least.onlyB ?? NaN);
        expect(onlyB).toBeLessThanOrEqual(range?.most.onlyB ?? NaN);
        expect(range?.most.n).toBe(n);
      }),
      PINNED,
    );
  });
});

test('comparePaired names the winner, and refuses a level that is none', () => {
  expect(comparePaired({ onlyA: 15, onlyB: 5, n: 100 })?.verdict).toBe('a-better');
  expect(comparePaired({ onlyA: 5, onlyB: 15, n: 100 })?.verdict).toBe('b-better');
  expect(comparePaired({ onlyA: 5, onlyB: 15, n: 100 }, 0.01)?.verdict).toBe('not-shown');
  expect(() => comparePaired({ onlyA: 5, onlyB: 15, n: 100 }, 2)).toThrow(/^Alpha must be/);
});
