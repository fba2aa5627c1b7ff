import { expect, it } from 'vitest';
import { meanOfRuns, meanShare } from './repeats.ts';

// scipy.stats.t.interval(0.95, n - 1, mean, sem) of scipy 1.10.1.
it.each([
  [[0.87, 0.866, 0.87, 0.868, 0.836], 0.862, 0.843836022, 0.880163978],
  [[1, 2, 4], 2.3333333, -1.4612495, 6.1279162],
  [[3, 3], 3, 3, 3],
])('agrees with scipy on %j', (runs, value, low, high) => {
  const repeated = meanOfRuns(runs);
  expect(repeated.value).toBeCloseTo(value, 6);
  expect(repeated.interval.low).toBeCloseTo(low, 6);
  expect(repeated.interval.high).toBeCloseTo(high, 6);
});

it('keeps shares between 0 and 1, and refuses a single run', () => {
  expect(meanShare([0.001, 0.02, 0]).interval.low).toBe(0);
  expect(meanShare([0.999, 0.98, 1]).interval.high).toBe(1);
  expect(() => meanOfRuns([1])).toThrow(RangeError);
});
