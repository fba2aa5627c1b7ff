import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { METRIC_NAMES, confusionMetrics, matrixMargins } from './confusion.ts';
import type { ConfusionCounts, Estimate } from './confusion.ts';

const PINNED = { seed: 20240519, numRuns: 400 };
const A = { tp: 16_758, fp: 882, fn: 1862, tn: 166_698 };
const B = { tp: 15_827, fp: 323, fn: 2793, tn: 167_257 };

const cell = fc.oneof(
  fc.integer({ min: 0, max: 20 }),
  fc.double({ min: 0, max: 12, noNaN: true }).map((power) => Math.floor(10 ** power)),
);
const matrix = fc.record({ tp: cell, fp: cell, fn: cell, tn: cell });
const beta = fc.double({ min: -3, max: 3, noNaN: true }).map((power) => 10 ** power);

function swapClasses({ tp, fp, fn, tn }: ConfusionCounts): ConfusionCounts {
  return { tp: tn, fp: fn, fn: fp, tn: tp };
}

function expectSame(found: Estimate, wanted: Estimate, digits = 12): void {
  expect(found.value === null).toBe(wanted.value === null);
  if (found.value === null || wanted.value === null) return;
  expect(found.value).toBeCloseTo(wanted.value, digits);
  expect(found.interval?.low).toBeCloseTo(wanted.interval?.low ?? NaN, digits);
  expect(found.interval?.high).toBeCloseTo(wanted.interval?.high ?? NaN, digits);
}

describe('the two cat classifiers', () => {
  test('have the F1, MCC and balanced accuracy of the course', () => {
    const [a, b] = [confusionMetrics(A), confusionMetrics(B)];
    expect(a.f1.value).toBeCloseTo(0.924324, 6);
    expect(b.f1.value).toBeCloseTo(0.910383, 6);
    expect(a.precision.value).toBe(0.95);
    expect(a.recall.value).toBe(0.9);
    expect(b.precision.value).toBe(0.98);
    expect(b.recall.value).toBe(0.85);
    expect(a.mcc.value).toBeCloseTo(0.917, 3);
    expect(b.mcc.value).toBeCloseTo(0.904, 3);
    expect(a['balanced-accuracy'].value).toBeCloseTo(0.947, 3);
    expect(b['balanced-accuracy'].value).toBeCloseTo(0.924, 3);
  });

  test('always positive at 1% positives', () => {
    const always = confusionMetrics({ tp: 100, fp: 9900, fn: 0, tn: 0 });
    expect(always.f1.value).toBeCloseTo(0.0198, 4);
    expect(always.mcc).toEqual({ value: null, interval: null, reason: 'no-predicted-negative' });
  });
});

describe('every metric', () => {
  test('lies in its interval, its interval in its range, with a width', () => {
    fc.assert(
      fc.property(matrix, beta, (counts, weight) => {
        const metrics = confusionMetrics(counts, weight);
        for (const name of METRIC_NAMES) {
          const { value, interval, reason } = metrics[name];
          expect([value === null, interval === null]).toEqual([reason !== null, reason !== null]);
          if (value === null || interval === null) continue;
          expect(interval.low, name).toBeGreaterThanOrEqual(name === 'mcc' ? -1 : 0);
          expect(interval.low, name).toBeLessThanOrEqual(value);
          expect(interval.high, name).toBeGreaterThanOrEqual(value);
          expect(interval.high, name).toBeLessThanOrEqual(1);
          expect(interval.high, name).toBeGreaterThan(interval.low);
        }
      }),
      PINNED,
    );
  });

  test('narrows as the same matrix is counted longer', () => {
    const small = fc.integer({ min: 0, max: 1000 });
    const counts = fc.record({ tp: small, fp: small, fn: small, tn: small });
    fc.assert(
      fc.property(counts, beta, fc.integer({ min: 2, max: 1000 }), (few, weight, times) => {
        const many = {
          tp: few.tp * times,
          fp: few.fp * times,
          fn: few.fn * times,
          tn: few.tn * times,
        };
        const [before, after] = [confusionMetrics(few, weight), confusionMetrics(many, weight)];
        for (const name of METRIC_NAMES) {
          const [wide, narrow] = [before[name].interval, after[name].interval];
          if (wide === null || narrow === null) continue;
          expect(narrow.high - narrow.low, name).toBeLessThan(wide.high - wide.low);
        }
      }),
      PINNED,
    );
  });

  test('mirrors when the classes change places', () => {
    fc.assert(
      fc.property(matrix, (counts) => {
        const [here, there] = [confusionMetrics(counts), confusionMetrics(swapClasses(counts))];
        expectSame(here.specificity, there.recall);
        expectSame(here.npv, there.precision);
        expectSame(here.accuracy, there.accuracy);
        expectSame(here['balanced-accuracy'], there['balanced-accuracy']);
        expectSame(here.mcc, there.mcc, 10);
      }),
      PINNED,
    );
  });
});

describe('F-beta', () => {
  test('lies between precision and recall, and is F1 at β = 1', () => {
    fc.assert(
      fc.property(matrix, beta, (counts, weight) => {
        const { precision, recall, f1, 'f-beta': f } = confusionMetrics(counts, weight);
        if (precision.value === null || recall.value === null) return;
        const [low, high] = [precision.value, recall.value].toSorted((a, b) => a - b);
        for (const { value } of [f, f1]) {
          expect(value).toBeGreaterThanOrEqual((low ?? 0) * (1 - 1e-15));
          expect(value).toBeLessThanOrEqual((high ?? 0) * (1 + 1e-15));
        }
        expect(confusionMetrics(counts, 1)['f-beta']).toEqual(f1);
      }),
      PINNED,
    );
  });

  test('has limits that run into F1’s, precision’s and recall’s', () => {
    const bounded = fc.integer({ min: 0, max: 1000 });
    const counts = fc.record({ tp: bounded, fp: bounded, fn: bounded, tn: bounded });
    fc.assert(
      fc.property(counts, (one) => {
        const exact = confusionMetrics(one);
        expectSame(confusionMetrics(one, 1 + 1e-12)['f-beta'], exact.f1, 9);
        if (exact.precision.value === null || exact.recall.value === null) return;
        expectSame(confusionMetrics(one, 1e-6)['f-beta'], exact.precision, 6);
        expectSame(confusionMetrics(one, 1e6)['f-beta'], exact.recall, 6);
      }),
      PINNED,
    );
  });

  test.each([0, -1, NaN, Infinity, 1e7])('refuses β = %d', (weight) => {
    expect(() => confusionMetrics(A, weight)).toThrow(RangeError);
  });
});

describe('undefined is said to be so', () => {
  const reasonOf = (name: keyof ReturnType<typeof confusionMetrics>, counts: ConfusionCounts) =>
    confusionMetrics(counts)[name].reason;

  test.each([
    ['precision', [0, 0, 2, 3], 'no-predicted-positive'],
    ['recall', [0, 2, 0, 3], 'no-actual-positive'],
    ['specificity', [2, 0, 3, 0], 'no-actual-negative'],
    ['npv', [2, 3, 0, 0], 'no-predicted-negative'],
    ['f1', [0, 0, 0, 5], 'nothing-to-find'],
    ['f-beta', [0, 0, 0, 5], 'nothing-to-find'],
    ['balanced-accuracy', [0, 2, 0, 3], 'no-actual-positive'],
    ['balanced-accuracy', [2, 0, 3, 0], 'no-actual-negative'],
    ['mcc', [0, 0, 2, 3], 'no-predicted-positive'],
    ['mcc', [2, 3, 0, 0], 'no-predicted-negative'],
    ['mcc', [0, 2, 0, 3], 'no-actual-positive'],
    ['mcc', [2, 0, 3, 0], 'no-actual-negative'],
    ['mcc', [5, 0, 0, 0], 'single-class'],
    ['mcc', [0, 0, 0, 5], 'single-class'],
  ] as const)('%s of %j', (name, [tp, fp, fn, tn], reason) => {
    expect(reasonOf(name, { tp, fp, fn, tn })).toBe(reason);
  });

  test('with nothing counted, everything', () => {
    for (const name of METRIC_NAMES) {
      expect(reasonOf(name, { tp: 0, fp: 0, fn: 0, tn: 0 })).toBe('nothing-counted');
    }
  });

  test.each([-1, 0.5, NaN, Infinity, 1e12 + 1])('and %d is no count', (bad) => {
    expect(() => confusionMetrics({ ...A, fn: bad })).toThrow(/^FN must be a whole number/);
  });
});

test('margins add up', () => {
  const margins = matrixMargins(A);
  expect(margins.total).toBe(186_200);
  expect(margins.actualPositive + margins.actualNegative).toBe(margins.total);
  expect(margins.predictedPositive + margins.predictedNegative).toBe(margins.total);
});
