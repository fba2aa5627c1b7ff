import { createRandom, type Random } from '../../math/random.ts';
import { TOY } from './effects.ts';
import type { PlanOrIterateValues } from './model.ts';

/** What is hidden: how much error each direction holds, and the share of it that work removes. */
export interface World {
  readonly sizes: readonly number[];
  readonly fixed: readonly number[];
}

export type Team = 'plan' | 'iterate' | 'random';

/** One week's work: the direction, and the dev error after it. */
export interface Step {
  readonly week: number;
  readonly direction: number;
  readonly error: number;
}

/** The work of one team; its error stays at the start until the first step. */
export interface Run {
  readonly steps: readonly Step[];
  readonly final: number;
}

/** Room for the streams of one world, and for the worlds of one seed. */
const STREAMS = 4;
const WORLDS = 1000;
const PERCENT = 100;

/** A stream of its own for each thing that is drawn, so that one slider does not redraw the rest. */
function streamOf(seed: number, world: number, stream: number): Random {
  return createRandom((seed * WORLDS + world) * STREAMS + stream);
}

export function drawWorld(seed: number, world: number, directions: number): World {
  const random = streamOf(seed, world, 0);
  const ranks = random.shuffle(Array.from({ length: directions }, (_, index) => index + 1));
  const whole = ranks.reduce((sum, rank) => sum + 1 / rank, 0);
  const span = TOY.start.value - TOY.floor.value;
  const reach = TOY.mostFixed.value - TOY.leastFixed.value;
  return {
    sizes: ranks.map((rank) => span / rank / whole),
    fixed: ranks.map(() => TOY.leastFixed.value + reach * random.next()),
  };
}

function errorOf(left: readonly number[]): number {
  return left.reduce((sum, size) => sum + size, TOY.floor.value);
}

/** Works on one direction after another, from a week on, with so much of the full effect. */
function work(
  world: World,
  firstWeek: number,
  weeks: number,
  polish: number,
  choose: (left: readonly number[], step: number) => number | undefined,
): Run {
  const left = [...world.sizes];
  const steps: Step[] = [];
  for (let week = firstWeek; week + TOY.direction.value <= weeks; week += TOY.direction.value) {
    const direction = choose(left, steps.length);
    if (direction === undefined) break;
    left[direction] = (left[direction] ?? 0) * (1 - polish * (world.fixed[direction] ?? 0));
    steps.push({ week: week + TOY.direction.value, direction, error: errorOf(left) });
  }
  return { steps, final: steps.at(-1)?.error ?? TOY.start.value };
}

/** The order in which the first team believes: a guess is the truth, or the size of another one. */
function believedOrder(world: World, random: Random, prior: number): readonly number[] {
  const guesses = world.sizes.map((size, direction) => {
    const isRight = random.next() < prior;
    const other = world.sizes[random.integer(world.sizes.length)] ?? 0;
    return { direction, size: isRight ? size : other };
  });
  return guesses
    .sort((a, b) => b.size - a.size || a.direction - b.direction)
    .map(({ direction }) => direction);
}

/** The first place whose sum is above a value, by halving; the length where none is. */
function firstAbove(sums: readonly number[], value: number): number {
  let [low, high] = [0, sums.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Ticks of so many random mistakes; what no direction explains is not ticked. */
function readMistakes(left: readonly number[], random: Random): readonly number[] {
  const sums: number[] = [];
  let sum = 0;
  for (const size of left) sums.push((sum += size));
  const whole = sum + TOY.floor.value;
  const ticks = left.map(() => 0);
  for (let mistake = 0; mistake < TOY.read.value; mistake += 1) {
    const at = random.next() * whole;
    const direction = firstAbove(sums, at);
    if (direction < ticks.length) ticks[direction] = (ticks[direction] ?? 0) + 1;
  }
  return ticks;
}

/** The direction with the most ticks; one that was worked on before counts for less. */
function mostTicked(ticks: readonly number[], done: ReadonlySet<number>): number {
  let best = 0;
  let most = -1;
  for (const [direction, count] of ticks.entries()) {
    const weight = done.has(direction) ? count / TOY.again.value : count;
    if (weight > most) [best, most] = [direction, weight];
  }
  return best;
}

/** One team's run in one world. */
export function run(team: Team, world: World, place: number, values: PlanOrIterateValues): Run {
  const { seed, weeks, planning } = values;
  const polish = values.polish / PERCENT;
  switch (team) {
    case 'plan': {
      const order = believedOrder(world, streamOf(seed, place, 1), values.prior / PERCENT);
      return work(world, planning, weeks, 1, (_, step) => order[step]);
    }
    case 'iterate': {
      const random = streamOf(seed, place, 2);
      const done = new Set<number>();
      return work(world, TOY.firstSystem.value, weeks, polish, (left) => {
        const direction = mostTicked(readMistakes(left, random), done);
        done.add(direction);
        return direction;
      });
    }
    case 'random': {
      const random = streamOf(seed, place, 3);
      const order = random.shuffle(world.sizes.map((_, direction) => direction));
      return work(world, TOY.firstSystem.value, weeks, polish, (_, step) => order[step]);
    }
  }
}
