import { describe, expect, test } from 'vitest';
import { EXACT_LIMIT, fairTail, saddlepointTail, summedTail } from './binomial.ts';
import { normalTail } from './normal.ts';

/** P(X ≤ k) in whole numbers, which nothing can round. */
function wholeTail(k: number, n: number): number {
  let term = 1n;
  let sum = 1n;
  for (let i = 1; i <= k; i += 1) {
    term = (term * BigInt(n - i + 1)) / BigInt(i);
    sum += term;
  }
  const shift = BigInt(Math.max(0, n - 60));
  return Number((sum << 120n) >> (shift + 60n)) / 2 ** (Math.min(n, 60) + 60);
}

describe('the tail of fair tosses', () => {
  test.each([1, 2, 5, 17, 18, 19, 20, 37, 100])('of %d tosses is exact', (n) => {
    for (let k = 0; 2 * k <= n; k += 1) {
      const wanted = wholeTail(k, n);
      if (wanted > 1e-15) expect(fairTail(k, n) / wanted).toBeCloseTo(1, 12);
    }
  });

  test('is 1 without a toss, and 0 where a double has no smaller number', () => {
    expect(fairTail(0, 0)).toBe(1);
    expect(fairTail(0, 2000)).toBe(0);
  });

  test.each([1e6, 1e8, 1e10])('of %d tosses: the corrected normal tail agrees', (n) => {
    for (const deviations of [0.001, 0.5, 1, 2, 4, 8, 20]) {
      const k = Math.round(n / 2 - (deviations * Math.sqrt(n)) / 2);
      expect(saddlepointTail(k, n) / summedTail(k, n)).toBeCloseTo(1, 8);
    }
  });

  test('has no step where the method changes', () => {
    const [below, above] = [EXACT_LIMIT, EXACT_LIMIT + 2].map((n) => fairTail(n / 2 - 900, n));
    expect((above ?? 0) / (below ?? 1)).toBeCloseTo(1, 4);
    expect(above).toBeGreaterThan(below ?? 1);
  });

  test('is a half in the middle of very many, and half the middle term more beside it', () => {
    expect(fairTail(1e12 - 1, 2e12 - 1)).toBe(0.5);
    expect(fairTail(1e12, 2e12) - 0.5).toBeCloseTo(0.5 / Math.sqrt(Math.PI * 1e12), 14);
  });
});

describe('the normal tail', () => {
  test.each([
    [0, 0.5],
    [1, 0.15865525393145707],
    [1.959963984540054, 0.025],
    [2.4999999, 0.0062096670786064],
    [2.5, 0.006209665325776132],
    [3, 0.0013498980316300946],
    [6, 9.865876450376946e-10],
    [10, 7.61985302416047e-24],
    [37, 5.725571222524577e-300],
  ])('beyond %d', (x, wanted) => {
    expect(normalTail(x) / wanted).toBeCloseTo(1, 11);
    expect(normalTail(-x)).toBeCloseTo(1 - wanted, 15);
  });
});
