import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, legendre } from './basis.ts';
import { drawData, HELD_OUT, trueCurve } from './data.ts';
import {
  descend,
  gradient,
  measureFit,
  meanInterval,
  ridgeProblem,
  type Problem,
} from './ridge.ts';

const SEED = 20261124;
const setting = fc.record({
  seed: fc.integer({ min: 0, max: 1e6 }),
  size: fc.integer({ min: 5, max: 80 }),
  degree: fc.integer({ min: 0, max: 14 }),
  regularization: fc.constantFrom<number>(0, 0.001, 0.1, 10),
});

function problemOf({
  seed,
  size,
  degree,
  regularization,
}: typeof setting extends fc.Arbitrary<infer T> ? T : never) {
  return ridgeProblem(drawData(seed, size, 0.3).train, degree, regularization);
}

function cost({ matrix, moment }: Problem, w: readonly number[]): number {
  let sum = 0;
  w.forEach((left, i) => {
    w.forEach((right, j) => (sum += 0.5 * left * (matrix[i]?.[j] ?? 0) * right));
    sum -= left * (moment[i] ?? 0);
  });
  return sum;
}

describe('the data', () => {
  it('depend on the seed alone, and a larger training set holds the smaller one', () => {
    const small = drawData(7, 10, 0.3);
    const large = drawData(7, 40, 0.3);
    expect(large.train.slice(0, 10)).toEqual(small.train);
    expect(large.dev).toEqual(small.dev);
    expect(large.test).toEqual(small.test);
    expect(drawData(8, 10, 0.3).train).not.toEqual(small.train);
    expect(small.dev).toHaveLength(HELD_OUT);
  });

  it('are the same in every engine: these figures never change', () => {
    const { train } = drawData(1, 3, 0.3);
    expect(train.map(({ x, y }) => [x, y])).toMatchInlineSnapshot(`
      [
        [
          0.47989294661920745,
          1.3841297418171445,
        ],
        [
          -0.07752456608458802,
          -0.7338206319056815,
        ],
        [
          0.38071090614244385,
          2.261445539802077,
        ],
      ]
    `);
  });

  it('have noise of the size that was asked for', () => {
    const { dev, test } = drawData(3, 5, 0.3);
    const { error } = measureFit(trueCurve, [...dev, ...test]);
    expect(error).toBeGreaterThan(0.27);
    expect(error).toBeLessThan(0.33);
    expect(measureFit(trueCurve, drawData(3, 5, 0).dev).error).toBe(0);
  });
});

describe('the basis', () => {
  it('has polynomials of mean square 1 that are orthogonal', () => {
    const places = Array.from({ length: 20_000 }, (_, i) => (i + 0.5) / 10_000 - 1);
    const rows = places.map((x) => legendre(x, 6));
    for (let i = 0; i <= 6; i += 1) {
      for (let j = 0; j <= 6; j += 1) {
        const mean = rows.reduce((sum, row) => sum + row[i]! * row[j]!, 0) / rows.length;
        expect(mean).toBeCloseTo(i === j ? 1 : 0, 5);
      }
    }
  });

  it('makes a constant of degree 0', () => {
    expect(evaluate([2], 0.4)).toBe(2);
  });
});

describe('the descent', () => {
  it('follows the gradient of the cost', () => {
    fc.assert(
      fc.property(setting, (given) => {
        const problem = problemOf(given);
        const weights = descend(problem, 3);
        const slope = gradient(problem, weights);
        const small = 1e-5;
        slope.forEach((value, k) => {
          const moved = (by: number) => weights.map((w, i) => (i === k ? w + by : w));
          const numeric =
            (cost(problem, moved(small)) - cost(problem, moved(-small))) / (2 * small);
          expect(Math.abs(numeric - value)).toBeLessThan(1e-6 * (1 + Math.abs(value)));
        });
      }),
      { seed: SEED, numRuns: 40 },
    );
  });

  it('never makes the cost larger, whatever the degree and the data', () => {
    fc.assert(
      fc.property(setting, (given) => {
        const problem = problemOf(given);
        const costs = [0, 1, 2, 5, 20, 100, 1000].map((steps) =>
          cost(problem, descend(problem, steps)),
        );
        costs.slice(1).forEach((value, i) => expect(value).toBeLessThanOrEqual(costs[i]! + 1e-12));
      }),
      { seed: SEED, numRuns: 40 },
    );
  });

  it('leaves out only steps that would change nothing', () => {
    const problem = problemOf({ seed: 1, size: 30, degree: 4, regularization: 0.1 });
    expect(descend(problem, 10_000)).toEqual(descend(problem, 10_000_000));
    const end = descend(problem, 10_000);
    gradient(problem, end).forEach((slope) => expect(Math.abs(slope)).toBeLessThan(1e-12));
  });

  it('gives the same weights bit for bit, every time', () => {
    const given = { seed: 5, size: 30, degree: 12, regularization: 0 } as const;
    expect(descend(problemOf(given), 500)).toEqual(descend(problemOf(given), 500));
  });

  it('starts from nothing', () => {
    expect(descend(problemOf({ seed: 1, size: 9, degree: 2, regularization: 0 }), 0)).toEqual([
      0, 0, 0,
    ]);
  });
});

describe('the interval of a mean', () => {
  it('is symmetric and shrinks with the root of the count', () => {
    const few = meanInterval([1, 2, 3, 4]);
    expect(few.low + few.high).toBeCloseTo(5, 12);
    expect(few.high - few.low).toBeCloseTo(2 * 1.959963984540054 * Math.sqrt(5 / 3 / 4), 12);
    expect(meanInterval([2, 2, 2])).toEqual({ low: 2, high: 2 });
  });

  it('holds the mean square error of the true curve in about 95 of 100 draws', () => {
    const hits = Array.from({ length: 400 }, (_, seed) => {
      const { squares } = measureFit(trueCurve, drawData(seed, 5, 0.3).dev);
      const { low, high } = meanInterval(squares);
      return low <= 0.09 && 0.09 <= high ? 1 : 0;
    }).reduce<number>((sum, hit) => sum + hit, 0);
    expect(hits / 400).toBeGreaterThan(0.91);
    expect(hits / 400).toBeLessThan(0.98);
  });
});
