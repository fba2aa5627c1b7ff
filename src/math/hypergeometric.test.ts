import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnMarked } from './hypergeometric.ts';
import reference from './reference/hypergeometric.json' with { type: 'json' };

describe('a draw without replacement', () => {
  it.each(reference.draws)('$marked of $population, $drawn drawn: as scipy', (row) => {
    const { mean, sd, low, high } = drawnMarked(row);
    expect(mean).toBeCloseTo(row.mean, 9);
    expect(Math.abs(sd - row.sd)).toBeLessThanOrEqual(1e-9 * (1 + row.sd));
    expect([low, high]).toEqual([row.low, row.high]);
  });

  it('lies between what is possible, whatever the counts', () => {
    const counts = fc
      .integer({ min: 1, max: 1e12 })
      .chain((population) =>
        fc
          .tuple(fc.integer({ min: 0, max: population }), fc.integer({ min: 0, max: population }))
          .map(([marked, drawn]) => ({ population, marked, drawn })),
      );
    fc.assert(
      fc.property(counts, (draw) => {
        const { mean, sd, low, high } = drawnMarked(draw);
        expect(Number.isFinite(sd)).toBe(true);
        expect(low).toBeGreaterThanOrEqual(Math.max(0, draw.drawn + draw.marked - draw.population));
        expect(high).toBeLessThanOrEqual(Math.min(draw.drawn, draw.marked));
        expect(low - 1).toBeLessThanOrEqual(mean);
        expect(high + 1).toBeGreaterThanOrEqual(mean);
      }),
      { seed: 20240519, numRuns: 200 },
    );
  });

  it('is nothing from nothing', () => {
    expect(drawnMarked({ population: 0, marked: 0, drawn: 0 })).toEqual({
      mean: 0,
      sd: 0,
      low: 0,
      high: 0,
    });
  });

  it.each([
    [10, 11, 1],
    [10, 1, 11],
    [10, -1, 1],
    [10.5, 1, 1],
  ])('refuses %d with %d marked and %d drawn', (population, marked, drawn) => {
    expect(() => drawnMarked({ population, marked, drawn })).toThrow(RangeError);
  });
});
