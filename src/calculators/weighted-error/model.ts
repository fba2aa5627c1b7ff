import { wilsonInterval, type Interval } from '../../math/intervals.ts';
import {
  effectiveSampleSize,
  tieWeight,
  weightedDifference,
  weightedError,
  type TaggedErrors,
  type TaggedSet,
  type WeightedDifference,
} from '../../math/weighted.ts';
import type { Values } from '../../params/table.ts';
import type { Results } from '../results.ts';
import type { params } from './params.ts';

export type WeightedErrorValues = Values<typeof params>;

export type Side = 'a' | 'b';

export const RATES = ['weighted-error', 'error', 'bad-error', 'ordinary-error'] as const;
export type RateName = (typeof RATES)[number];

/** A share of errors; null where there is no item of its kind. */
export type Rate = { readonly value: number; readonly interval: Interval } | null;

export interface Model {
  readonly errors: TaggedErrors;
  readonly rates: Readonly<Record<RateName, Rate>>;
}

/** `impossible`: there are more errors of a kind than items of that kind. */
export type WeightedVerdict =
  | 'a-wins'
  | 'b-wins'
  | 'tie'
  | 'within-noise'
  | 'cannot-tell'
  | 'impossible';

/** An input that the others do not allow, and the most that they do. */
export interface Conflict {
  readonly name: 'n-bad' | 'ordinary' | 'bad' | 'ordinary2' | 'bad2';
  readonly most: number;
}

export interface Comparison {
  readonly a: Model;
  readonly b: Model;
  readonly winner: Side | 'tie';
  readonly tie: number | null;
  /** Who is ahead at large weights: the one with fewer bad errors, then with fewer ordinary ones. */
  readonly above: Side | null;
  readonly effective: number;
  readonly difference: WeightedDifference;
}

export interface Reading {
  readonly set: TaggedSet;
  readonly weight: number;
  readonly conflicts: readonly Conflict[];
  /** Null where the counts cannot hold together. */
  readonly compared: Comparison | null;
  readonly verdict: WeightedVerdict;
}

const ROUNDING = 1e-12;

function proportion(count: number, n: number): Rate {
  const interval = wilsonInterval(count, n);
  return interval && { value: count / n, interval };
}

function measure(set: TaggedSet, errors: TaggedErrors, weight: number): Model {
  return {
    errors,
    rates: {
      'weighted-error': weightedError(set, errors, weight),
      error: proportion(errors.ordinary + errors.bad, set.n),
      'bad-error': proportion(errors.bad, set.bad),
      'ordinary-error': proportion(errors.ordinary, set.n - set.bad),
    },
  };
}

function findConflicts(values: WeightedErrorValues): readonly Conflict[] {
  const { n, 'n-bad': bad } = values;
  if (bad > n) return [{ name: 'n-bad', most: n }];
  const limits = { ordinary: n - bad, bad, ordinary2: n - bad, bad2: bad };
  return (['ordinary', 'bad', 'ordinary2', 'bad2'] as const)
    .filter((name) => values[name] > limits[name])
    .map((name) => ({ name, most: limits[name] }));
}

function leaderAbove(a: TaggedErrors, b: TaggedErrors): Side | null {
  if (a.bad !== b.bad) return a.bad < b.bad ? 'a' : 'b';
  if (a.ordinary === b.ordinary) return null;
  return a.ordinary < b.ordinary ? 'a' : 'b';
}

function compare(set: TaggedSet, values: WeightedErrorValues): Comparison | null {
  const { weight } = values;
  const first = { ordinary: values.ordinary, bad: values.bad };
  const second = { ordinary: values.ordinary2, bad: values.bad2 };
  const difference = weightedDifference(set, first, second, weight);
  const effective = effectiveSampleSize(set, weight);
  if (difference === null || effective === null) return null;
  const isTie = Math.abs(difference.value) <= ROUNDING;
  return {
    a: measure(set, first, weight),
    b: measure(set, second, weight),
    winner: isTie ? 'tie' : difference.value < 0 ? 'a' : 'b',
    tie: tieWeight(first, second),
    above: leaderAbove(first, second),
    effective,
    difference,
  };
}

function holdsZero({ low, high }: Interval): boolean {
  return low <= 0 && high >= 0;
}

/** A difference counts where it holds whichever errors the two share. */
function judge(compared: Comparison | null): WeightedVerdict {
  if (compared === null) return 'impossible';
  const { winner, difference } = compared;
  if (winner === 'tie') return 'tie';
  if (!holdsZero(difference.most)) return `${winner}-wins`;
  return holdsZero(difference.least) ? 'within-noise' : 'cannot-tell';
}

/** Reads the counts of two models on a tagged set. */
export function read(values: WeightedErrorValues): Reading {
  const set = { n: values.n, bad: values['n-bad'] };
  const conflicts = findConflicts(values);
  const compared = conflicts.length > 0 ? null : compare(set, values);
  return { set, weight: values.weight, conflicts, compared, verdict: judge(compared) };
}

function named(name: string, rate: Rate | undefined, suffix: '' | '-2' = ''): Results {
  return {
    [`${name}${suffix}`]: rate?.value ?? null,
    [`${name}-low${suffix}`]: rate?.interval.low ?? null,
    [`${name}-high${suffix}`]: rate?.interval.high ?? null,
  };
}

/** Every figure of the page by its name: fractions, a weight, a number of items, ids of words. */
export function results(values: WeightedErrorValues): Results {
  const { compared, verdict } = read(values);
  const figures: Record<string, number | string | null> = {};
  for (const name of RATES) {
    Object.assign(figures, named(name, compared?.a.rates[name]));
    Object.assign(figures, named(name, compared?.b.rates[name], '-2'));
  }
  const value = compared?.difference.value ?? 0;
  const most = compared && { value, interval: compared.difference.most };
  const least = compared && { value, interval: compared.difference.least };
  return {
    ...figures,
    ...named('weighted-error-difference', most),
    ...named('shared-errors-difference', least),
    'tie-weight': compared?.tie ?? null,
    'effective-sample-size': compared?.effective ?? null,
    winner: compared?.winner ?? null,
    verdict,
  };
}
