import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confusionMetrics, precisionAt, precisionAtPrevalence } from '../confusion.ts';

const count = fc.integer({ min: 0, max: 1e6 });
const matrix = fc.record({ tp: count, fp: count, fn: count, tn: count });
const PINNED = { seed: 20240519, numRuns: 400 };

describe('precision at another prevalence', () => {
  test('by Bayes’ rule', () => {
    expect(precisionAtPrevalence(0.9, 0.9, 0.5)).toBeCloseTo(0.9, 14);
    expect(precisionAtPrevalence(0.9, 0.9, 0.01)).toBeCloseTo(1 / 12, 14);
    expect(precisionAtPrevalence(1, 0.5, 0)).toBe(0);
    expect(precisionAtPrevalence(0.5, 1, 0.2)).toBe(1);
    expect(precisionAtPrevalence(0, 1, 0.2)).toBe(null);
  });

  test('is the measured precision at the measured prevalence', () => {
    fc.assert(
      fc.property(matrix, (counts) => {
        const { precision, prevalence } = confusionMetrics(counts);
        const found = precisionAt(counts, prevalence.value ?? 0).value;
        if (precision.value === null || found === null) return;
        expect(found).toBeCloseTo(precision.value, 9);
      }),
      PINNED,
    );
  });

  test('has an interval that holds it and grows with the prevalence', () => {
    const share = fc.double({ min: 1e-9, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(matrix, share, (counts, prevalence) => {
        const here = precisionAt(counts, prevalence);
        const above = precisionAt(counts, prevalence + 0.001);
        if (here.value === null || here.interval === null) return;
        expect(here.interval.low).toBeLessThanOrEqual(here.value);
        expect(here.interval.high).toBeGreaterThanOrEqual(here.value);
        expect(here.interval.high).toBeGreaterThan(here.interval.low);
        expect(here.interval.low).toBeGreaterThanOrEqual(0);
        expect(here.interval.high).toBeLessThanOrEqual(1);
        expect(above.value).toBeGreaterThanOrEqual(here.value);
      }),
      PINNED,
    );
  });

  test('keeps a tiny false alarm rate', () => {
    const counts = { tp: 1, fp: 1, fn: 0, tn: 1e12 - 1 };
    const alarms = 1e-12;
    const exact = 1e-9 / (1e-9 + (1 - 1e-9) * alarms);
    expect(precisionAt(counts, 1e-9).value).toBeCloseTo(exact, 14);
  });

  test.each([
    [{ tp: 0, fp: 0, fn: 0, tn: 0 }, 'nothing-counted'],
    [{ tp: 0, fp: 1, fn: 0, tn: 2 }, 'no-actual-positive'],
    [{ tp: 1, fp: 0, fn: 2, tn: 0 }, 'no-actual-negative'],
    [{ tp: 0, fp: 0, fn: 2, tn: 5 }, 'no-predicted-positive'],
  ] as const)('of %j is undefined', (counts, reason) => {
    expect(precisionAt(counts, 0.1)).toEqual({ value: null, interval: null, reason });
  });

  test('is certain where the prevalence is 0 or 1', () => {
    const counts = { tp: 5, fp: 3, fn: 1, tn: 9 };
    expect(precisionAt(counts, 0).interval).toEqual({ low: 0, high: 0 });
    expect(precisionAt(counts, 1).interval).toEqual({ low: 1, high: 1 });
  });

  test.each([-0.1, 1.1, NaN])('refuses %d', (bad) => {
    expect(() => precisionAtPrevalence(0.5, 0.5, bad)).toThrow(/^Prevalence must be a fraction/);
    expect(() => precisionAtPrevalence(bad, 0.5, 0.5)).toThrow(RangeError);
    expect(() => precisionAtPrevalence(0.5, bad, 0.5)).toThrow(RangeError);
    expect(() => precisionAt({ tp: 1, fp: 1, fn: 1, tn: 1 }, bad)).toThrow(RangeError);
  });
});
