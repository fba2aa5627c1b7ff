import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moverCombination, newcombeDifference, wilsonInterval } from './intervals.ts';
import type { Interval } from './intervals.ts';

const PINNED = { seed: 20240519, numRuns: 400 };

/** [successes, n, low %, high %] as published to two decimals. */
const WILSON_TABLE = [
  [0, 10, 0, 27.75],
  [1, 10, 1.79, 40.42],
  [0, 100, 0, 3.7],
  [3, 100, 1.03, 8.45],
  [5, 100, 2.15, 11.18],
  [6, 100, 2.78, 12.48],
  [8, 100, 4.11, 15.0],
  [10, 100, 5.52, 17.44],
  [12, 100, 7.0, 19.81],
  [43, 100, 33.73, 52.78],
  [50, 100, 40.38, 59.62],
  [61, 100, 51.2, 69.98],
  [100, 1000, 8.29, 12.02],
  [250, 2500, 8.88, 11.24],
  [1000, 10_000, 9.43, 10.6],
  [10_000, 100_000, 9.82, 10.19],
] as const;

const proportion = fc
  .tuple(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([n, share]) => ({ count: Math.round(n * share), n }));

function some(interval: Interval | null): Interval {
  if (interval === null) throw new Error('expected an interval');
  return interval;
}

describe('Wilson', () => {
  test.each(WILSON_TABLE)('%d of %d', (count, n, low, high) => {
    const found = some(wilsonInterval(count, n));
    expect(100 * found.low).toBeCloseTo(low, 2);
    expect(100 * found.high).toBeCloseTo(high, 2);
  });

  test('is exact at none and at all, and never without width', () => {
    for (const n of [1, 7, 1e6, 4e12]) {
      expect(some(wilsonInterval(0, n)).low).toBe(0);
      expect(some(wilsonInterval(0, n)).high).toBeGreaterThan(0);
      expect(some(wilsonInterval(n, n)).high).toBe(1);
      expect(some(wilsonInterval(n, n)).low).toBeLessThan(1);
    }
    expect(wilsonInterval(0, 0)).toBe(null);
  });

  test('holds the estimate, mirrors, and lies in [0, 1]', () => {
    fc.assert(
      fc.property(proportion, ({ count, n }) => {
        const found = some(wilsonInterval(count, n));
        const mirror = some(wilsonInterval(n - count, n));
        expect(found.low).toBeGreaterThanOrEqual(0);
        expect(found.low).toBeLessThanOrEqual(count / n);
        expect(found.high).toBeGreaterThanOrEqual(count / n);
        expect(found.high).toBeLessThanOrEqual(1);
        expect(found.low).toBeCloseTo(1 - mirror.high, 14);
      }),
      PINNED,
    );
  });

  test('narrows with n', () => {
    fc.assert(
      fc.property(proportion, fc.integer({ min: 2, max: 50 }), ({ count, n }, times) => {
        const few = some(wilsonInterval(count, n));
        const many = some(wilsonInterval(count * times, n * times));
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
      PINNED,
    );
  });

  test('keeps small limits exact: both are roots of the score equation', () => {
    const { low, high } = some(wilsonInterval(1, 1e12));
    // With p tiny, (1 − x)² = z²x for x = n·p, whose roots are 0.1765… and 5.6648….
    expect(low * 1e12).toBeCloseTo(0.17652, 4);
    expect(high * 1e12).toBeCloseTo(5.66494, 4);
    expect(low * high * 1e24).toBeCloseTo(1, 9);
  });

  test.each([
    [-1, 5],
    [6, 5],
    [NaN, 5],
    [1, NaN],
    [1, Infinity],
  ])('refuses %d of %d', (count, n) => {
    expect(() => wilsonInterval(count, n)).toThrow(RangeError);
  });

  test.each([0, -1, NaN, Infinity])('refuses z = %d', (z) => {
    expect(() => wilsonInterval(1, 5, z)).toThrow(RangeError);
  });
});

describe('Newcombe', () => {
  test.each([
    // Newcombe 1998, table II, method 10.
    { a: { count: 56, n: 70 }, b: { count: 48, n: 80 }, low: 0.0524, high: 0.3339 },
    { a: { count: 9, n: 10 }, b: { count: 3, n: 10 }, low: 0.1705, high: 0.809 },
    { a: { count: 5, n: 56 }, b: { count: 0, n: 29 }, low: -0.0381, high: 0.1926 },
    { a: { count: 10, n: 10 }, b: { count: 0, n: 10 }, low: 0.6075, high: 1 },
  ])('$a.count/$a.n − $b.count/$b.n', ({ a, b, low, high }) => {
    const found = some(newcombeDifference(a, b));
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  test('holds the difference, turns round with its sides, and has width', () => {
    fc.assert(
      fc.property(proportion, proportion, (a, b) => {
        const found = some(newcombeDifference(a, b));
        const turned = some(newcombeDifference(b, a));
        const difference = a.count / a.n - b.count / b.n;
        expect(found.low).toBeLessThanOrEqual(difference);
        expect(found.high).toBeGreaterThanOrEqual(difference);
        expect(found.low).toBeGreaterThanOrEqual(-1);
        expect(found.high).toBeLessThanOrEqual(1);
        expect(found.high).toBeGreaterThan(found.low);
        expect(turned.low).toBeCloseTo(-found.high, 14);
      }),
      PINNED,
    );
  });

  test('is MOVER with weights 1 and −1', () => {
    fc.assert(
      fc.property(proportion, proportion, (a, b) => {
        const estimates = [a, b].map(({ count, n }) => ({
          value: count / n,
          interval: some(wilsonInterval(count, n)),
        }));
        const terms = estimates.map((estimate, i) => ({ weight: i === 0 ? 1 : -1, estimate }));
        const combined = moverCombination(terms).interval;
        const found = some(newcombeDifference(a, b));
        expect(combined.low).toBeCloseTo(found.low, 12);
        expect(combined.high).toBeCloseTo(found.high, 12);
      }),
      PINNED,
    );
  });

  test('is null without items', () => {
    expect(newcombeDifference({ count: 0, n: 0 }, { count: 1, n: 2 })).toBe(null);
    expect(newcombeDifference({ count: 1, n: 2 }, { count: 0, n: 0 })).toBe(null);
  });
});
