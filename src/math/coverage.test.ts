import { describe, expect, test } from 'vitest';
import { fixedCostTrial } from './reference/cost-simulation.ts';
import { gapTrial, matrixTrials, pairedTrial, simulate } from './reference/simulation.ts';
import type { Trial } from './reference/simulation.ts';

const SEED = 20240519;
const DRAWS = 800;

/** Populations with some items of each kind even at n = 50; coverage.ts prints the hard ones too. */
const POPULATIONS = [
  { prevalence: 0.1, recall: 0.9, specificity: 0.95 },
  { prevalence: 0.3, recall: 0.8, specificity: 0.9 },
  { prevalence: 0.5, recall: 0.6, specificity: 0.9 },
] as const;

/**
 * Nominally 0.95. Wilson's own coverage swings by some points with the luck of whole numbers (Brown,
 * Cai and DasGupta 2001), and 800 draws add 0.008 of their own.
 */
const FLOOR = 0.91;

function expectCovered(name: string, trial: Trial): void {
  const { covered, defined, draws, narrowest } = simulate(trial, DRAWS, SEED);
  expect(defined, `${name} is defined`).toBeGreaterThan(draws / 2);
  expect(covered / defined, `coverage of ${name}`).toBeGreaterThan(FLOOR);
  expect(narrowest, `width of ${name}`).toBeGreaterThan(0);
}

describe.each([50, 200, 10_000])('with %d items', (n) => {
  test.each(POPULATIONS)('every metric is covered: %j', (population) => {
    for (const [name, trial] of Object.entries(matrixTrials(n, population))) {
      expectCovered(name, trial);
    }
  });

  test('so are gaps', () => {
    for (const [from, to] of [
      [0.01, 0.08],
      [0.1, 0.1],
      [0.1, 0.3],
    ] as const) {
      expectCovered(`${String(from)} to ${String(to)}`, gapTrial(n, from, to));
    }
  });

  test.each(POPULATIONS)('so is the expected cost: %j', (population) => {
    for (const costs of [
      { falsePositive: 1, falseNegative: 1 },
      { falsePositive: 12, falseNegative: 180 },
    ]) {
      const name = JSON.stringify(costs);
      expectCovered(name, fixedCostTrial(n, population, costs));
      expectCovered(`${name}, prevalence known`, fixedCostTrial(n, population, costs, true));
    }
  });

  test('so are paired differences', () => {
    expectCovered('5% and 3%', pairedTrial(n, 0.05, 0.03));
    expectCovered('20% and 10%', pairedTrial(n, 0.2, 0.1));
  });
});
