import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaTie, betaTieReason, confusionMetrics } from '../confusion.ts';

const A = { tp: 16_758, fp: 882, fn: 1862, tn: 166_698 };
const B = { tp: 15_827, fp: 323, fn: 2793, tn: 167_257 };
const count = fc.integer({ min: 0, max: 1e6 });
const matrix = fc.record({ tp: count, fp: count, fn: count, tn: count });

describe('betaTie', () => {
  test('is 0.7022 for the two cat classifiers', () => {
    expect(betaTie(A, B)).toBeCloseTo(0.7022, 4);
    expect(betaTieReason(A, B)).toBe(null);
  });

  test('ties, the precise one winning below and the other above', () => {
    fc.assert(
      fc.property(matrix, matrix, (a, b) => {
        const tie = betaTie(a, b);
        expect(tie === null).toBe(betaTieReason(a, b) !== null);
        expect(betaTie(b, a)).toBe(tie);
        if (tie === null || tie < 1e-5 || tie > 1e5) return;
        const lead = (beta: number): number =>
          (confusionMetrics(a, beta)['f-beta'].value ?? NaN) -
          (confusionMetrics(b, beta)['f-beta'].value ?? NaN);
        expect(Math.abs(lead(tie))).toBeLessThan(1e-12);
        expect(lead(tie / 2) * lead(tie * 2)).toBeLessThanOrEqual(0);
      }),
      { seed: 20240519, numRuns: 500 },
    );
  });

  test('is exact where the products differ in their last digit', () => {
    const a = { tp: 1e12, fp: 1e12 - 1, fn: 1e12, tn: 0 };
    const b = { tp: 1e12, fp: 1e12, fn: 1e12 - 1, tn: 0 };
    expect(betaTie(a, b)).toBe(1);
  });

  test.each([
    [
      'one is better on both',
      { tp: 9, fp: 1, fn: 1, tn: 9 },
      { tp: 8, fp: 2, fn: 2, tn: 8 },
      'one-wins',
    ],
    ['equal recall', { tp: 9, fp: 1, fn: 1, tn: 9 }, { tp: 9, fp: 3, fn: 1, tn: 7 }, 'one-wins'],
    [
      'equal precision',
      { tp: 9, fp: 1, fn: 1, tn: 9 },
      { tp: 18, fp: 2, fn: 9, tn: 9 },
      'one-wins',
    ],
    ['twice the same', { tp: 9, fp: 1, fn: 1, tn: 9 }, { tp: 18, fp: 2, fn: 2, tn: 3 }, 'same'],
    ['both find nothing', { tp: 0, fp: 1, fn: 1, tn: 9 }, { tp: 0, fp: 5, fn: 2, tn: 3 }, 'same'],
    [
      'one finds nothing',
      { tp: 0, fp: 1, fn: 1, tn: 9 },
      { tp: 1, fp: 5, fn: 2, tn: 3 },
      'one-wins',
    ],
    ['one has no F', { tp: 0, fp: 0, fn: 0, tn: 9 }, { tp: 1, fp: 5, fn: 2, tn: 3 }, 'undefined'],
  ] as const)('%s', (_, a, b, reason) => {
    expect(betaTie(a, b)).toBe(null);
    expect(betaTieReason(a, b)).toBe(reason);
    expect(betaTieReason(b, a)).toBe(reason);
  });

  test('refuses what is no count', () => {
    expect(() => betaTie(A, { ...B, tp: -1 })).toThrow(RangeError);
  });
});
