import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cos, exp, log, sigmoid, sin, tanh } from './functions.ts';

const CLOSE = 1e-15;
const angle = fc.double({ min: -1000, max: 1000, noNaN: true });

function expectClose(found: number, wanted: number, within: number): void {
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(within);
}

describe('own functions agree with those of the engine', () => {
  it('exp, from the smallest to the largest double', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 709, noNaN: true }), (x) => {
        expectClose(exp(x), Math.exp(x), CLOSE * Math.exp(x));
      }),
    );
    expect(exp(0)).toBe(1);
    expect(exp(710)).toBe(Infinity);
    expect(exp(-746)).toBe(0);
    expectClose(exp(-740), Math.exp(-740), 1e-323);
  });

  it('tanh, in every digit near 0 as well', () => {
    fc.assert(
      fc.property(fc.double({ min: -25, max: 25, noNaN: true }), (x) => {
        expectClose(tanh(x), Math.tanh(x), CLOSE * Math.abs(Math.tanh(x)));
      }),
    );
    expectClose(tanh(1e-9), 1e-9, 1e-24);
    expect([tanh(0), tanh(50), tanh(-50)]).toEqual([0, 1, -1]);
  });

  it('log, from the smallest to the largest double', () => {
    const positive = fc.double({ min: Number.MIN_VALUE, max: Number.MAX_VALUE, noNaN: true });
    fc.assert(
      fc.property(positive, (x) => {
        expectClose(log(x), Math.log(x), CLOSE * Math.max(1, Math.abs(Math.log(x))));
      }),
    );
    expectClose(log(1 + 1e-10), Math.log(1 + 1e-10), 1e-25);
    expect([log(0), log(1), log(Infinity)]).toEqual([-Infinity, 0, Infinity]);
    expect(log(-1)).toBeNaN();
  });

  it('sin and cos', () => {
    fc.assert(
      fc.property(angle, (x) => {
        expectClose(sin(x), Math.sin(x), CLOSE);
        expectClose(cos(x), Math.cos(x), CLOSE);
      }),
    );
    expect(() => cos(1e9)).toThrow(/within ±2\^20/);
  });

  it('the sigmoid, on both sides', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        const wanted = 1 / (1 + Math.exp(-x));
        expectClose(sigmoid(x), wanted, 3 * CLOSE * wanted);
        expectClose(sigmoid(x) + sigmoid(-x), 1, CLOSE);
      }),
    );
  });
});
