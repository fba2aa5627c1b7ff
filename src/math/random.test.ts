import { describe, expect, test } from 'vitest';
import { createRandom } from './random.ts';

describe('createRandom', () => {
  test('gives the same stream for the same seed, for ever', () => {
    const random = createRandom(7);
    const again = createRandom(7);
    const words = Array.from({ length: 4 }, () => random.integer(2 ** 32));
    expect(words).toEqual(Array.from({ length: 4 }, () => again.integer(2 ** 32)));
    expect(words).toMatchInlineSnapshot(`
      [
        3736653943,
        572167723,
        250737490,
        3018019921,
      ]
    `);
  });

  test('gives another stream for each seed, also beyond 32 bits', () => {
    const seeds = [0, 1, 2, 2 ** 32, 2 ** 32 + 1, Number.MAX_SAFE_INTEGER];
    expect(new Set(seeds.map((seed) => createRandom(seed).next())).size).toBe(seeds.length);
  });

  test('spreads evenly over [0, 1)', () => {
    const random = createRandom(1);
    const bins = new Array<number>(20).fill(0);
    for (let i = 0; i < 100_000; i += 1) {
      const x = random.next();
      expect(x >= 0 && x < 1).toBe(true);
      const bin = Math.floor(x * 20);
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    const chiSquare = bins.reduce((sum, count) => sum + (count - 5000) ** 2 / 5000, 0);
    expect(chiSquare).toBeLessThan(43.8); // the 0.1% point at 19 degrees of freedom
  });

  test('draws whole numbers below n, each as often', () => {
    const random = createRandom(2);
    const counts = new Array<number>(7).fill(0);
    for (let i = 0; i < 70_000; i += 1) {
      const found = random.integer(7);
      counts[found] = (counts[found] ?? 0) + 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(9600);
    expect(Math.max(...counts)).toBeLessThan(10_400);
    expect(random.integer(1)).toBe(0);
  });

  test('shuffles without losing, repeating or touching the original', () => {
    const items = Object.freeze(Array.from({ length: 50 }, (_, i) => i));
    const shuffled = createRandom(3).shuffle(items);
    expect(shuffled).not.toEqual(items);
    expect(shuffled.toSorted((a, b) => a - b)).toEqual(items);
    expect(createRandom(3).shuffle([])).toEqual([]);
  });

  test('brings every order of three about equally often', () => {
    const random = createRandom(4);
    const orders = new Map<string, number>();
    for (let i = 0; i < 6000; i += 1) {
      const order = random.shuffle(['a', 'b', 'c']).join('');
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    expect(orders.size).toBe(6);
    expect(Math.min(...orders.values())).toBeGreaterThan(880);
  });

  test.each([-1, 0.5, NaN, Infinity, 2 ** 53])('refuses the seed %d', (seed) => {
    expect(() => createRandom(seed)).toThrow(RangeError);
  });

  test.each([0, -1, 1.5, NaN, 2 ** 33])('refuses a choice among %d', (n) => {
    expect(() => createRandom(1).integer(n)).toThrow(RangeError);
  });
});
