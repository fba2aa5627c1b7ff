import type { Random } from './random.ts';

/** A place in a plane. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A place inside a circle around 0, each part equally likely; by rejection, so without a sine. */
export function drawInDisc(random: Random, radius: number): Spot {
  for (;;) {
    const x = 2 * random.next() - 1;
    const y = 2 * random.next() - 1;
    if (x * x + y * y <= 1) return { x: x * radius, y: y * radius };
  }
}

/** The squared Euclidean distance: it orders places as the distance does, without a root. */
export function squaredDistance(a: Spot, b: Spot): number {
  const [x, y] = [a.x - b.x, a.y - b.y];
  return x * x + y * y;
}

/** The squared distance to the nearest of some spots; infinite where there is none. */
export function nearestSquared(from: Spot, spots: readonly Spot[]): number {
  let nearest = Infinity;
  for (const spot of spots) nearest = Math.min(nearest, squaredDistance(from, spot));
  return nearest;
}

/** Spots sorted into square cells over [−reach, reach]², for questions about what is near. */
export interface Cells {
  readonly reach: number;
  readonly side: number;
  readonly cells: readonly (readonly Spot[])[];
}

const SPOTS_PER_CELL = 3;

function column(cells: Pick<Cells, 'reach' | 'side'>, value: number): number {
  const at = Math.floor(((value + cells.reach) / (2 * cells.reach)) * cells.side);
  return Math.min(Math.max(at, 0), cells.side - 1);
}

/** @param spots all of them within ±`reach` of 0 on both axes. */
export function sortIntoCells(spots: readonly Spot[], reach: number): Cells {
  const side = Math.max(1, Math.ceil(Math.sqrt(spots.length / SPOTS_PER_CELL)));
  const cells: Spot[][] = Array.from({ length: side * side }, () => []);
  for (const spot of spots) {
    const place = { reach, side };
    cells[column(place, spot.y) * side + column(place, spot.x)]?.push(spot);
  }
  return { reach, side, cells };
}

/** The squared distance from a spot to the nearest point of a cell. */
function toCell({ reach, side }: Cells, from: Spot, row: number, at: number): number {
  const size = (2 * reach) / side;
  const [left, low] = [at * size - reach, row * size - reach];
  const x = Math.max(left - from.x, 0, from.x - left - size);
  const y = Math.max(low - from.y, 0, from.y - low - size);
  return x * x + y * y;
}

/** More than rounding moves a spot over the edge of a cell. */
const MARGIN = 1e-12;

/** Whether a spot lies nearer to `from` than the root of `squared`. */
export function hasNearer(sorted: Cells, from: Spot, squared: number): boolean {
  const radius = Math.sqrt(squared);
  const [left, right] = [column(sorted, from.x - radius), column(sorted, from.x + radius)];
  const [low, high] = [column(sorted, from.y - radius), column(sorted, from.y + radius)];
  for (let row = low; row <= high; row += 1) {
    for (let at = left; at <= right; at += 1) {
      if (toCell(sorted, from, row, at) > squared + MARGIN) continue;
      const cell = sorted.cells[row * sorted.side + at] ?? [];
      if (cell.some((spot) => squaredDistance(from, spot) < squared)) return true;
    }
  }
  return false;
}
