import {
  betaTie,
  betaTieReason,
  type BetaTieReason,
  type ConfusionCounts,
  type Estimate,
  type MetricName,
} from '../../math/confusion.ts';
import type { Pairing } from './pairing.ts';

/** The β at which two classifiers have the same F-beta, or why there is none. */
export interface Tie {
  readonly beta: number | null;
  readonly reason: BetaTieReason | null;
  /** Who has the higher F-beta above the tie, or at every β; null where that is nobody. */
  readonly above: 'a' | 'b' | null;
}

/**
 * Why the judgement is as it is.
 * `intervals`: the intervals of F-beta do not meet, so the order holds however the two disagree.
 * `known`, `extremes`: McNemar's test on accuracy, and F-beta points the same way.
 */
export type Basis =
  | 'single'
  | 'other-items'
  | 'no-score'
  | 'same'
  | 'tie'
  | 'intervals'
  | 'known'
  | 'extremes'
  | 'overlap';

export interface Judgement {
  readonly verdict: 'single' | 'a-wins' | 'b-wins' | 'tie-at-beta' | 'cannot-tell';
  /** Who is ahead on F-beta at the chosen β, where that can be said; empty without a comparison. */
  readonly winner: '' | 'a' | 'b' | 'same' | 'cannot-tell';
  readonly basis: Basis;
  readonly tie: Tie | null;
}

interface Scored {
  readonly counts: ConfusionCounts;
  readonly metrics: Readonly<Record<MetricName, Estimate>>;
}

/** Closer than this (0.05 percentage points) the two scores are shown as one. */
const TIE_WIDTH = 0.0005;
const ROUNDING = 1e-12;

/** Recall decides at large β, precision where recall is the same. */
function leaderAbove(a: Scored, b: Scored): 'a' | 'b' | null {
  const wins = (['recall', 'precision'] as const).map((name) => {
    const difference = (a.metrics[name].value ?? 0) - (b.metrics[name].value ?? 0);
    return Math.abs(difference) <= ROUNDING ? null : difference > 0 ? 'a' : 'b';
  });
  return wins.find((winner) => winner !== null) ?? null;
}

function tieOf(a: Scored, b: Scored): Tie {
  return {
    beta: betaTie(a.counts, b.counts),
    reason: betaTieReason(a.counts, b.counts),
    above: leaderAbove(a, b),
  };
}

function apart(a: Estimate, b: Estimate): boolean {
  if (a.interval === null || b.interval === null) return false;
  return a.interval.low > b.interval.high || b.interval.low > a.interval.high;
}

/** Accuracy can be tested from the discordant counts, or where both ends of them agree. */
function tested(pairing: Pairing | null, leader: 'a' | 'b'): Basis | null {
  const wanted = leader === 'a' ? 'a-better' : 'b-better';
  if (pairing?.known?.verdict === wanted) return 'known';
  if (pairing?.known === null && pairing.ends?.verdict === wanted) return 'extremes';
  return null;
}

/**
 * Which of two classifiers is ahead on F-beta, and whether the numbers carry it. Two matrices do not
 * say on which items the two disagree, so the order counts only where it holds whatever they do.
 */
export function judge(a: Scored, b: Scored | null, pairing: Pairing | null): Judgement {
  if (b === null) return { verdict: 'single', winner: '', basis: 'single', tie: null };
  const tie = tieOf(a, b);
  const scoreA = a.metrics['f-beta'];
  const scoreB = b.metrics['f-beta'];
  if (scoreA.value === null || scoreB.value === null) {
    return { verdict: 'cannot-tell', winner: '', basis: 'no-score', tie };
  }
  if (pairing?.status === 'other-items') {
    return { verdict: 'cannot-tell', winner: 'cannot-tell', basis: 'other-items', tie };
  }
  const difference = scoreA.value - scoreB.value;
  if (Math.abs(difference) <= ROUNDING) {
    return { verdict: 'tie-at-beta', winner: 'same', basis: 'same', tie };
  }
  const leader = difference > 0 ? 'a' : 'b';
  const basis = apart(scoreA, scoreB) ? 'intervals' : tested(pairing, leader);
  if (basis !== null) return { verdict: `${leader}-wins`, winner: leader, basis, tie };
  const isTie = tie.beta !== null && Math.abs(difference) < TIE_WIDTH;
  return isTie
    ? { verdict: 'tie-at-beta', winner: 'cannot-tell', basis: 'tie', tie }
    : { verdict: 'cannot-tell', winner: 'cannot-tell', basis: 'overlap', tie };
}
