import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from './random.ts';
import reference from './reference/tags.json' with { type: 'json' };
import {
  compareTagCounts,
  compareTags,
  errorsNeeded,
  overlapRange,
  tagCorrelation,
  unionRange,
} from './tags.ts';

const SEED = 20261127;
const CLOSE = 1e-9;

const anyPair = fc
  .record({ n: fc.integer({ min: 1, max: 3000 }), a: fc.nat(), b: fc.nat(), both: fc.nat() })
  .map(({ n, a, b, both }) => {
    const [countA, countB] = [a % (n + 1), b % (n + 1)];
    const { least, most } = overlapRange(countA, countB, n);
    return { n, a: countA, b: countB, both: least + (both % (most - least + 1)) };
  });
const worth = fc.double({ min: 0.001, max: 100, noNaN: true });

describe('the course’s sheet', () => {
  it('overlaps by 4 to 43, and covers 61 to 100', () => {
    expect(overlapRange(61, 43, 100)).toEqual({ least: 4, most: 43 });
    expect(unionRange([61, 43], 100)).toEqual({ least: 61, most: 100 });
    expect(unionRange([8, 12], 100)).toEqual({ least: 12, most: 20 });
    expect(unionRange([], 100)).toEqual({ least: 0, most: 0 });
  });

  it('does not show 12 above 8, whatever their overlap', () => {
    const { least, most, isShown } = compareTagCounts({ a: 12, b: 8, n: 100 }, { a: 1, b: 1 });
    expect(least.p).toBeCloseTo(0.5034, 4);
    expect(most.p).toBeCloseTo(0.125, 4);
    expect(isShown).toBe(false);
  });

  it('shows 61 above 43 only where they overlap enough', () => {
    const worths = { a: 1, b: 1 };
    expect(compareTagCounts({ a: 61, b: 43, n: 100 }, worths).isShown).toBeNull();
    expect(compareTags({ a: 61, b: 43, both: 4, n: 100 }, worths).isShown).toBe(false);
    expect(compareTags({ a: 61, b: 43, both: 30, n: 100 }, worths).isShown).toBe(true);
  });
});

describe('two tags', () => {
  it('agree with scipy and statsmodels', () => {
    for (const row of reference.pairs) {
      const pair = { a: row.a, b: row.b, both: row.both, n: row.n };
      const found = compareTags(pair, { a: row.worthA, b: row.worthB });
      expect(Math.abs(tagCorrelation(pair) - row.correlation)).toBeLessThan(CLOSE);
      expect(Math.abs(found.difference - row.difference)).toBeLessThan(CLOSE);
      expect(Math.abs(found.interval.low - row.low)).toBeLessThan(1e-7);
      expect(Math.abs(found.interval.high - row.high)).toBeLessThan(1e-7);
      expect(Math.abs(compareTags(pair, { a: 1, b: 1 }).p! - row.p)).toBeLessThan(CLOSE);
      expect(row.a + row.b - row.both).toBe(row.union);
      const { least, most } = unionRange([row.a, row.b], row.n);
      expect(row.union).toBeGreaterThanOrEqual(least);
      expect(row.union).toBeLessThanOrEqual(most);
    }
  });

  it('are the same seen from either side', () => {
    fc.assert(
      fc.property(anyPair, worth, worth, (pair, a, b) => {
        const one = compareTags(pair, { a, b });
        const other = compareTags({ ...pair, a: pair.b, b: pair.a }, { a: b, b: a });
        expect(one.difference + other.difference).toBeCloseTo(0, 9);
        expect(one.interval.low + other.interval.high).toBeCloseTo(0, 6);
        expect(one.isShown).toBe(other.isShown);
        expect(one.interval.low).toBeLessThanOrEqual(one.difference + 1e-12);
        expect(one.interval.high).toBeGreaterThanOrEqual(one.difference - 1e-12);
      }),
      { seed: SEED },
    );
  });

  it('are told apart the surer the more they overlap', () => {
    fc.assert(
      fc.property(anyPair, worth, worth, (pair, a, b) => {
        const { least, most } = overlapRange(pair.a, pair.b, pair.n);
        const isShown = (both: number) => compareTags({ ...pair, both }, { a, b }).isShown;
        if (isShown(least)) expect(isShown(pair.both)).toBe(true);
        if (isShown(pair.both)) expect(isShown(most)).toBe(true);
      }),
      { seed: SEED },
    );
  });

  it('have limits that hold the difference about as often as they say', () => {
    const random = createRandom(SEED);
    const populations = [
      { n: 50, both: 0.1, onlyA: 0.3, onlyB: 0.1, a: 1, b: 1.5 },
      { n: 100, both: 0.05, onlyA: 0.4, onlyB: 0.35, a: 0.3, b: 0.2 },
      { n: 100, both: 0.25, onlyA: 0.05, onlyB: 0.3, a: 1, b: 0.25 },
      { n: 300, both: 0.02, onlyA: 0.06, onlyB: 0.1, a: 2, b: 1 },
    ];
    for (const { n, both, onlyA, onlyB, a, b } of populations) {
      const truth = a * (both + onlyA) - b * (both + onlyB);
      let held = 0;
      for (let i = 0; i < 2000; i += 1) {
        const counts = [0, 0, 0, 0];
        for (let row = 0; row < n; row += 1) {
          const x = random.next();
          const kind = x < both ? 0 : x < both + onlyA ? 1 : x < both + onlyA + onlyB ? 2 : 3;
          counts[kind]! += 1;
        }
        const [nBoth, nA, nB] = counts as [number, number, number, number];
        const pair = { a: nBoth + nA, b: nBoth + nB, both: nBoth, n };
        const { low, high } = compareTags(pair, { a, b }).interval;
        if (low <= truth && truth <= high) held += 1;
      }
      expect(held / 2000).toBeGreaterThan(0.93);
      expect(held / 2000).toBeLessThan(0.98);
    }
  });
});

describe('what cannot be', () => {
  it.each([
    [{ a: 5, b: 5, both: 6, n: 10 }],
    [{ a: 8, b: 8, both: 2, n: 10 }],
    [{ a: 11, b: 1, both: 0, n: 10 }],
    [{ a: 0, b: 0, both: 0, n: 0 }],
    [{ a: 1.5, b: 1, both: 0, n: 10 }],
  ])('is refused: %o', (pair) => {
    expect(() => compareTags(pair, { a: 1, b: 1 })).toThrow(RangeError);
  });
});

describe('how many errors it takes', () => {
  it('is some 900 for 12% against 8% that never meet', () => {
    const found = compareTags({ a: 12, b: 8, both: 0, n: 100 }, { a: 1, b: 1 });
    const need = errorsNeeded(found, 100)!;
    expect(need).toBeGreaterThan(800);
    expect(need).toBeLessThan(1200);
  });

  it('is unknown where there is no difference', () => {
    const found = compareTags({ a: 12, b: 12, both: 0, n: 100 }, { a: 1, b: 1 });
    expect(errorsNeeded(found, 100)).toBeNull();
  });
});
