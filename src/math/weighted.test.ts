import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from './intervals.ts';
import { createRandom } from './random.ts';
import reference from './reference/scores.json' with { type: 'json' };
import { drawBinomial } from './reference/sampling.ts';
import { effectiveSampleSize, tieWeight, weightedDifference, weightedError } from './weighted.ts';

const SET = { n: 1_000, bad: 20 };
const A = { ordinary: 20, bad: 10 };
const B = { ordinary: 50, bad: 0 };
const SEED = { seed: 20240519, numRuns: 200 };

const tagged = fc
  .record({
    n: fc.integer({ min: 1, max: 5_000 }),
    shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
  })
  .map(({ n, shares: [bad = 0, a = 0, b = 0, c = 0, d = 0] }) => {
    const set = { n, bad: Math.round(bad * n) };
    const errors = (one: number, other: number) => ({
      ordinary: Math.round(one * (n - set.bad)),
      bad: Math.round(other * set.bad),
    });
    return { set, a: errors(a, b), b: errors(c, d) };
  });
const weight = fc.double({ min: 1, max: 1_000, noNaN: true });

describe('the worked example', () => {
  it.each([
    [1, 0.03, 0.05],
    [2, 0.0392, 0.049],
    [3, 0.0481, 0.0481],
    [4, 0.0566, 0.0472],
    [10, 0.1017, 0.0424],
    [100, 0.3423, 0.0168],
  ])('weighs to %d: %d against %d', (w, a, b) => {
    expect(weightedError(SET, A, w)?.value).toBeCloseTo(a, 4);
    expect(weightedError(SET, B, w)?.value).toBeCloseTo(b, 4);
  });

  it('ties at 3, at 21 with one bad error, and between 2 and 3 for the slurs', () => {
    expect(tieWeight(A, B)).toBe(3);
    expect(tieWeight({ ordinary: 29, bad: 1 }, B)).toBe(21);
    expect(tieWeight({ ordinary: 12, bad: 8 }, { ordinary: 30, bad: 0 })).toBe(2.25);
    expect(tieWeight(A, { ordinary: 50, bad: 10 })).toBeNull();
    expect(tieWeight(A, { ordinary: 20, bad: 0 })).toBeNull();
    expect(tieWeight(A, A)).toBeNull();
  });

  it('counts like 467 items at 10, and like 44 at 100', () => {
    expect(effectiveSampleSize(SET, 10)).toBeCloseTo(467.25, 2);
    expect(effectiveSampleSize(SET, 100)).toBeCloseTo(44.19, 2);
    expect(effectiveSampleSize(SET, 1)).toBe(1_000);
  });
});

it('agrees with scikit-learn’s weights', () => {
  for (const row of reference.weighted) {
    const set = { n: row.n, bad: row.bad };
    const errors = { ordinary: row.ordinaryErrors, bad: row.badErrors };
    expect(weightedError(set, errors, row.weight)?.value).toBeCloseTo(row.error, 12);
    expect(effectiveSampleSize(set, row.weight)! / row.effective).toBeCloseTo(1, 12);
  }
});

describe('for any counts', () => {
  it('an interval holds its figure, within 0 and 1, and has width', () => {
    fc.assert(
      fc.property(tagged, weight, ({ set, a }, w) => {
        const { value, interval } = weightedError(set, a, w)!;
        expect(interval.low).toBeLessThanOrEqual(value + 1e-12);
        expect(interval.high).toBeGreaterThanOrEqual(value - 1e-12);
        expect(interval.low).toBeGreaterThanOrEqual(0);
        expect(interval.high).toBeLessThanOrEqual(1);
        expect(interval.high - interval.low).toBeGreaterThan(0);
      }),
      SEED,
    );
  });

  it('the tie parts the weights at which each is ahead', () => {
    fc.assert(
      fc.property(tagged, ({ set, a, b }) => {
        const tie = tieWeight(a, b);
        if (tie === null) return;
        const lead = (w: number) =>
          weightedError(set, a, w)!.value - weightedError(set, b, w)!.value;
        expect(lead(tie)).toBeCloseTo(0, 12);
        expect(Math.sign(lead(tie * 2))).toBe(a.bad > b.bad ? 1 : -1);
        expect(Math.sign(lead(tie / 2))).toBe(a.bad > b.bad ? -1 : 1);
      }),
      SEED,
    );
  });

  it('the difference mirrors, and more disagreement never narrows it', () => {
    fc.assert(
      fc.property(tagged, weight, ({ set, a, b }, w) => {
        const there = weightedDifference(set, a, b, w)!;
        const back = weightedDifference(set, b, a, w)!;
        expect(there.value).toBeCloseTo(-back.value, 12);
        expect(there.most.low).toBeCloseTo(-back.most.high, 9);
        const width = ({ low, high }: { low: number; high: number }) => high - low;
        expect(width(there.most)).toBeGreaterThanOrEqual(width(there.least) - 1e-9);
      }),
      SEED,
    );
  });
});

it('with a weight of 1 differs little from Wilson’s interval of the plain error', () => {
  const { interval } = weightedError(SET, { ordinary: 95, bad: 5 }, 1)!;
  const plain = wilsonInterval(100, 1_000)!;
  expect(Math.abs(interval.low - plain.low)).toBeLessThan(0.002);
  expect(Math.abs(interval.high - plain.high)).toBeLessThan(0.006);
});

describe('coverage (800 draws, seed shown)', () => {
  const DRAWS = 800;
  const cases = [50, 200, 10_000].flatMap((n) =>
    [1, 10, 100].flatMap((w) =>
      [
        [0.1, 0.1, 0.02],
        [0.1, 0.4, 0.05],
        [0.3, 0.05, 0.1],
      ].map(([share = 0, bad = 0, ordinary = 0]) => [n, w, share, bad, ordinary] as const),
    ),
  );
  it.each(cases)('n %d, weight %d, %d bad, errors %d and %d', (n, w, share, pBad, pOrdinary) => {
    const random = createRandom(20240519);
    const set = { n, bad: Math.round(n * share) };
    const truth = (w * set.bad * pBad + (n - set.bad) * pOrdinary) / (w * set.bad + (n - set.bad));
    let covered = 0;
    for (let i = 0; i < DRAWS; i += 1) {
      const errors = {
        bad: drawBinomial(random, set.bad, pBad),
        ordinary: drawBinomial(random, n - set.bad, pOrdinary),
      };
      const { interval } = weightedError(set, errors, w)!;
      if (interval.low <= truth && truth <= interval.high) covered += 1;
    }
    expect(covered / DRAWS).toBeGreaterThan(0.91);
  });
});

it('covers the difference of two models that err independently, whatever the overlap', () => {
  const random = createRandom(20240519);
  const set = { n: 1_000, bad: 60 };
  const [bad, ordinary, bad2, ordinary2] = [0.3, 0.02, 0.1, 0.05];
  const truth = (10 * 60 * (bad - bad2) + 940 * (ordinary - ordinary2)) / (600 + 940);
  let covered = 0;
  for (let i = 0; i < 400; i += 1) {
    const draw = (pBad: number, pOrdinary: number) => ({
      bad: drawBinomial(random, 60, pBad),
      ordinary: drawBinomial(random, 940, pOrdinary),
    });
    const { most } = weightedDifference(set, draw(bad, ordinary), draw(bad2, ordinary2), 10)!;
    if (most.low <= truth && truth <= most.high) covered += 1;
  }
  expect(covered / 400).toBeGreaterThan(0.94);
});

it('refuses errors that the set cannot hold', () => {
  expect(() => weightedError(SET, { ordinary: 0, bad: 21 }, 10)).toThrow(RangeError);
  expect(() => weightedError({ n: 5, bad: 6 }, { ordinary: 0, bad: 0 }, 10)).toThrow(RangeError);
  expect(() => weightedError(SET, A, 0)).toThrow(RangeError);
  expect(weightedError({ n: 0, bad: 0 }, { ordinary: 0, bad: 0 }, 10)).toBeNull();
});
