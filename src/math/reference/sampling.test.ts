import { expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { drawBinomial, drawMatrix } from './sampling.ts';

test.each([
  [1, 0.3],
  [20, 0.02],
  [50, 0.5],
  [10_000, 0.999],
])('binomial draws of %d at %d have their mean and variance', (n, p) => {
  const random = createRandom(5);
  const draws = Array.from({ length: 20_000 }, () => drawBinomial(random, n, p));
  const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
  const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length;
  expect(Math.abs(mean - n * p)).toBeLessThan(4 * Math.sqrt((n * p * (1 - p)) / draws.length));
  expect(variance / (n * p * (1 - p))).toBeCloseTo(1, 1);
});

test('nothing and everything are certain', () => {
  const random = createRandom(6);
  expect(drawBinomial(random, 10, 0)).toBe(0);
  expect(drawBinomial(random, 10, 1)).toBe(10);
  expect(drawBinomial(random, 0, 0.5)).toBe(0);
});

test('a drawn matrix has n items', () => {
  const population = { prevalence: 0.3, recall: 0.8, specificity: 0.9 };
  const { tp, fp, fn, tn } = drawMatrix(createRandom(7), 200, population);
  expect(tp + fp + fn + tn).toBe(200);
});
