import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaTie, confusionMetrics } from './confusion.ts';
import {
  betaTieOfRates,
  costTieOfRates,
  countsOfRates,
  falseAlarmsPerPositive,
  fBetaIntervalOf,
  fBetaOfRates,
  leaderAbove,
  meansOfRates,
} from './rates.ts';
import reference from './reference/scores.json' with { type: 'json' };

const A = { precision: 0.95, recall: 0.9 };
const B = { precision: 0.98, recall: 0.85 };
const SEED = { seed: 20240519 };

const rate = fc.integer({ min: 1, max: 1000 }).map((n) => n / 1000);
const rates = fc.record({ precision: rate, recall: rate });
const counts = fc.record({
  tp: fc.integer({ min: 1, max: 1e6 }),
  fp: fc.integer({ min: 0, max: 1e6 }),
  fn: fc.integer({ min: 0, max: 1e6 }),
});
const beta = fc.double({ min: 0.1, max: 10, noNaN: true });

function ratesOf({ tp, fp, fn }: { tp: number; fp: number; fn: number }) {
  return { precision: tp / (tp + fp), recall: tp / (tp + fn) };
}

describe('the course’s two classifiers', () => {
  it('have these F1, F0.5 and F2', () => {
    expect(fBetaOfRates(A, 1)).toBeCloseTo(0.924324, 6);
    expect(fBetaOfRates(B, 1)).toBeCloseTo(0.910383, 6);
    expect(fBetaOfRates(A, 0.5)).toBeCloseTo(0.9396, 4);
    expect(fBetaOfRates(B, 0.5)).toBeCloseTo(0.9509, 4);
    expect(fBetaOfRates(A, 2)).toBeCloseTo(0.9096, 4);
    expect(fBetaOfRates(B, 2)).toBeCloseTo(0.8732, 4);
  });

  it('tie at β = 0.702, and where a false alarm costs 1.665 misses', () => {
    expect(betaTieOfRates(A, B)).toBeCloseTo(0.7022, 4);
    expect(costTieOfRates(A, B)).toBeCloseTo(1.665, 3);
    expect((falseAlarmsPerPositive(A)! - falseAlarmsPerPositive(B)!) * 1000).toBeCloseTo(30.02, 2);
  });
});

describe('means', () => {
  it('part most where one rate is small', () => {
    const means = meansOfRates({ precision: 0.02, recall: 1 });
    expect(means.arithmetic).toBeCloseTo(0.51, 12);
    expect(means.harmonic).toBeCloseTo(0.0392, 4);
  });

  it('fall from arithmetic to harmonic', () => {
    fc.assert(
      fc.property(rates, (one) => {
        const { arithmetic, geometric, harmonic } = meansOfRates(one);
        expect(arithmetic).toBeGreaterThanOrEqual(geometric - 1e-15);
        expect(geometric).toBeGreaterThanOrEqual(harmonic - 1e-15);
      }),
      SEED,
    );
  });

  it('agree with scipy, and F-beta with scikit-learn', () => {
    for (const row of reference.rates) {
      const means = meansOfRates(row);
      expect(means.geometric).toBeCloseTo(row.geometric, 12);
      expect(means.harmonic).toBeCloseTo(row.harmonic, 12);
      expect(fBetaOfRates(row, row.beta)).toBeCloseTo(row.fBeta, 12);
    }
  });
});

describe('ties', () => {
  it('are those of the counts behind the rates', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        const exact = betaTie({ ...a, tn: 0 }, { ...b, tn: 0 });
        const found = betaTieOfRates(ratesOf(a), ratesOf(b));
        if (exact === null || exact < 1e-3 || exact > 1e3) return;
        expect(found! / exact).toBeCloseTo(1, 6);
      }),
      SEED,
    );
  });

  it('part the β at which each is ahead', () => {
    fc.assert(
      fc.property(rates, rates, (a, b) => {
        const tie = betaTieOfRates(a, b);
        const above = leaderAbove(a, b);
        if (tie === null || tie < 1e-4 || tie > 1e4) return;
        const lead = (at: number) => fBetaOfRates(a, at) - fBetaOfRates(b, at);
        expect(lead(tie * 2) > 0 ? 'a' : 'b').toBe(above);
        expect(lead(tie / 2) > 0 ? 'b' : 'a').toBe(above);
      }),
      SEED,
    );
  });

  it('are none where one has more of both', () => {
    expect(betaTieOfRates(A, { precision: 0.9, recall: 0.85 })).toBeNull();
    expect(costTieOfRates(A, { precision: 0.97, recall: 0.9 })).toBeNull();
    expect(betaTieOfRates(A, A)).toBeNull();
    expect(leaderAbove(A, A)).toBeNull();
    expect(betaTieOfRates(A, { precision: 0, recall: 0 })).toBeNull();
  });
});

describe('counts', () => {
  it('give the course’s integers back', () => {
    expect(countsOfRates(A, 18_620)).toEqual({ tp: 16_758, fp: 882, fn: 1_862 });
    expect(countsOfRates(B, 18_620)).toEqual({ tp: 15_827, fp: 323, fn: 2_793 });
    expect(countsOfRates(A, 1_000)).toEqual({ tp: 900, fp: 47, fn: 100 });
  });

  it('give the interval of a matrix', () => {
    fc.assert(
      fc.property(counts, beta, (one, b) => {
        const whole = confusionMetrics({ ...one, tn: 77 }, b)['f-beta'];
        expect(fBetaIntervalOf(one, b)).toEqual(whole.interval);
        expect(fBetaOfRates(ratesOf(one), b)).toBeCloseTo(whole.value!, 12);
      }),
      { ...SEED, numRuns: 30 },
    );
  });

  it('are unknown without true positives, and no wider than a field', () => {
    expect(countsOfRates({ precision: 0, recall: 0 }, 100)).toBeNull();
    expect(countsOfRates({ precision: 0.0001, recall: 1 }, 1e12)).toBeNull();
    expect(countsOfRates(A, 0)).toBeNull();
  });
});

it('refuses what is no rate and no β', () => {
  expect(() => fBetaOfRates({ precision: 1.1, recall: 1 }, 1)).toThrow(RangeError);
  expect(() => fBetaOfRates(A, 0)).toThrow(RangeError);
  expect(fBetaOfRates({ precision: 0, recall: 0 }, 1)).toBe(0);
});
