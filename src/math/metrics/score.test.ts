import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRoot, restrictedShares } from './score.ts';
import type { Triple } from './score.ts';

const count = fc.integer({ min: 0, max: 1000 });
const counts3 = fc.tuple(count, count, count).filter((counts) => Math.max(...counts) > 0);
const weight = fc.double({ min: 0.01, max: 1, noNaN: true });
const weights3 = fc.tuple(weight, weight, weight);

function logLikelihood(counts: Triple, shares: Triple): number {
  return counts.reduce((sum, k, i) => sum + (k === 0 ? 0 : k * Math.log(shares[i] ?? 0)), 0);
}

test('restricted shares keep the contrast at 0 and are the likeliest that do', () => {
  fc.assert(
    fc.property(counts3, weights3, (counts, [up, down2, down3]) => {
      const contrast = [up, -down2, -down3] as const;
      const shares = restrictedShares(counts, contrast);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      expect(shares.reduce((sum, share, i) => sum + share * (contrast[i] ?? 0), 0)).toBeCloseTo(
        0,
        12,
      );
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
      const best = logLikelihood(counts, shares);
      for (let t = 0; t <= 1; t += 1 / 64) {
        const [second, third] = [up / (up + down2), up / (up + down3)];
        const first = (1 - second) * (1 - t) + (1 - third) * t;
        const other = logLikelihood(counts, [first, second * (1 - t), third * t]);
        expect(other).toBeLessThanOrEqual(best + 1e-9 * Math.abs(best));
      }
    }),
    { seed: 20240519, numRuns: 400 },
  );
});

test('findRoot uses every digit, on either side', () => {
  expect(findRoot((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 15);
  expect(findRoot((x) => 1e-200 - x, 1, 0)).toBeCloseTo(1e-200, 210);
});
