import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  disagreementFor,
  expectedBest,
  luckOfSimilar,
  pairedChances,
  pairedDetectable,
  pairedSize,
  separateChances,
  simulatePaired,
  simulateSeparate,
  unpairedDetectable,
  unpairedSize,
  type Chances,
} from './power.ts';
import { binomialBelow, binomialOutcomes, binomialTerm } from './power/binomial.ts';
import { binomialQuantile } from './power/simulation.ts';

const PINNED = { seed: 20240519, numRuns: 150 };
const models = fc
  .record({
    n: fc.integer({ min: 1, max: 30_000 }),
    disagreement: fc.double({ min: 0.001, max: 1, noNaN: true }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ n, disagreement, share }) => ({ n, disagreement, difference: disagreement * share }));

function areChances(chances: Chances): boolean {
  const { rank, tie, wrong, significant, significantWrong } = chances;
  const all = [rank, tie, wrong, significant, significantWrong];
  return (
    all.every((p) => p >= -1e-12 && p <= 1 + 1e-12) &&
    Math.abs(rank + tie + wrong - 1) < 1e-11 &&
    significant <= rank + 1e-11 &&
    significantWrong <= wrong + 1e-11
  );
}

describe('the worked example: 10.0 against 9.9% on 10,000 examples', () => {
  test.each([
    [0.01, 0.83, 0.168],
    [0.02, 0.75, 0.106],
    [0.05, 0.664, 0.065],
    [0.18, 0.59, 0.043],
  ])(
    'at a disagreement of %d: ordered %d; the exact test below the usual figure %d',
    (psi, rank, usual) => {
      const chances = pairedChances(10_000, psi, 0.001);
      expect(chances.rank).toBeCloseTo(rank, 2);
      expect(chances.significant).toBeLessThan(usual);
    },
  );

  test('significant and right in 0.093, a tie in 0.022', () => {
    const { significant, tie, rank } = pairedChances(10_000, 0.02, 0.001);
    expect(significant).toBeCloseTo(0.0928, 4);
    expect(tie).toBeCloseTo(0.022, 4);
    expect(rank).toBeCloseTo(0.7492, 4);
  });

  test('100 examples: right in 37%, a tie in 31%', () => {
    const { rank, tie } = pairedChances(100, 0.02, 0.001);
    expect(rank).toBeCloseTo(0.373, 3);
    expect(tie).toBeCloseTo(0.306, 3);
  });
});

describe('sizes', () => {
  test.each([
    [0.1, 0.099, 1_406_515, 156_976],
    [0.1, 0.098, 350_055, 39_243],
    [0.1, 0.095, 55_252, 6_277],
    [0.1, 0.09, 13_495, 1_568],
    [0.021, 0.019, 76_918, 39_243],
  ])('%d against %d: %d unpaired, %d paired', (a, b, unpaired, paired) => {
    expect(unpairedSize(a, b, 0.8)).toBe(unpaired);
    expect(pairedSize(0.02, a - b, 0.8)).toBe(paired);
  });

  test('promise 80%, and the exact test has 0.77 to 0.78 where some thousand examples do', () => {
    for (const [psi, difference] of [
      [0.02, 0.005],
      [0.02, 0.01],
      [0.05, 0.01],
      [0.18, 0.05],
    ] as const) {
      const { significant } = pairedChances(pairedSize(psi, difference, 0.8) ?? 0, psi, difference);
      expect(significant).toBeGreaterThan(0.76);
      expect(significant).toBeLessThan(0.785);
    }
  });

  test.each([
    [1_000, 0.01, 0.00885],
    [2_500, 0.02, 0.0079],
    [10_000, 0.02, 0.004],
    [100_000, 0.05, 0.002],
  ])('%d examples at ψ = %d show %d', (n, psi, difference) => {
    expect(pairedDetectable(n, psi, 0.8)).toBeCloseTo(difference, 4);
  });

  test('turn round into the smallest difference and the largest disagreement', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 50, max: 1_000_000 }),
        fc.double({ min: 0.01, max: 0.6, noNaN: true }),
        fc.double({ min: 0.5, max: 0.99, noNaN: true }),
        (n, rate, power) => {
          const paired = pairedDetectable(n, rate, power);
          if (paired !== null) {
            expect(Math.abs((pairedSize(rate, paired, power) ?? 0) - n)).toBeLessThanOrEqual(1);
            expect(disagreementFor(n, paired, power)).toBeCloseTo(rate, 6);
          }
          const drop = unpairedDetectable(n, rate, power);
          if (drop === null) return;
          expect(Math.abs((unpairedSize(rate, rate - drop, power) ?? 0) - n)).toBeLessThanOrEqual(
            1,
          );
        },
      ),
      PINNED,
    );
  });

  test('do not exist where nothing could be shown', () => {
    expect(unpairedSize(0.1, 0.1, 0.8)).toBeNull();
    expect(pairedSize(0.02, 0, 0.8)).toBeNull();
    expect(pairedDetectable(3, 0.02, 0.8)).toBeNull();
    expect(pairedDetectable(100, 0.02, 0.8)).toBeNull();
    expect(unpairedDetectable(10, 0, 0.8)).toBeNull();
    expect(unpairedDetectable(10, 0.01, 0.8)).toBeNull();
    expect(disagreementFor(100, 0.001, 0.8)).toBeNull();
    expect(disagreementFor(100, 0, 0.8)).toBeNull();
  });
});

describe('chances', () => {
  test('are probabilities that add up, for any paired models', () => {
    fc.assert(
      fc.property(models, ({ n, disagreement, difference }) =>
        areChances(pairedChances(n, disagreement, difference)),
      ),
      PINNED,
    );
  });

  test('are probabilities that add up, for separate sets', () => {
    const rate = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30_000 }), rate, rate, (n, a, b) =>
        areChances(separateChances(n, Math.max(a, b), Math.min(a, b))),
      ),
      PINNED,
    );
  });

  test('are even where the models are equal, and significant in less than 5%', () => {
    fc.assert(
      fc.property(models, ({ n, disagreement }) => {
        const { rank, wrong, significant, significantWrong } = pairedChances(n, disagreement, 0);
        expect(rank).toBeCloseTo(wrong, 10);
        expect(significant).toBeCloseTo(significantWrong, 10);
        expect(significant + significantWrong).toBeLessThan(0.05);
      }),
      PINNED,
    );
  });

  test('grow with the sample', () => {
    const ranks = [10, 100, 1_000, 10_000, 100_000].map((n) => pairedChances(n, 0.3, 0.01).rank);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  test('are sure where the better model is never beaten', () => {
    const { wrong, significantWrong, rank } = pairedChances(2_000, 0.05, 0.05);
    expect(rank).toBeCloseTo(1, 12);
    expect([wrong, significantWrong]).toEqual([0, 0]);
    expect(pairedChances(50, 0, 0).tie).toBe(1);
  });

  test('hardly change where the normal approximation takes over', () => {
    const cases = [
      [pairedChances, 0.5],
      [(n: number, rate: number, gap: number) => separateChances(n, rate, rate - gap), 0.5],
    ] as const;
    for (const [chances, rate] of cases) {
      const [exact, normal] = [3_999_999, 4_000_100].map((n) => chances(n, rate, 0.0006));
      expect([exact?.isExact, normal?.isExact]).toEqual([true, false]);
      expect(normal?.rank).toBeCloseTo(exact?.rank ?? 0, 4);
      expect(normal?.significant).toBeCloseTo(exact?.significant ?? 0, 3);
    }
  });
});

describe('the luck of the best', () => {
  test.each([
    [100, 1, 10],
    [1_000, 10, 8.6],
    [1_000, 100, 7.7],
    [10_000, 100, 9.26],
    [100_000, 1_000, 9.69],
  ])('of n = %d examples and %d models at 10%% shows %d%%', (n, k, percent) => {
    expect(expectedBest(n, 0.1, k) * 100).toBeCloseTo(percent, percent === 9.26 ? 2 : 1);
  });

  test('is gradual where the normal approximation takes over', () => {
    const [exact, normal] = [3_999_999, 4_000_100].map((n) => expectedBest(n, 0.5, 100));
    expect(normal).toBeCloseTo(exact ?? 0, 6);
    expect(expectedBest(1e12, 0.5, 1)).toBeCloseTo(0.5, 9);
  });

  test('is less for similar models, and none where nothing can differ', () => {
    expect(luckOfSimilar(0.1, 0.02)).toBeCloseTo(1 / 3, 12);
    expect(luckOfSimilar(0.1, 0.5)).toBe(1);
    expect(luckOfSimilar(0, 0)).toBe(0);
    expect(expectedBest(100, 0, 50)).toBe(0);
  });
});

describe('binomial sums', () => {
  test('agree with each other', () => {
    for (const [n, p] of [
      [1, 0.5],
      [40, 0.02],
      [900, 0.999],
      [5_000, 0.3],
    ] as const) {
      const outcomes = binomialOutcomes(n, p);
      let below = 0;
      for (const [index, weight] of outcomes?.weights.entries() ?? []) {
        const k = (outcomes?.first ?? 0) + index;
        expect(weight).toBeCloseTo(binomialTerm(k, n, p), 13);
        below += weight;
        expect(binomialBelow(k, n, p)).toBeCloseTo(below, 12);
      }
    }
    expect([binomialBelow(-1, 9, 0.5), binomialBelow(9, 9, 0.5), binomialBelow(3, 9, 1)]).toEqual([
      0, 1, 0,
    ]);
    expect(binomialTerm(10, 9, 0.5)).toBe(0);
  });

  test('are turned round by the quantile', () => {
    for (const u of [0, 1e-9, 0.2, 0.5, 0.93, 1 - 1e-12]) {
      const k = binomialQuantile(u, 700, 0.1);
      expect(binomialBelow(k, 700, 0.1)).toBeGreaterThanOrEqual(u - 1e-14);
      if (k > 0) expect(binomialBelow(k - 1, 700, 0.1)).toBeLessThan(u);
    }
    expect(binomialQuantile(0, 1e9, 0.5)).toBeGreaterThanOrEqual(0);
    expect(binomialQuantile(0.5, 20, 1)).toBe(20);
    expect(binomialQuantile(0.5, 20, 0)).toBe(0);
  });
});

describe('the simulation', () => {
  const shareOf = (repeats: ReturnType<typeof simulatePaired>, words: readonly string[]) =>
    repeats.filter(({ verdict }) => words.includes(verdict)).length / repeats.length;

  test('of 20,000 repeats finds the exact chances, paired and separate', () => {
    const cases = [
      [pairedChances(1_000, 0.05, 0.01), simulatePaired(1_000, 0.05, 0.01, 20_000, 7)],
      [separateChances(1_000, 0.1, 0.09), simulateSeparate(1_000, 0.1, 0.09, 20_000, 7)],
      [separateChances(1e6, 0.1, 0.0995), simulateSeparate(1e6, 0.1, 0.0995, 20_000, 7)],
    ] as const;
    for (const [chances, repeats] of cases) {
      expect(shareOf(repeats, ['right', 'ordered'])).toBeCloseTo(chances.rank, 1.6);
      expect(shareOf(repeats, ['right'])).toBeCloseTo(chances.significant, 1.6);
      expect(shareOf(repeats, ['wrong', 'misled'])).toBeCloseTo(chances.wrong, 1.6);
    }
  });

  test('is the same for the same seed, and another for another', () => {
    expect(simulatePaired(500, 0.1, 0.02, 50, 3)).toEqual(simulatePaired(500, 0.1, 0.02, 50, 3));
    expect(simulatePaired(500, 0.1, 0.02, 50, 3)).not.toEqual(
      simulatePaired(500, 0.1, 0.02, 50, 4),
    );
  });
});
