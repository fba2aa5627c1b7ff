import { describe, expect, it } from 'vitest';
import { poissonBounds, poissonInterval } from './poisson.ts';
import reference from './reference/scores.json' with { type: 'json' };

function close(found: number, wanted: number): void {
  if (wanted === 0) expect(found).toBe(0);
  else expect(Math.abs(found / wanted - 1)).toBeLessThan(1e-10);
}

describe('Poisson limits', () => {
  it('agree with scipy’s quantiles of chi-square', () => {
    for (const row of reference.poisson) {
      const { low, high } = poissonInterval(row.events);
      close(low, row.low);
      close(high, row.high);
      close(poissonBounds(row.events).high, row.bound);
    }
  });

  it('are −ln 0.05 where nothing was heard: the rule of three', () => {
    expect(poissonBounds(0).high).toBeCloseTo(2.9957, 4);
    expect(poissonInterval(0)).toEqual({ low: 0, high: -Math.log(0.025) });
  });

  it('give the hours that a claim of one a day takes', () => {
    const hours = [0, 1, 2].map((events) => poissonBounds(events).high * 24);
    expect(hours.map((value) => value.toFixed(1))).toEqual(['71.9', '113.9', '151.1']);
  });

  it('hold the number observed, rise with it, and bound less tightly on two sides than on one', () => {
    let last = { low: -1, high: 0 };
    for (const events of [0, 1, 2, 5, 17, 400, 99_999]) {
      const both = poissonInterval(events);
      const one = poissonBounds(events);
      expect(both.low).toBeLessThanOrEqual(events);
      expect(both.high).toBeGreaterThan(events);
      expect(both.low).toBeGreaterThan(last.low);
      expect(both.high).toBeGreaterThan(last.high);
      expect(one.high).toBeLessThan(both.high);
      expect(one.low).toBeGreaterThanOrEqual(both.low);
      last = both;
    }
  });

  it('cover the mean at least 95% of the time, whatever it is', () => {
    for (const mean of [0.05, 0.5, 1, 3, 3.01, 7.7, 20, 60]) {
      let [covered, bounded, term] = [0, 0, Math.exp(-mean)];
      for (let events = 0; events < 200; events += 1) {
        const { low, high } = poissonInterval(events);
        if (low <= mean && mean <= high) covered += term;
        if (mean <= poissonBounds(events).high) bounded += term;
        term *= mean / (events + 1);
      }
      expect(covered, `interval at ${String(mean)}`).toBeGreaterThanOrEqual(0.95);
      expect(bounded, `bound at ${String(mean)}`).toBeGreaterThanOrEqual(0.95);
    }
  });

  it('refuse what is no number of events', () => {
    for (const events of [-1, 0.5, NaN, 2e6]) {
      expect(() => poissonInterval(events)).toThrow(RangeError);
      expect(() => poissonBounds(events)).toThrow(RangeError);
    }
  });
});
