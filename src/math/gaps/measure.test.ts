import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagnoseLadder, measureGap } from '../gaps.ts';
import type { Measurement } from '../gaps.ts';

function rate(percent: number, n: number | null = null): Measurement {
  return { error: percent / 100, n };
}

describe('a gap', () => {
  const measured = fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 2, max: 1e6 }))
    .map(([error, n]) => ({ error, n }));
  const PINNED = { seed: 20240519, numRuns: 400 };

  test('lies in its interval, and the gaps of a ladder add up to test − human', () => {
    fc.assert(
      fc.property(fc.array(measured, { minLength: 5, maxLength: 5 }), (five) => {
        const [human, train, trainDev, dev, last] = five as unknown as Measurement[];
        const names = { human, train, trainDev, dev, test: last };
        const { gaps } = diagnoseLadder(names as Parameters<typeof diagnoseLadder>[0]);
        const values = Object.values(gaps).map(({ value }) => value ?? NaN);
        const sum = values.reduce((total, value) => total + value, 0);
        expect(sum).toBeCloseTo((last?.error ?? NaN) - (human?.error ?? NaN), 12);
        for (const { value, interval } of Object.values(gaps)) {
          expect(interval?.low).toBeLessThanOrEqual(value ?? NaN);
          expect(interval?.high).toBeGreaterThanOrEqual(value ?? NaN);
        }
      }),
      PINNED,
    );
  });

  test('rounds error × n to the count, a half that lost its last bit upwards', () => {
    // 0.145 × 100 is 14.499999999999998 in binary.
    expect(measureGap(rate(0, 100), rate(14.5, 100)).interval).toEqual(
      measureGap(rate(0, 100), rate(15, 100)).interval,
    );
  });

  test('needs both measurements, and both numbers for an interval', () => {
    expect(measureGap(null, rate(5))).toEqual({ value: null, interval: null });
    expect(measureGap(rate(5), null)).toEqual({ value: null, interval: null });
    expect(measureGap(rate(0), rate(5, 100))).toEqual({ value: 0.05, interval: null });
  });

  test.each([
    [-0.1, null],
    [1.1, null],
    [NaN, null],
    [0.1, 0],
    [0.1, 1.5],
    [0.1, NaN],
    [0.1, 1e13],
  ])('refuses an error of %d on %s examples', (error, n) => {
    expect(() => measureGap({ error, n }, null)).toThrow(RangeError);
    expect(() => measureGap(null, { error, n })).toThrow(RangeError);
  });
});
