import { createRandom } from '../../math/random.ts';
import { outcomeOf } from './outcome.ts';
import { advance, begin, optionsOf, stageOf } from './play.ts';
import { decideSensibly, type Policy } from './sensible.ts';
import type { Game, Scenario } from './types.ts';

/** Lets a policy decide until nothing is left to decide. */
export function finish(game: Game, policy: Policy, repeat = 0): Game {
  let now = game;
  while (stageOf(now) !== undefined) now = advance(now, policy(now).option, repeat);
  return now;
}

/** Takes any option that can be taken, each as likely. */
export function decideRandomly(seed: number): Policy {
  const random = createRandom(seed);
  return (game) => {
    const options = optionsOf(game);
    return { option: options[random.integer(options.length)] ?? '', reason: 'opening' };
  };
}

export interface Margin {
  readonly seeds: number;
  /** The mean error of the year over all seeds, as fractions. */
  readonly sensible: number;
  readonly random: number;
  /** For how many seeds the sensible policy ends lower. */
  readonly wins: number;
  /** Decisions of the sensible policy: the fewest, the mean, the most. */
  readonly decisions: readonly [number, number, number];
}

/** Both policies over projects with the seeds 0, 1, 2 … */
export function compareWithRandom(scenario: Scenario, seeds: number): Margin {
  let [sensible, random, wins, sum] = [0, 0, 0, 0];
  const counts: number[] = [];
  for (let seed = 0; seed < seeds; seed += 1) {
    const start = begin(scenario, seed);
    const first = finish(start, decideSensibly);
    const one = outcomeOf(first).year;
    const other = outcomeOf(finish(start, decideRandomly(seed))).year;
    sensible += one;
    random += other;
    if (one < other) wins += 1;
    counts.push(first.turns.length);
    sum += first.turns.length;
  }
  return {
    seeds,
    sensible: sensible / seeds,
    random: random / seeds,
    wins,
    decisions: [Math.min(...counts), sum / seeds, Math.max(...counts)],
  };
}
