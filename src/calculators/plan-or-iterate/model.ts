import { wilsonInterval, type Interval } from '../../math/intervals.ts';
import type { Values } from '../../params/table.ts';
import type { Results } from '../results.ts';
import { TOY } from './effects.ts';
import type { params } from './params.ts';
import { drawWorld, run, type Run, type Team } from './toy.ts';

export type PlanOrIterateValues = Values<typeof params>;

export const TEAMS = ['plan', 'iterate', 'random'] as const satisfies readonly Team[];

/** Over many worlds: who is ahead in clearly more than half of them. */
export type Verdict = 'iterate' | 'plan' | 'even';

export interface Reading {
  readonly values: PlanOrIterateValues;
  /** The world that is drawn: each team's weeks. */
  readonly runs: Readonly<Record<Team, Run>>;
  readonly winner: 'iterate' | 'plan' | 'tie';
  /** The mean final error of each team over all worlds. */
  readonly means: Readonly<Record<Team, number>>;
  /** In how many of the worlds iterating ends below planning; a tie counts for neither. */
  readonly wins: number;
  readonly winShare: Interval & { readonly value: number };
  readonly verdict: Verdict;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Sums of the same sizes in another order differ in their last bits: that is a tie. */
const ROUNDING = 1e-12;

function winnerOf(runs: Reading['runs']): Reading['winner'] {
  const lead = runs.plan.final - runs.iterate.final;
  if (Math.abs(lead) <= ROUNDING) return 'tie';
  return lead > 0 ? 'iterate' : 'plan';
}

/** Plays all teams in every world of the seed; the first world is the one that is shown. */
export function read(values: PlanOrIterateValues): Reading {
  const places = Array.from({ length: TOY.worlds.value }, (_, place) => place);
  const all = places.map((place) => {
    const world = drawWorld(values.seed, place, values.directions);
    const of = (team: Team) => run(team, world, place, values);
    return { plan: of('plan'), iterate: of('iterate'), random: of('random') };
  });
  const [first] = all;
  if (first === undefined) throw new Error('A comparison needs a world.');
  const winners = all.map(winnerOf);
  const wins = winners.filter((winner) => winner === 'iterate').length;
  const losses = winners.filter((winner) => winner === 'plan').length;
  const n = all.length;
  const ahead = wilsonInterval(wins, n) ?? { low: 0, high: 1 };
  const behind = wilsonInterval(losses, n) ?? { low: 0, high: 1 };
  const finals = (team: Team) => all.map((teams) => teams[team].final);
  return {
    values,
    runs: first,
    winner: winnerOf(first),
    means: {
      plan: mean(finals('plan')),
      iterate: mean(finals('iterate')),
      random: mean(finals('random')),
    },
    wins,
    winShare: { value: wins / n, ...ahead },
    verdict: ahead.low > 0.5 ? 'iterate' : behind.low > 0.5 ? 'plan' : 'even',
  };
}

export function resultsOf({ runs, winner, means, winShare, verdict }: Reading): Results {
  return {
    'plan-error': runs.plan.final,
    'iterate-error': runs.iterate.final,
    'random-error': runs.random.final,
    winner,
    'mean-plan-error': means.plan,
    'mean-iterate-error': means.iterate,
    'mean-random-error': means.random,
    'iterate-wins': winShare.value,
    'iterate-wins-low': winShare.low,
    'iterate-wins-high': winShare.high,
    verdict,
  };
}

/** Every figure of the page by its name: errors and shares as fractions, ids of words. */
export function results(values: PlanOrIterateValues): Results {
  return resultsOf(read(values));
}
