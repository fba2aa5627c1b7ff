import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  drawInDisc,
  hasNearer,
  nearestSquared,
  sortIntoCells,
  squaredDistance,
} from './neighbours.ts';
import { createRandom } from './random.ts';

it('draws places inside the circle, as many in each quarter', () => {
  const random = createRandom(3);
  const spots = Array.from({ length: 4_000 }, () => drawInDisc(random, 2));
  for (const spot of spots) expect(squaredDistance(spot, { x: 0, y: 0 })).toBeLessThanOrEqual(4);
  const right = spots.filter(({ x, y }) => x > 0 && y > 0).length;
  expect(right).toBeGreaterThan(900);
  expect(right).toBeLessThan(1_100);
});

it('finds in cells what a look at every spot finds', () => {
  const coordinate = fc.integer({ min: -1_000, max: 1_000 }).map((n) => n / 1_000);
  const spot = fc.record({ x: coordinate, y: coordinate });
  fc.assert(
    fc.property(
      fc.array(spot, { maxLength: 60 }),
      fc.record({ x: coordinate.map((x) => 2 * x), y: coordinate.map((y) => 2 * y) }),
      fc.integer({ min: 0, max: 4_000 }).map((n) => n / 1_000),
      (spots, from, squared) => {
        const isNearer = nearestSquared(from, spots) < squared;
        expect(hasNearer(sortIntoCells(spots, 1), from, squared)).toBe(isNearer);
      },
    ),
    { seed: 20261127 },
  );
});

it('has no nearest spot where there is none', () => {
  expect(nearestSquared({ x: 0, y: 0 }, [])).toBe(Infinity);
});
