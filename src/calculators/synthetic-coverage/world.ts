import {
  drawInDisc,
  hasNearer,
  nearestSquared,
  sortIntoCells,
  squaredDistance,
  type Cells,
  type Spot,
} from '../../math/neighbours.ts';
import { createRandom, type Random } from '../../math/random.ts';

/**
 * A toy: a space of pictures as a square of side 1. Every number below is ours. Real cars come in a
 * few groups of designs that look alike; everything else lies around them. A render of a design lies
 * close to it: weather, light and angle change little next to another design.
 */
export const CARS = 1_000;
export const OTHERS = 500;
export const FRESH = 1_000;
const GROUPS = 14;
const EDGE = 0.1;
const SMALLEST = 0.03;
const LARGEST = 0.09;
/** How far a render lies from its design at most. */
const SPREAD = 0.012;
/** Nothing else looks as much like a car as this. */
const APART = 0.015;
export const MOST_POSES = 10_000;

/** Streams of their own, so that a longer one does not move the others. */
const STREAMS = { poses: 1_000_000, fresh: 2_000_000 } as const;

export interface World {
  readonly seed: number;
  /** In the order in which they are modelled. */
  readonly cars: readonly Spot[];
  /** What is no car: known to the detector, and new to it. */
  readonly others: readonly Spot[];
  readonly newOthers: readonly Spot[];
  /** Where the renders lie around their design: every design is shown in the same ways. */
  readonly poses: readonly Spot[];
  /** How near a render has to be for each car, and for each new other, to be called a car: squared. */
  readonly carReach: readonly number[];
  readonly otherReach: readonly number[];
}

function add(a: Spot, b: Spot): Spot {
  return { x: a.x + b.x, y: a.y + b.y };
}

function drawCars(random: Random): readonly Spot[] {
  const groups = Array.from({ length: GROUPS }, () => ({
    centre: {
      x: EDGE + (1 - 2 * EDGE) * random.next(),
      y: EDGE + (1 - 2 * EDGE) * random.next(),
    },
    radius: SMALLEST + (LARGEST - SMALLEST) * random.next(),
  }));
  const cars = Array.from({ length: CARS }, () => {
    const group = groups[random.integer(GROUPS)] as (typeof groups)[number];
    return add(group.centre, drawInDisc(random, group.radius));
  });
  return random.shuffle(cars);
}

function drawOthers(random: Random, cars: readonly Spot[]): readonly Spot[] {
  const others: Spot[] = [];
  while (others.length < OTHERS) {
    const spot = { x: random.next(), y: random.next() };
    if (nearestSquared(spot, cars) >= APART * APART) others.push(spot);
  }
  return others;
}

export function drawWorld(seed: number): World {
  const random = createRandom(seed);
  const cars = drawCars(random);
  const others = drawOthers(random, cars);
  const newOthers = drawOthers(random, cars);
  const poses = createRandom(seed + STREAMS.poses);
  return {
    seed,
    cars,
    others,
    newOthers,
    carReach: cars.map((car) => nearestSquared(car, others)),
    otherReach: newOthers.map((other) => nearestSquared(other, others)),
    poses: Array.from({ length: MOST_POSES }, () => drawInDisc(poses, SPREAD)),
  };
}

/** Renders that the detector has not seen, of the designs that it has. */
function drawFresh({ seed, cars }: World, sources: number): readonly Spot[] {
  const random = createRandom(seed + STREAMS.fresh);
  return Array.from({ length: FRESH }, () => {
    const car = cars[random.integer(sources)] as Spot;
    return add(car, drawInDisc(random, SPREAD));
  });
}

/** More than rounding. */
const MARGIN = 1e-9;

/** The first of some designs that has a render nearer to a spot than the root of `squared`. */
function firstTaker(
  spot: Spot,
  cars: readonly Spot[],
  squared: number,
  poses: Cells,
  most: number,
): number {
  const reach = Math.sqrt(squared);
  // A design nearer than this has a render that is near enough, one beyond has none; in between,
  // each render is looked at.
  const sure = Math.max(reach - SPREAD - MARGIN, 0) ** 2;
  const out = (reach + SPREAD + MARGIN) ** 2;
  for (let at = 0; at < most; at += 1) {
    const car = cars[at] as Spot;
    const away = squaredDistance(spot, car);
    if (away > out) continue;
    if (away < sure) return at + 1;
    if (hasNearer(poses, { x: spot.x - car.x, y: spot.y - car.y }, squared)) return at + 1;
  }
  return Infinity;
}

/**
 * The nearest-neighbour detector, run on some spots: how many designs, in the order in which they are
 * modelled, it takes until each is called a car (the nearest known picture is a render of a car, and
 * strictly nearer than any of something else); Infinity where all of `most` do not do.
 * @param reach the squared distance of each spot to what is known to be no car.
 */
export function sourcesNeeded(
  { cars }: World,
  spots: readonly Spot[],
  reach: readonly number[],
  poses: Cells,
  most = CARS,
): readonly number[] {
  return spots.map((spot, index) => firstTaker(spot, cars, reach[index] as number, poses, most));
}

/** How many of the fresh renders of the first `sources` designs are called a car. */
export function countFresh(world: World, sources: number, poses: Cells): number {
  const fresh = drawFresh(world, sources);
  const reach = fresh.map((spot) => nearestSquared(spot, world.others));
  return sourcesNeeded(world, fresh, reach, poses, sources).filter(Number.isFinite).length;
}

export function posesOf(world: World, renders: number): Cells {
  return sortIntoCells(world.poses.slice(0, renders), SPREAD);
}
