import { wilsonInterval, type Interval } from '../../math/intervals.ts';
import type { DrawErrors, Learner, TransferSetting } from '../../math/network/settings.ts';
import type { Values } from '../../params/table.ts';
import type { Results } from '../results.ts';
import type { params } from './params.ts';

export type TransferValues = Values<typeof params>;

/** Below this mean squared error a curve counts as learned: 2% of what a flat line would have. */
export const LEARNED = 0.01;

export type Verdict = 'transfer-helps' | 'transfer-hurts' | 'learned-anyway' | 'cannot-tell';

/** Draws in which a learner had a smaller error than the network from scratch. */
export interface Wins {
  readonly count: number;
  readonly share: number;
  readonly interval: Interval;
}

export interface Reading {
  readonly errors: readonly DrawErrors[];
  /** The median error of each over the draws. */
  readonly medians: Readonly<Record<Learner, number>>;
  readonly wins: Readonly<Record<'head' | 'tuned', Wins>>;
  readonly winner: 'transfer' | 'head-only' | 'scratch';
  readonly verdict: Verdict;
  /** Whether chance alone would hardly let the frozen body lose so often. */
  readonly isHeadWorse: boolean;
}

export function settingOf(values: TransferValues): TransferSetting {
  return {
    relation: values.relation as TransferSetting['relation'],
    points: values.points,
    sourcePoints: values['source-points'],
    tuning: values.tuning as TransferSetting['tuning'],
    seed: values.seed,
  };
}

/** Equal text, equal run. */
export function keyOf(values: TransferValues): string {
  return JSON.stringify(settingOf(values));
}

/** The median: the mean of the two in the middle where their number is even. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const last = sorted.length - 1;
  return ((sorted[Math.floor(last / 2)] ?? NaN) + (sorted[Math.ceil(last / 2)] ?? NaN)) / 2;
}

function countWins(errors: readonly DrawErrors[], learner: 'head' | 'tuned'): Wins {
  const count = errors.filter((error) => error[learner] < error.scratch).length;
  const interval = wilsonInterval(count, errors.length) ?? { low: 0, high: 1 };
  return { count, share: count / errors.length, interval };
}

function judge(medians: Reading['medians'], { interval }: Wins): Verdict {
  if (medians.scratch < LEARNED && medians.tuned < LEARNED) return 'learned-anyway';
  if (interval.low > 0.5) return 'transfer-helps';
  return interval.high < 0.5 ? 'transfer-hurts' : 'cannot-tell';
}

export function read(errors: readonly DrawErrors[]): Reading {
  const of = (learner: Learner) => median(errors.map((error) => error[learner]));
  const medians = { scratch: of('scratch'), head: of('head'), tuned: of('tuned') };
  const wins = { head: countWins(errors, 'head'), tuned: countWins(errors, 'tuned') };
  const least = Math.min(medians.scratch, medians.head, medians.tuned);
  return {
    errors,
    medians,
    wins,
    winner: least === medians.tuned ? 'transfer' : least === medians.head ? 'head-only' : 'scratch',
    verdict: judge(medians, wins.tuned),
    isHeadWorse: wins.head.interval.high < 0.5,
  };
}

/** Every figure by its name in code; all undefined while a run is under way. */
export function figures(reading: Reading | null): Results {
  const wins = (name: string, of: Wins | undefined): Results => ({
    [`${name}-wins-share`]: of?.share ?? null,
    [`${name}-wins-share-low`]: of?.interval.low ?? null,
    [`${name}-wins-share-high`]: of?.interval.high ?? null,
  });
  const { medians } = reading ?? {};
  return {
    'transfer-error': medians?.tuned ?? null,
    'head-only-error': medians?.head ?? null,
    'scratch-error': medians?.scratch ?? null,
    'error-ratio': medians === undefined ? null : medians.scratch / medians.tuned,
    ...wins('transfer', reading?.wins.tuned),
    ...wins('head-only', reading?.wins.head),
    winner: reading?.winner ?? null,
    verdict: reading?.verdict ?? null,
  };
}

/** One number of points of the sweep: the median errors, and in how many draws transfer was better. */
export interface SweepRow extends Readonly<Record<Learner, number>> {
  readonly wins: number;
}

export function sweepRow(errors: readonly DrawErrors[]): SweepRow {
  const { medians, wins } = read(errors);
  return { ...medians, wins: wins.tuned.count };
}
