import fc from 'fast-check';
import { expect, it } from 'vitest';
import { niceAxis } from './scales.ts';

it('ends an axis at a round number beyond the largest value', () => {
  expect(niceAxis(10)).toEqual({ max: 12.5, ticks: [0, 2.5, 5, 7.5, 10, 12.5] });
  expect(niceAxis(0.8).max).toBe(1);
  expect(niceAxis(0)).toEqual({ max: 1, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1] });
});

it('holds every value, with three to eight ticks', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (largest) => {
      const axis = niceAxis(largest);
      expect(axis.max).toBeGreaterThan(largest);
      expect(axis.ticks.length).toBeGreaterThanOrEqual(3);
      expect(axis.ticks.length).toBeLessThanOrEqual(8);
    }),
    { seed: 3 },
  );
});
