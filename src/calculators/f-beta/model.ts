import type { Interval } from '../../math/intervals.ts';
import {
  betaTieOfRates,
  costTieOfRates,
  countsOfRates,
  fBetaIntervalOf,
  fBetaOfRates,
  leaderAbove,
  meansOfRates,
  type FoundCounts,
  type Means,
  type Rates,
} from '../../math/rates.ts';
import type { Values } from '../../params/table.ts';
import type { Results } from '../results.ts';
import type { params } from './params.ts';

export type FBetaValues = Values<typeof params>;

export type Side = 'a' | 'b';

/** Everything that follows from one classifier's two rates. */
export interface Classifier {
  readonly rates: Rates;
  readonly score: number;
  readonly means: Means;
  /** The counts that come closest to the rates; null where they are not known. */
  readonly counts: FoundCounts | null;
  readonly interval: Interval | null;
}

/**
 * `a-wins`, `b-wins`: the intervals of F-beta do not meet. `a-ahead`, `b-ahead`: without counts
 * nobody can say whether the lead is chance. `cannot-tell`: with counts, the intervals overlap.
 */
export type FBetaVerdict = 'a-wins' | 'b-wins' | 'a-ahead' | 'b-ahead' | 'tie' | 'cannot-tell';

/** Numbers that cannot hold together. */
export type Conflict = 'zero' | 'zero-2' | 'too-few-items' | null;

export interface Reading {
  readonly a: Classifier;
  readonly b: Classifier;
  readonly beta: number;
  readonly winner: Side | 'tie';
  /** The β at which both have the same score, and who leads above it (or at every β). */
  readonly tie: number | null;
  readonly above: Side | null;
  /** Why there is no β that ties them; null where there is one. */
  readonly tieReason: 'one-wins' | 'same' | 'zero' | null;
  /** The cost of a false alarm, in misses, at which both cost the same. */
  readonly costTie: number | null;
  readonly verdict: FBetaVerdict;
  readonly conflict: Conflict;
  /** True negatives of A and B where all counts are known and possible. */
  readonly trueNegatives: readonly [number, number] | null;
}

/** Closer than this (0.05 percentage points) the two scores are shown as one. */
const TIE_WIDTH = 0.0005;
const ROUNDING = 1e-12;

function classify(rates: Rates, values: FBetaValues): Classifier {
  const { beta, positives } = values;
  const counts = positives === null ? null : countsOfRates(rates, positives);
  return {
    rates,
    score: fBetaOfRates(rates, beta),
    means: meansOfRates(rates),
    counts,
    interval: counts && fBetaIntervalOf(counts, beta),
  };
}

function whyNoTie(a: Rates, b: Rates, tie: number | null): Reading['tieReason'] {
  if (tie !== null) return null;
  if (leaderAbove(a, b) === null) return 'same';
  const isZero = Math.min(a.precision, a.recall, b.precision, b.recall) === 0;
  return isZero ? 'zero' : 'one-wins';
}

function judge(a: Classifier, b: Classifier): Pick<Reading, 'winner' | 'verdict'> {
  const difference = a.score - b.score;
  if (Math.abs(difference) <= ROUNDING) return { winner: 'tie', verdict: 'tie' };
  const winner = difference > 0 ? 'a' : 'b';
  if (a.interval !== null && b.interval !== null) {
    const isApart = a.interval.low > b.interval.high || b.interval.low > a.interval.high;
    if (isApart) return { winner, verdict: `${winner}-wins` };
    return { winner, verdict: Math.abs(difference) < TIE_WIDTH ? 'tie' : 'cannot-tell' };
  }
  return { winner, verdict: Math.abs(difference) < TIE_WIDTH ? 'tie' : `${winner}-ahead` };
}

function isContradiction({ precision, recall }: Rates): boolean {
  return (precision === 0) !== (recall === 0);
}

function negatives(a: Classifier, b: Classifier, { positives, n }: FBetaValues) {
  if (n === null || positives === null || a.counts === null || b.counts === null) return null;
  return [n - positives - a.counts.fp, n - positives - b.counts.fp] as const;
}

function findConflict(
  a: Classifier,
  b: Classifier,
  values: FBetaValues,
  left: readonly number[] | null,
): Conflict {
  if (isContradiction(a.rates)) return 'zero';
  if (isContradiction(b.rates)) return 'zero-2';
  const { positives, n } = values;
  const isShort = n !== null && positives !== null && n < positives;
  return isShort || (left !== null && Math.min(...left) < 0) ? 'too-few-items' : null;
}

/** Reads two classifiers' rates: scores, means, where they tie, and what can be said about it. */
export function read(values: FBetaValues): Reading {
  const a = classify({ precision: values.precision / 100, recall: values.recall / 100 }, values);
  const b = classify({ precision: values.precision2 / 100, recall: values.recall2 / 100 }, values);
  const tie = betaTieOfRates(a.rates, b.rates);
  const left = negatives(a, b, values);
  const conflict = findConflict(a, b, values, left);
  return {
    a,
    b,
    beta: values.beta,
    ...judge(a, b),
    tie,
    above: leaderAbove(a.rates, b.rates),
    tieReason: whyNoTie(a.rates, b.rates, tie),
    costTie: costTieOfRates(a.rates, b.rates),
    conflict,
    trueNegatives: conflict === null ? left : null,
  };
}

function classifierResults({ score, interval, means }: Classifier, suffix: '' | '-2'): Results {
  return {
    [`f-beta${suffix}`]: score,
    [`f-beta-low${suffix}`]: interval?.low ?? null,
    [`f-beta-high${suffix}`]: interval?.high ?? null,
    [`arithmetic-mean${suffix}`]: means.arithmetic,
    [`geometric-mean${suffix}`]: means.geometric,
    [`harmonic-mean${suffix}`]: means.harmonic,
  };
}

/** Every figure of the page by its name: fractions, β and a ratio of costs, ids of words. */
export function results(values: FBetaValues): Results {
  const reading = read(values);
  return {
    ...classifierResults(reading.a, ''),
    ...classifierResults(reading.b, '-2'),
    'beta-tie': reading.tie,
    'cost-tie': reading.costTie,
    winner: reading.winner,
    verdict: reading.verdict,
  };
}
