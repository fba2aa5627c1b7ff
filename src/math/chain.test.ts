import { describe, expect, it } from 'vitest';
import { anyOf, compoundError, rateForAny } from './chain.ts';
import reference from './reference/chain.json' with { type: 'json' };

function relative(a: number, b: number): number {
  return Math.abs(a - b) / Math.max(Math.abs(b), Number.MIN_VALUE);
}

describe('a chain of steps', () => {
  it('agrees with exact fractions on its error', () => {
    for (const { errors, value } of reference.compound) {
      expect(relative(compoundError(errors), value)).toBeLessThan(1e-12);
    }
  });

  it('is right in 85.7% where three steps fail in 5%', () => {
    expect(1 - compoundError([0.05, 0.05, 0.05])).toBeCloseTo(0.857375, 12);
    expect(compoundError([])).toBe(0);
    expect(compoundError([0.2, 1])).toBe(1);
  });
});

describe('at least one of many', () => {
  it('agrees with the tail of the binomial', () => {
    for (const { trials, rate, value } of reference.anyOf) {
      expect(relative(anyOf(trials, rate), value)).toBeLessThan(1e-11);
    }
  });

  it('agrees with a root finder on the rate of one', () => {
    for (const { trials, probability, value } of reference.rates) {
      expect(relative(rateForAny(trials, probability), value)).toBeLessThan(1e-9);
    }
  });

  it('turns a rate of 1 in 10,000 into 63% of strangers', () => {
    expect(anyOf(10_000, 1e-4)).toBeCloseTo(0.632139, 6);
    expect(anyOf(10_000, 1e-6)).toBeCloseTo(0.00995, 5);
    expect(anyOf(0, 1)).toBe(0);
    expect(rateForAny(1, 0.25)).toBeCloseTo(0.25, 15);
  });

  it('refuses what is no rate', () => {
    expect(() => anyOf(1, 1.1)).toThrow(RangeError);
    expect(() => compoundError([-0.1])).toThrow(RangeError);
    expect(() => rateForAny(0, 0.1)).toThrow(RangeError);
  });
});
