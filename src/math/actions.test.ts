import { describe, expect, test } from 'vitest';
import { GAP_ACTIONS, rankedActions } from './actions.ts';
import { diagnoseLadder, diagnoseTwoGaps } from './gaps.ts';

type Percent = number | null;

function rate(percent: Percent, n: number | null = null) {
  return percent === null ? null : { error: percent / 100, n };
}

function twoGapActions(human: Percent, train: Percent, dev: Percent, n: number | null = null) {
  const measurements = { human: rate(human, n), train: rate(train, n), dev: rate(dev, n) };
  return rankedActions(diagnoseTwoGaps(measurements));
}

function ladderActions(rates: readonly Percent[]) {
  const [human, train, trainDev, dev, last] = rates.map((percent) => rate(percent));
  return rankedActions(
    diagnoseLadder({
      human: human ?? null,
      train: train ?? null,
      trainDev: trainDev ?? null,
      dev: dev ?? null,
      test: last ?? null,
    }),
  );
}

describe('the first action, for each of the course’s cases', () => {
  test.each([
    [1, 8, 10, 'bigger-model'],
    [7.5, 8, 10, 'more-data'],
    [0, 1, 11, 'more-data'],
    [0, 15, 16, 'bigger-model'],
    [0, 15, 30, 'bigger-model'],
    [0, 0.5, 1, 'check-real-world'],
    [0.5, 5, 6, 'bigger-model'],
    [0.5, 1, 5, 'more-data'],
    [0.5, 0.7, 0.8, 'bigger-model'],
    [0.5, 0.6, 0.8, 'more-data'],
    [0.5, 0.3, 0.4, 'find-floor'],
  ] as const)('human %d, train %d, dev %d: %s', (human, train, dev, action) => {
    expect(twoGapActions(human, train, dev)[0]?.action).toBe(action);
  });

  test.each([
    [[0, 1, 9, 10, null], 'more-data'],
    [[0, 1, 1.5, 10, null], 'error-analysis-dev'],
    [[0, 10, 11, 12, null], 'bigger-model'],
    [[0, 10, 11, 20, null], 'bigger-model'],
    [[4, 7, 10, 12, 12], 'bigger-model'],
    [[4, 7, 10, 6, 6], 'bigger-model'],
    [[0, 1, null, 10, null], 'carve-train-dev'],
    [[1, 1.2, 1.5, 2, 9], 'fresh-dev-set'],
  ] as const)('%j: %s', (rates, action) => {
    expect(ladderActions(rates)[0]?.action).toBe(action);
  });
});

describe('ranked actions', () => {
  test('carry the gap that they can close and what that is worth', () => {
    const [first] = twoGapActions(1, 8, 10);
    expect(first?.gap).toBe('avoidable-bias');
    expect(first?.gain).toBeCloseTo(0.07, 14);
  });

  test('go from the largest gap down, each action once, with the larger gap', () => {
    const found = ladderActions([0, 10, 11, 20, null]);
    expect(found.map(({ action }) => action)).toEqual([
      ...GAP_ACTIONS['avoidable-bias'],
      ...GAP_ACTIONS['data-mismatch'],
    ]);
    const shared = twoGapActions(0, 15, 32).filter(({ action }) => action === 'architecture');
    expect(shared).toMatchObject([{ gap: 'variance' }]);
  });

  test('never work on a gap that does not count', () => {
    expect(twoGapActions(1, 8, 10).some(({ gap }) => gap === 'variance')).toBe(false);
  });

  test('within the noise, measure on more examples, and nothing else', () => {
    expect(twoGapActions(10, 10.5, 11, 1000)).toEqual([
      { action: 'larger-sample', gap: null, gain: null },
    ]);
  });

  test('name every measurement that is missing, then what can be done already', () => {
    const found = twoGapActions(null, null, 10).map(({ action }) => action);
    expect(found).toEqual(['measure-human', 'measure-train']);
    expect(twoGapActions(1, 8, null)[0]?.action).toBe('measure-dev');
    const inseparable = ladderActions([0, 10, null, 20, null]);
    expect(inseparable.slice(0, 2)).toMatchObject([
      { action: 'carve-train-dev', gap: null },
      { action: 'bigger-model', gap: 'avoidable-bias' },
    ]);
  });

  test('below human level, find the floor before anything', () => {
    expect(twoGapActions(0.5, 0.3, 0.4)).toEqual([{ action: 'find-floor', gap: null, gain: null }]);
    expect(twoGapActions(0.5, 0.3, 0.9)[0]?.action).toBe('more-data');
  });
});
