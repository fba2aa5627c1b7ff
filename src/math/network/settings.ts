import type { Relation } from './curves.ts';

/**
 * Transfer from twelve curves to a new one, against the same network from scratch. Everybody has the
 * same number of steps. A draw is one set of points with its own first weights; the body is the same
 * in all of them.
 */
export interface TransferSetting {
  readonly relation: Relation;
  /** Points of the new curve. */
  readonly points: number;
  /** Examples that the body was trained on, each with a label of all twelve curves. */
  readonly sourcePoints: number;
  /** The new head first and then all layers, or all layers at once. */
  readonly tuning: 'head-first' | 'at-once';
  readonly seed: number;
}

/** Curves of the first task. */
export const CURVES = 12;
/** Draws of one outcome: chance in where ten points fall is larger than most effects. */
export const DRAWS = 8;
/** The size of the first task for which the trained body is stored. */
export const STORED_SOURCE = 200;

/** The mean squared error of each network on the new curve. */
export interface DrawErrors {
  readonly scratch: number;
  readonly head: number;
  readonly tuned: number;
}
export const LEARNERS = ['scratch', 'head', 'tuned'] as const;
export type Learner = (typeof LEARNERS)[number];

/** The first draw, to be looked at: its points, and each network on the grid. */
export interface DrawFits {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly fits: Readonly<Record<Learner, readonly number[]>>;
}

export interface TransferOutcome {
  /** Of every draw that is finished. */
  readonly errors: readonly DrawErrors[];
  readonly first: DrawFits | null;
}

/** Numbers of points at which the three are compared, one after the other. */
export const SWEEP = [5, 10, 20, 50, 200] as const;

/** Examples of a step, where there are as many. */
export const BATCH = 32;

/** What a draw with so many points costs beside others: more cost more, up to a batch. */
export function costOf(points: number): number {
  return Math.min(points, BATCH);
}
