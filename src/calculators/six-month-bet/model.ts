import { itemsOf } from '../../params/list.ts';
import type { Values } from '../../params/table.ts';
import type { Results } from '../results.ts';
import { ACTIONS, IDEAS, type Action, type Gap } from './effects.ts';
import type { params } from './params.ts';
import { largestGap, SMALL_GAP } from './policies.ts';
import {
  bestError,
  devError,
  drawWorld,
  errorWith,
  isLook,
  play,
  type Game,
  type Truth,
} from './toy.ts';

export type BetValues = Values<typeof params>;

/** What has been found out: the state at the last measurement, and at the last reading of errors. */
export interface Known {
  readonly measured: Truth | null;
  readonly read: Truth | null;
  /** Whether something was changed since the last measurement. */
  readonly isStale: boolean;
}

/** The gap that is known to be the largest; `dev-gap` while nobody has read what it is made of. */
export type FirstGap = Gap | 'dev-gap' | 'none';
export type Verdict =
  | 'not-started'
  | 'in-the-dark'
  | Exclude<FirstGap, 'none'>
  | 'floor'
  | 'good'
  | 'fair'
  | 'poor';

export interface Reading {
  readonly game: Game;
  readonly known: Known;
  readonly first: FirstGap | null;
  /** The lowest error that was possible; computed when the bet is over, for nobody knows it before. */
  readonly best: number | null;
  readonly verdict: Verdict;
}

/** A final error within this of the best is a good bet, and a fair one within that: fractions. */
export const GOOD = 0.005;
export const FAIR = 0.02;

export function planOf(values: BetValues): readonly Action[] {
  const known = (item: string): Action | undefined => ACTIONS.find((action) => action === item);
  return itemsOf(values.plan).flatMap((item) => known(item) ?? []);
}

function knownFrom({ steps }: Game): Known {
  const done = steps.filter(({ isDone }) => isDone);
  const lastOf = (action: Action) => done.filter((step) => step.action === action).at(-1);
  const measured = lastOf('measure');
  const read = lastOf('read');
  const since = measured === undefined ? [] : done.slice(done.indexOf(measured) + 1);
  const isStale = since.some(({ action }) => !isLook(action) && action !== 'stop');
  return { measured: measured?.after ?? null, read: read?.after ?? null, isStale };
}

function firstGap({ measured, read }: Known): FirstGap | null {
  if (measured === null) return null;
  const { bias, variance, missing } = measured;
  if (read !== null) return largestGap(measured) ?? 'none';
  const rest = variance + missing;
  if (Math.max(bias, rest) < SMALL_GAP) return 'none';
  return bias >= rest ? 'bias' : 'dev-gap';
}

function judge(game: Game, first: FirstGap | null, best: number | null): Verdict {
  if (best !== null) {
    const missed = devError(game.truth) - best;
    if (missed <= GOOD) return 'good';
    return missed <= FAIR ? 'fair' : 'poor';
  }
  if (first !== null) return first === 'none' ? 'floor' : first;
  return Object.keys(game.uses).length === 0 ? 'not-started' : 'in-the-dark';
}

export function read(values: BetValues): Reading {
  const game = play(drawWorld(values.seed), values.weeks, planOf(values));
  const known = knownFrom(game);
  const first = firstGap(known);
  const best = game.isOver ? bestError(game.world, values.weeks) : null;
  return { game, known, first, best, verdict: judge(game, first, best) };
}

export function resultsOf(reading: Reading): Results {
  const { game, known, first, best, verdict } = reading;
  const { measured } = known;
  const start = game.isOver ? game.world : null;
  const alone = IDEAS.map((idea) => [
    `${idea}-alone`,
    game.isOver ? errorWith(game.world, idea) : null,
  ]);
  return {
    'weeks-spent': game.spent,
    'final-error': devError(game.truth),
    'human-error': measured?.human ?? null,
    'train-error': measured && measured.human + measured.bias,
    'dev-error': measured && devError(measured),
    'missing-share': known.read && known.read.missing / devError(known.read),
    'gap-first': first,
    'best-final-error': best,
    'start-human-error': start?.human ?? null,
    'start-train-error': start && start.human + start.bias,
    'start-missing': start?.missing ?? null,
    ...Object.fromEntries(alone),
    verdict,
  };
}

/** Every figure by its name in code: errors as fractions; what nobody knows yet is null. */
export function results(values: BetValues): Results {
  return resultsOf(read(values));
}
