import { wilsonInterval } from '../../math/intervals.ts';
import { trueError } from './errors.ts';
import type { Game } from './types.ts';

/** A project is judged by the error of a whole year. */
export const YEAR = 52;
/** A promise that does not hold brings the old way back for so many weeks: ours. */
export const PENALTY = 4;

export interface Outcome {
  /** The share of errors that reach somebody, and the same with what the threshold costs. */
  readonly error: number;
  readonly cost: number;
  /** What was promised, as a fraction; null before that. */
  readonly promised: number | null;
  readonly isBroken: boolean;
  readonly isUsed: boolean;
  /** The mean of the year: the old error until it ships, the new one after that. */
  readonly year: number;
}

/** The error that was promised, from what had been measured. */
export function promisedError({ setup, reports }: Game): number | null {
  const report = setup.promise === 'dev' ? reports.dev : reports.test;
  if (setup.promise === null || report === undefined) return null;
  if (setup.promise !== 'test-high') return report.count / report.n;
  return wilsonInterval(report.count, report.n)?.high ?? null;
}

/** How a project ends: what it was for, and what its year costs. */
export function outcomeOf(game: Game): Outcome {
  const { setup, scenario, spent } = game;
  const error = trueError(game);
  const cost = error + setup.toll;
  const promised = promisedError(game);
  const isPilot = setup.launch === 'pilot';
  // A pilot shows what is true before anybody relies on it.
  const isUsed = setup.launch !== 'dont' && !(isPilot && cost > scenario.old);
  // A promise that is no better than today is none, and one that is exceeded is broken.
  const isHeld = promised !== null && error <= promised && promised < scenario.old;
  const isBroken = isUsed && !isPilot && !isHeld;
  const old = Math.min(YEAR, spent + (isBroken ? PENALTY : 0));
  const year = isUsed ? (old * scenario.old + (YEAR - old) * cost) / YEAR : scenario.old;
  return { error, cost, promised, isBroken, isUsed, year };
}
