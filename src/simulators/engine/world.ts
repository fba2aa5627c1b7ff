import { createRandom, type Random } from '../../math/random.ts';
import type { Kind, Range, Scenario, World } from './types.ts';

/** The largest seed of a project. */
export const LARGEST_SEED = 999_999;
/** Room between the streams of the two scenarios, so that they do not share their luck. */
const SEEDS = LARGEST_SEED + 1;

/** The place between two ends that a fraction stands for. */
export function within([first, last]: Range, share: number): number {
  return first + (last - first) * share;
}

function drawWithin(random: Random, range: Range): number {
  return within(range, random.next());
}

function drawKind(random: Random, kinds: readonly Kind[]): Kind {
  const kind = kinds[random.integer(kinds.length)];
  if (kind === undefined) throw new Error('A scenario has at least one kind of project.');
  return kind;
}

/** Draws everything that a seed hides: the same world for the same seed, on every machine. */
export function drawWorld(scenario: Scenario, seed: number): World {
  const random = createRandom(scenario.week * SEEDS + seed);
  const kind = drawKind(random, scenario.kinds);
  const floor = drawWithin(random, kind.floor);
  const gaps = Object.fromEntries(
    Object.keys(scenario.gaps).map((name) => {
      const range = kind.gaps[name];
      return [name, range === undefined ? 0 : drawWithin(random, range)];
    }),
  );
  const { hidden } = scenario;
  const one = drawWithin(random, hidden.one);
  const panel = drawWithin(random, hidden.panel);
  const apart = drawWithin(random, hidden.apart) * (random.integer(2) === 0 ? -1 : 1);
  const labels = drawWithin(random, hidden.labels);
  const draws: Record<string, number> = {};
  for (const [id, option] of Object.entries(scenario.options)) {
    for (const { gap } of option.effects ?? []) draws[`${id}/${gap}`] = random.next();
    if (option.set?.keeps !== undefined) draws[id] = random.next();
  }
  return { seed, floor, gaps, one, panel, apart, labels, draws };
}
