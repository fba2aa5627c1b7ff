import { describe, expect, test } from 'vitest';
import { diagnoseLadder, diagnoseTwoGaps } from './gaps.ts';
import type { Measurement } from './gaps.ts';

type Percent = number | null;

function rate(percent: Percent): Measurement | null {
  return percent === null ? null : { error: percent / 100, n: null };
}

function twoGaps(human: Percent, train: Percent, dev: Percent) {
  return diagnoseTwoGaps({ human: rate(human), train: rate(train), dev: rate(dev) });
}

function ladder(rates: readonly Percent[]) {
  const [human = null, train = null, trainDev = null, dev = null, test = null] = rates;
  return diagnoseLadder({
    human: rate(human),
    train: rate(train),
    trainDev: rate(trainDev),
    dev: rate(dev),
    test: rate(test),
  });
}

describe('two gaps: the course’s cases, and those that settle the rule', () => {
  test.each([
    [1, 8, 10, 'bias'],
    [7.5, 8, 10, 'variance'],
    [0, 1, 11, 'variance'],
    [0, 15, 16, 'bias'],
    [0, 15, 30, 'both'],
    [0, 0.5, 1, 'neither'],
    [0.5, 5, 6, 'bias'],
    [0.5, 1, 5, 'variance'],
    [0.5, 0.7, 0.8, 'bias'],
    [0.5, 0.6, 0.8, 'variance'],
    [0.5, 0.3, 0.4, 'cannot-tell'],
    [2, 2.5, 3, 'neither'],
    [0, 0.2, 0.3, 'bias'],
    [6, 8, 10, 'both'],
    [0, 2, 5, 'both'],
    [0, 3, 5, 'both'],
    [0, 2, 5.1, 'variance'],
    [5, 6, 7, 'both'],
    [5, 5, 5, 'neither'],
    [5, 5, 3, 'neither'],
    [5, 5, 7, 'variance'],
    [1, 0.7, 0.8, 'cannot-tell'],
    [1, 0.7, 1.5, 'variance'],
    [1, 0.7, 1.4, 'cannot-tell'],
  ] as const)('human %d, train %d, dev %d: %s', (human, train, dev, verdict) => {
    expect(twoGaps(human, train, dev).verdict).toBe(verdict);
  });

  test('a training error under human level bounds the bias by itself', () => {
    const found = twoGaps(0.5, 0.3, 0.4);
    expect(found.belowHuman).toBe(true);
    expect(found.biasBounds).toEqual({ low: 0, high: 0.003 });
    expect(twoGaps(0.5, 0.6, 0.8).biasBounds).toBe(null);
  });

  test.each([
    [null, 8, 10, ['human']],
    [1, null, 10, ['train']],
    [1, 8, null, ['dev']],
    [null, null, null, ['human', 'train', 'dev']],
  ] as const)(
    'human %s, train %s, dev %s: cannot tell without %j',
    (human, train, dev, missing) => {
      const found = twoGaps(human, train, dev);
      expect(found.verdict).toBe('cannot-tell');
      expect(found.missing).toEqual(missing);
    },
  );

  test('without a human error the bias is at most the training error', () => {
    expect(twoGaps(null, 8, 10).biasBounds).toEqual({ low: 0, high: 0.08 });
    expect(twoGaps(null, null, 10).biasBounds).toBe(null);
  });

  test('ranks the gaps by size, ties in the ladder’s order', () => {
    expect(twoGaps(1, 8, 10).ranking).toEqual(['avoidable-bias', 'variance']);
    expect(twoGaps(7.5, 8, 10).ranking).toEqual(['variance', 'avoidable-bias']);
    expect(twoGaps(6, 8, 10).ranking).toEqual(['avoidable-bias', 'variance']);
  });
});

describe('the ladder: the course’s cases, and those that settle the rule', () => {
  test.each([
    [[0, 1, 9, 10, null], 'variance', ['variance']],
    [[0, 1, 1.5, 10, null], 'mismatch', ['data-mismatch']],
    [[0, 10, 11, 12, null], 'bias', ['avoidable-bias']],
    [[0, 10, 11, 20, null], 'several', ['avoidable-bias', 'data-mismatch']],
    [[4, 7, 10, 12, 12], 'several', ['avoidable-bias', 'variance', 'data-mismatch']],
    [[4, 7, 10, 6, 6], 'several', ['avoidable-bias', 'variance']],
    [[1, 2, 2.4, 9, 9.3], 'mismatch', ['data-mismatch']],
    [[0.5, 3, 8, 8.4, 12], 'several', ['variance', 'dev-overfitting']],
    [[1, 1.2, 1.5, 2, 9], 'dev-overfitting', ['dev-overfitting']],
    [[0, 0.5, 1, 1.5, 2], 'neither', undefined],
    [[0, 0.5, 1, 1.5, 1.5], 'several', ['avoidable-bias', 'variance', 'data-mismatch']],
    [[2, 1, 6, 6, 6], 'variance', ['variance']],
    [[2, 1, 1.5, 2, 2], 'cannot-tell', undefined],
    [[2, 1, 4, 7, 7], 'several', ['variance', 'data-mismatch']],
  ] as const)('%j: %s', (rates, verdict, counting) => {
    const found = ladder(rates);
    expect(found.verdict).toBe(verdict);
    if (counting !== undefined) expect(found.counting).toEqual(counting);
  });

  test('a negative gap is measured but never a cause', () => {
    const found = ladder([4, 7, 10, 6, 6]);
    expect(found.gaps['data-mismatch'].value).toBeCloseTo(-0.04, 14);
    expect(found.ranking.at(-1)).toBe('data-mismatch');
  });

  test('without train-dev, a large dev − train is one gap of two causes', () => {
    const found = ladder([0, 1, null, 10, null]);
    expect(found.verdict).toBe('cannot-tell');
    expect(found.inseparable).toBe(true);
    expect(found.missing).toEqual(['train-dev']);
    expect(found.combined?.value).toBeCloseTo(0.09, 14);
    expect(found.gaps.variance.value).toBe(null);
  });

  test('and where it is small, the others decide', () => {
    const found = ladder([0, 10, null, 12, null]);
    expect([found.verdict, found.inseparable]).toEqual(['bias', false]);
    expect(found.missing).toEqual([]);
    expect(ladder([0, 1, null, 2, 9]).verdict).toBe('dev-overfitting');
    expect(ladder([0, 0.5, null, 1, null]).verdict).toBe('neither');
    expect(ladder([1, 0.5, null, 9, null])).toMatchObject({
      verdict: 'cannot-tell',
      inseparable: true,
    });
  });

  test.each([
    [[null, 1, 9, 10, 10], ['human']],
    [[0, null, 9, 10, 10], ['train']],
    [[0, 1, 9, null, 10], ['dev']],
  ] as const)('%j: cannot tell without %j', (rates, missing) => {
    expect(ladder(rates)).toMatchObject({ verdict: 'cannot-tell', missing });
  });
});
