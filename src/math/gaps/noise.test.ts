import { describe, expect, test } from 'vitest';
import { diagnoseTwoGaps, measureGap } from '../gaps.ts';
import type { Measurement } from '../gaps.ts';

function rate(percent: number, n: number | null = null): Measurement {
  return { error: percent / 100, n };
}

function twoGaps(human: number, train: number, dev: number, n: number | null = null) {
  return diagnoseTwoGaps({ human: rate(human, n), train: rate(train, n), dev: rate(dev, n) });
}

describe('with numbers of examples', () => {
  test('the dossier’s limits of noise: 10% each, on sets of one size', () => {
    for (const [n, points] of [
      [1000, 2.63],
      [2500, 1.66],
      [5000, 1.18],
      [10_000, 0.83],
      [100_000, 0.26],
    ] as const) {
      const { interval } = measureGap(rate(10, n), rate(10, n));
      expect(100 * (interval?.high ?? NaN)).toBeCloseTo(points, 1);
    }
  });

  test('a gap within the noise does not count, and none left is within-noise', () => {
    expect(twoGaps(10, 10.5, 11, 1000).verdict).toBe('within-noise');
    expect(twoGaps(10, 10.5, 11, 1e6).verdict).toBe('both');
    expect(twoGaps(10, 10.5, 10.6, 2500)).toMatchObject({
      verdict: 'within-noise',
      noise: ['avoidable-bias', 'variance'],
    });
    expect(twoGaps(10, 10, 10, 1000).verdict).toBe('within-noise');
    expect(twoGaps(1, 0.9, 1, 1000).verdict).toBe('within-noise');
  });

  test('small gaps that the counts establish are causes, not neither', () => {
    expect(twoGaps(1, 1.5, 2, 1e6).verdict).toBe('both');
    expect(twoGaps(1, 1.5, 2).verdict).toBe('neither');
  });

  test('a larger gap that may be nothing does not hide an established one', () => {
    const found = diagnoseTwoGaps({
      human: { error: 0.04, n: 50 },
      train: { error: 0.07, n: 100_000 },
      dev: { error: 0.085, n: 100_000 },
    });
    expect(found).toMatchObject({ verdict: 'variance', noise: ['avoidable-bias'] });
    expect(found.ranking).toEqual(['variance', 'avoidable-bias']);
  });

  test('but hides a smaller one that has no counts', () => {
    const found = diagnoseTwoGaps({
      human: { error: 0, n: null },
      train: { error: 0.005, n: 100 },
      dev: { error: 0.025, n: 100 },
    });
    expect(found).toMatchObject({ verdict: 'within-noise', counting: [], noise: ['variance'] });
  });

  test('a gap without counts is taken at its value', () => {
    const found = diagnoseTwoGaps({
      human: { error: 0, n: null },
      train: { error: 0.07, n: 1000 },
      dev: { error: 0.08, n: 1000 },
    });
    expect(found).toMatchObject({ verdict: 'bias', noise: ['variance'] });
    expect(found.gaps['avoidable-bias'].interval).toBe(null);
  });

  test('below human level, a variance within its noise is no verdict', () => {
    const found = diagnoseTwoGaps({
      human: { error: 0.005, n: null },
      train: { error: 0.001, n: 1000 },
      dev: { error: 0.003, n: 1000 },
    });
    expect(found.verdict).toBe('cannot-tell');
  });
});
