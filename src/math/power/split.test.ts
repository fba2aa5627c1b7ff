import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { halfWidth, sizeForHalfWidth } from './split.ts';

const PINNED = { seed: 20240519, numRuns: 150 };

describe('the width of an interval', () => {
  test.each([
    [1_000, 1.86],
    [2_500, 1.18],
    [10_000, 0.59],
    [100_000, 0.19],
    [1_000_000, 0.06],
  ])('at 10%% on %d examples is ±%d points', (n, points) => {
    expect((halfWidth(0.1, n) ?? 0) * 100).toBeCloseTo(points, 1.9);
  });

  test.each([
    [0.1, 0.01, 3_458],
    [0.1, 0.005, 13_830],
    [0.1, 0.001, 345_732],
    [0.05, 0.01, 1_825],
    [0.02, 0.01, 753],
    [0.01, 0.01, 381],
  ])('%d within ±%d needs a few more than Wald’s %d', (p, width, wald) => {
    const needed = sizeForHalfWidth(p, width);
    expect(needed).toBeGreaterThanOrEqual(wald);
    expect(needed - wald).toBeLessThan(75);
  });

  test('is reached at the size that is asked for, and not before', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.0005, max: 0.45, noNaN: true }),
        (p, width) => {
          const n = sizeForHalfWidth(p, width);
          expect(halfWidth(p, n)).toBeLessThanOrEqual(width * (1 + 1e-9));
          if (n > 1) expect(halfWidth(p, n - 1)).toBeGreaterThan(width * (1 - 1e-9));
        },
      ),
      PINNED,
    );
    expect(sizeForHalfWidth(0.1, 1)).toBe(1);
    expect(halfWidth(0.1, 0)).toBeNull();
  });
});
