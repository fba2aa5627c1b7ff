import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mcnemarExact, pairedDifference } from '../comparison.ts';
import { METRIC_NAMES, confusionMetrics, sklearnBehaviour } from '../confusion.ts';
import type { ConfusionCounts, MetricName } from '../confusion.ts';
import { newcombeDifference } from '../intervals.ts';

type Cells = readonly [tp: number, fp: number, fn: number, tn: number];
type Ends = readonly [number, number] | null;

interface Reference {
  readonly versions: Readonly<Record<string, string>>;
  readonly metrics: readonly string[];
  readonly matrices: readonly (readonly [Cells, number, readonly (number | null)[], Ends[]])[];
  readonly patterns: readonly (readonly [
    Cells,
    Readonly<Record<string, readonly [string, string | null]>>,
  ])[];
  readonly newcombe: readonly (readonly [number, number, number, number, number, number])[];
  readonly mcnemar: readonly (readonly [number, number, number])[];
  readonly paired: readonly (readonly [number, number, number, number, number])[];
}

const reference = JSON.parse(
  readFileSync(new URL('./confusion.json', import.meta.url), 'utf8'),
) as Reference;

function countsOf([tp, fp, fn, tn]: Cells): ConfusionCounts {
  return { tp, fp, fn, tn };
}

/** Relative error; a difference of no more than `floor` is none, for limits that cross 0. */
function errorOf(found: number, wanted: number, floor = 0): number {
  if (Math.abs(found - wanted) <= floor) return 0;
  return Math.abs(found - wanted) / Math.abs(wanted);
}

/** The same, where the limit may be exactly 0. */
function limitError(found: number, wanted: number, floor: number): number {
  return found === wanted ? 0 : errorOf(found, wanted, floor);
}

describe('against scikit-learn, statsmodels and exact fractions', () => {
  test('the fixture names its versions and is large enough', () => {
    expect(reference.versions).toMatchObject({ 'scikit-learn': '1.2.1', statsmodels: '0.13.5' });
    expect(reference.metrics).toEqual(METRIC_NAMES);
    expect(reference.matrices.length).toBeGreaterThanOrEqual(500);
    const cells = reference.matrices.flatMap(([row]) => [...row]);
    expect(Math.max(...cells)).toBe(1e12);
    const zeros = reference.matrices.map(([row]) => row.map((cell) => cell === 0).join());
    expect(new Set(zeros).size).toBe(16);
  });

  test.each(METRIC_NAMES.map((name, i) => [name, i] as const))('%s', (name, i) => {
    const floor = name === 'mcc' ? 1e-15 : 0;
    let worstValue = 0;
    let worstLimit = 0;
    let intervals = 0;
    for (const [row, beta, values, limits] of reference.matrices) {
      const { value, interval, reason } = confusionMetrics(countsOf(row), beta)[name];
      const wanted = values[i] ?? null;
      expect(value === null, `${name} of ${row.join()}`).toBe(wanted === null);
      expect(reason === null).toBe(wanted !== null);
      expect(interval === null).toBe(wanted === null);
      if (value === null || wanted === null || interval === null) continue;
      worstValue = Math.max(worstValue, errorOf(value, wanted));
      const ends = limits[i] ?? null;
      if (ends === null) continue;
      intervals += 1;
      worstLimit = Math.max(
        worstLimit,
        limitError(interval.low, ends[0], floor),
        limitError(interval.high, ends[1], floor),
      );
    }
    expect(worstValue).toBeLessThanOrEqual(1e-12);
    expect(worstLimit).toBeLessThanOrEqual(1e-9);
    expect(intervals).toBeGreaterThan(name === 'f-beta' ? 100 : 500);
  });

  test('Newcombe’s difference', () => {
    for (const [k1, n1, k2, n2, low, high] of reference.newcombe) {
      const found = newcombeDifference({ count: k1, n: n1 }, { count: k2, n: n2 });
      expect(errorOf(found?.low ?? NaN, low, 1e-15)).toBeLessThanOrEqual(1e-9);
      expect(errorOf(found?.high ?? NaN, high, 1e-15)).toBeLessThanOrEqual(1e-9);
    }
  });

  test('McNemar’s exact p', () => {
    for (const [b, c, p] of reference.mcnemar) {
      const label = `b ${String(b)}, c ${String(c)}`;
      expect(errorOf(mcnemarExact(b, c), p, 1e-300), label).toBeLessThanOrEqual(1e-10);
    }
  });

  test('the paired difference, by another algorithm', () => {
    for (const [b, c, n, low, high] of reference.paired) {
      const found = pairedDifference({ onlyA: b, onlyB: c, n });
      expect(errorOf(found?.low ?? NaN, low, 1e-15)).toBeLessThanOrEqual(1e-9);
      expect(errorOf(found?.high ?? NaN, high, 1e-15)).toBeLessThanOrEqual(1e-9);
    }
  });
});

describe('what scikit-learn prints, for each pattern of empty cells', () => {
  const metrics = METRIC_NAMES.filter((name) => name !== 'prevalence');
  const cases = reference.patterns.flatMap(([pattern, seen]) =>
    metrics.map((metric) => [pattern, metric, seen[metric]] as const),
  );

  test.each(cases)('%j %s', (pattern, metric: MetricName, seen) => {
    const counts = countsOf(pattern.map((bit) => 2 * bit) as unknown as Cells);
    const estimate = confusionMetrics(counts, 2)[metric];
    const behaviour = sklearnBehaviour(metric, counts);
    expect(behaviour === null).toBe(estimate.value !== null);
    const own = [behaviour?.printed ?? null, behaviour?.warning ?? null];
    if (behaviour === null) {
      expect(Number(seen?.[0])).toBeCloseTo(estimate.value ?? NaN, 14);
      expect(seen?.[1]).toBe(null);
    } else {
      expect(own).toEqual(seen);
    }
  });

  test('prevalence has no function of its own', () => {
    expect(sklearnBehaviour('prevalence', { tp: 0, fp: 0, fn: 0, tn: 0 })).toBe(null);
  });
});
