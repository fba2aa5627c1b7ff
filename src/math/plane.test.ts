import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bestLine,
  countErrors,
  directionOf,
  drawNormal,
  drawPoints,
  judgePoints,
} from './plane.ts';
import { createRandom } from './random.ts';

const MEANS = { negative: { x: -0.96, y: -0.72 }, positive: { x: 0.96, y: 0.72 } };
const GRID = { first: -6, count: 141, perUnit: 10 };

it('gives the direction of every whole degree', () => {
  for (let degrees = -360; degrees <= 360; degrees += 1) {
    const { x, y } = directionOf(degrees);
    expect(x).toBeCloseTo(Math.cos((degrees * Math.PI) / 180), 14);
    expect(y).toBeCloseTo(Math.sin((degrees * Math.PI) / 180), 14);
  }
  expect(directionOf(0)).toEqual({ x: 1, y: 0 });
});

it('draws numbers with mean 0, variance 1 and nearly normal tails', () => {
  const random = createRandom(5);
  const draws = Array.from({ length: 100_000 }, () => drawNormal(random));
  const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
  const variance = draws.reduce((sum, draw) => sum + draw * draw, 0) / draws.length;
  expect(mean).toBeCloseTo(0, 1.5);
  expect(variance).toBeCloseTo(1, 1.5);
  const beyond = (limit: number) => draws.filter((draw) => Math.abs(draw) > limit).length / 1e5;
  expect(beyond(1.96)).toBeCloseTo(0.05, 2);
  expect(beyond(3)).toBeLessThan(0.0027);
});

describe('a line', () => {
  it('calls what lies beyond it positive', () => {
    const points = [
      { x: 2, y: 0, isPositive: true },
      { x: 1, y: 9, isPositive: true },
      { x: -2, y: 0, isPositive: false },
    ];
    expect(judgePoints(points, { degrees: 0, offset: 1 })).toEqual([true, false, true]);
    expect(countErrors(points, { degrees: 180, offset: 1 })).toBe(3);
  });

  it('is best where no line of the grid makes fewer errors', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 4, max: 30 }), (seed, n) => {
        const points = drawPoints(createRandom(seed), n, MEANS);
        const { line, errors } = bestLine(points, GRID);
        expect(countErrors(points, line)).toBe(errors);
        for (let degrees = -180; degrees <= 180; degrees += 15) {
          for (let offset = -6; offset <= 8; offset += 0.5) {
            expect(countErrors(points, { degrees, offset })).toBeGreaterThanOrEqual(errors);
          }
        }
      }),
      { seed: 20240521, numRuns: 25 },
    );
  });
});

it('draws the same points from the same seed', () => {
  expect(drawPoints(createRandom(3), 20, MEANS)).toEqual(drawPoints(createRandom(3), 20, MEANS));
  expect(drawPoints(createRandom(3), 20, MEANS)).not.toEqual(
    drawPoints(createRandom(4), 20, MEANS),
  );
});
