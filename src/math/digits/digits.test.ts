import { expect, it, vi } from 'vitest';
import { hasCopies, runField, fieldSteps } from './field.ts';
import { AREA, readImages } from './images.ts';
import { finish } from '../run.ts';
import { labelsFor, runSums, sumSteps } from './sums.ts';
import { wrongDigits, wrongSums } from './wrong.ts';

// Training runs share their core with everything else.
vi.setConfig({ testTimeout: 120_000 });

const images = readImages();

it('holds the 1,797 images of scikit-learn', () => {
  expect(images.digits.length).toBe(1_797);
  // sklearn.datasets.load_digits().data.sum(), and the sum of the images of a 7.
  expect(images.pixels.reduce((sum, value) => sum + value, 0)).toBe(561_718);
  expect(Math.max(...images.pixels)).toBe(16);
  const sevens = images.pixels.filter((_, at) => images.digits[Math.floor(at / AREA)] === 7);
  expect(sevens.reduce((sum, value) => sum + value, 0)).toBe(54_289);
});

it('says how far a run is, up to its last turn', () => {
  const run = runSums(images, 1, 50);
  const turns: number[] = [];
  let turn = run.next();
  for (; turn.done !== true; turn = run.next()) turns.push(turn.value);
  expect(turns).toEqual(turns.toSorted((a, b) => a - b));
  expect(turns.at(-1)).toBeLessThanOrEqual(sumSteps(50));
  expect(turns.length).toBeGreaterThan(3);
});

it('shows the pairs that one of the two gets wrong', () => {
  const run = finish(runSums(images, 1, 50));
  const shown = wrongSums(images, run, 12);
  expect(shown).toHaveLength(12);
  for (const { truth, endToEnd, read, left } of shown) {
    expect(endToEnd !== truth || read[0] + read[1] !== truth).toBe(true);
    expect(left).toHaveLength(AREA);
  }
  expect(run.pipeline.wrong).toBeLessThan(run.endToEnd.wrong);
});

it('gives the pipeline two labels for each pair, and never more than there are images', () => {
  expect([50, 500, 20_000].map(labelsFor)).toEqual([100, 1_000, 1_000]);
});

it('has no synthetic set without a recipe', () => {
  const recipe = { shift: 'none', noise: 'none', copies: 4 } as const;
  expect(hasCopies(recipe)).toBe(false);
  expect(fieldSteps(recipe)).toBe(30 * 32);
  const run = finish(runField(images, 1, recipe));
  expect(run.synthetic).toBeNull();
  expect(run.dev).toBeGreaterThan(10 * run.trainDev);
  expect(wrongDigits(run, 24)).toHaveLength(24);
});
