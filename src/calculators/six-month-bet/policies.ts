import { createRandom } from '../../math/random.ts';
import {
  EFFECTS,
  GAPS,
  IDEAS,
  type Action,
  type Gap,
  type Idea,
  type IdeaName,
} from './effects.ts';
import {
  bestError,
  devError,
  drawWorld,
  fits,
  play,
  truthAfter,
  type Game,
  type World,
} from './toy.ts';

/** A gap that is smaller than this, in fractions, is not worth weeks of work. */
export const SMALL_GAP = 0.01;

/**
 * The drop of the dev error that the table lets expect from an idea, for each week of work. Nobody
 * knows beforehand what another architecture does, so nobody can count on it.
 */
export function worthOf(game: Game, idea: IdeaName): number {
  if (idea === 'architecture') return 0;
  const uses = { ...game.uses, [idea]: (game.uses[idea] ?? 0) + 1 };
  const drop = devError(game.truth) - devError(truthAfter(game.world, uses));
  return drop / EFFECTS[idea].weeks;
}

/** Ideas that work on a gap, still fit, and promise something; the most promising first. */
export function ideasAgainst(gap: Gap, game: Game): readonly IdeaName[] {
  const isAgainst = (idea: IdeaName) => {
    const effect = (EFFECTS[idea].effects as Idea['effects'])[gap];
    return effect !== undefined && effect.times < 1;
  };
  return IDEAS.filter((idea) => isAgainst(idea) && fits(idea, game.spent, game.weeks, game.uses))
    .map((idea) => ({ idea, worth: worthOf(game, idea) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .map(({ idea }) => idea);
}

/** The largest of the gaps, or null where none is worth the work. */
export function largestGap(truth: Readonly<Record<Gap, number>>): Gap | null {
  const [first] = [...GAPS].sort((a, b) => truth[b] - truth[a]);
  return first !== undefined && truth[first] >= SMALL_GAP ? first : null;
}

/** Measure and read errors, attack the largest gap, measure again, and so on until none is left. */
export function playSensibly(world: World, weeks: number): readonly Action[] {
  let plan: readonly Action[] = ['measure', 'read'];
  for (;;) {
    const game = play(world, weeks, plan);
    const gap = largestGap(game.truth);
    if (gap === null) return plan;
    const [next] = ideasAgainst(gap, game);
    if (next === undefined) return plan;
    plan = [...plan, next, 'measure'];
  }
}

/** Takes any idea that fits, each as likely, until none does. */
export function playRandomly(world: World, weeks: number, seed: number): readonly Action[] {
  const random = createRandom(seed);
  let plan: readonly Action[] = [];
  for (;;) {
    const game = play(world, weeks, plan);
    const possible = IDEAS.filter((idea) => fits(idea, game.spent, weeks, game.uses));
    const next = possible[random.integer(Math.max(possible.length, 1))];
    if (next === undefined) return plan;
    plan = [...plan, next];
  }
}

export interface Comparison {
  readonly worlds: number;
  /** Mean final dev errors, as fractions. */
  readonly sensible: number;
  readonly random: number;
  readonly best: number;
  /** In how many worlds the sensible policy ended lower. */
  readonly wins: number;
}

/** Both policies over worlds with the seeds 0, 1, 2 …, 26 weeks each. */
export function comparePolicies(worlds: number, weeks = 26): Comparison {
  let [sensible, random, best, wins] = [0, 0, 0, 0];
  for (let seed = 0; seed < worlds; seed += 1) {
    const world = drawWorld(seed);
    const end = (plan: readonly Action[]) => devError(play(world, weeks, plan).truth);
    const one = end(playSensibly(world, weeks));
    const other = end(playRandomly(world, weeks, seed));
    sensible += one;
    random += other;
    best += bestError(world, weeks);
    if (one < other) wins += 1;
  }
  return {
    worlds,
    sensible: sensible / worlds,
    random: random / worlds,
    best: best / worlds,
    wins,
  };
}

/** What `comparePolicies(1000)` gives; a test holds this to it, and the page states it. */
export const COMPARED: Comparison = {
  worlds: 1000,
  sensible: 0.055373,
  random: 0.075284,
  best: 0.050857,
  wins: 916,
};
