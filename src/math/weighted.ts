import { pairedDifference } from './comparison/paired.ts';
import type { Disagreement } from './comparison/paired.ts';
import { checkCount } from './counts.ts';
import { clampInterval, moverCombination, wilsonInterval } from './intervals.ts';
import type { Estimated, Interval, Proportion, Term } from './intervals.ts';

/** A set of items of which some, tagged as such, are worse to get wrong than the others. */
export interface TaggedSet {
  readonly n: number;
  /** Items whose mistakes are weighted. */
  readonly bad: number;
}

/** How many items of each kind one model gets wrong. */
export interface TaggedErrors {
  readonly ordinary: number;
  readonly bad: number;
}

export interface WeightedError {
  readonly value: number;
  readonly interval: Interval;
}

/** E_w(A) − E_w(B) where the two miss the same items wherever they can, and never the same. */
export interface WeightedDifference {
  readonly value: number;
  readonly least: Interval;
  readonly most: Interval;
}

/** Whether the errors can have been made on this set. */
export function fits({ n, bad }: TaggedSet, errors: TaggedErrors): boolean {
  return bad <= n && errors.bad <= bad && errors.ordinary <= n - bad;
}

function checkSet(set: TaggedSet, errors: TaggedErrors): void {
  checkCount(set.n, 'n');
  checkCount(set.bad, 'The number of bad items');
  checkCount(errors.ordinary, 'Ordinary errors');
  checkCount(errors.bad, 'Bad errors');
  if (!fits(set, errors)) {
    throw new RangeError('There cannot be more errors of a kind than items of that kind.');
  }
}

function checkWeight(weight: number): void {
  if (!(weight > 0 && Number.isFinite(weight))) {
    throw new RangeError(`A weight must be a positive finite number, not ${String(weight)}.`);
  }
}

/** The share of all weight that each kind of item carries. */
function shares({ n, bad }: TaggedSet, weight: number): { bad: number; ordinary: number } {
  const total = weight * bad + (n - bad);
  return { bad: (weight * bad) / total, ordinary: (n - bad) / total };
}

function term(weight: number, value: number, interval: Interval | null): readonly Term[] {
  return interval === null ? [] : [{ weight, estimate: { value, interval } }];
}

function proportionTerm(weight: number, { count, n }: Proportion): readonly Term[] {
  return term(weight, count / n, wilsonInterval(count, n));
}

/**
 * The weighted error Σw·1{wrong}/Σw, each bad item weighing `weight` and each other one 1: a fraction.
 * Its interval is MOVER's over the Wilson limits of the two kinds' error rates, the numbers of items
 * of each kind taken as given (Zou and Donner 2008). Null when n = 0.
 * @throws RangeError for what is no count, errors that the set cannot hold, or a weight that is not
 * positive.
 */
export function weightedError(
  set: TaggedSet,
  errors: TaggedErrors,
  weight: number,
): WeightedError | null {
  checkSet(set, errors);
  checkWeight(weight);
  if (set.n === 0) return null;
  const part = shares(set, weight);
  const { value, interval }: Estimated = moverCombination([
    ...proportionTerm(part.bad, { count: errors.bad, n: set.bad }),
    ...proportionTerm(part.ordinary, { count: errors.ordinary, n: set.n - set.bad }),
  ]);
  return { value, interval: clampInterval(interval, 0, 1) };
}

/**
 * Kish's effective sample size (Σw)²/Σw²: how many items of equal weight say as much. Null when n = 0.
 * Kish 1965, Survey Sampling, section 11.7.
 * @throws RangeError for what is no count, more bad items than items, or a weight that is not positive.
 */
export function effectiveSampleSize(set: TaggedSet, weight: number): number | null {
  checkSet(set, { ordinary: 0, bad: 0 });
  checkWeight(weight);
  if (set.n === 0) return null;
  const ordinary = set.n - set.bad;
  // Divided by the weight first, so that no square overflows.
  const total = set.bad + ordinary / weight;
  return (total * total) / (set.bad + ordinary / weight / weight);
}

/**
 * The weight at which two models have the same weighted error: the ordinary errors that one saves over
 * the bad ones that it adds. Null where one is ahead at every weight, or where both are equal.
 * @throws RangeError for what is no count.
 */
export function tieWeight(a: TaggedErrors, b: TaggedErrors): number | null {
  for (const { ordinary, bad } of [a, b]) {
    checkCount(ordinary, 'Ordinary errors');
    checkCount(bad, 'Bad errors');
  }
  const saved = b.ordinary - a.ordinary;
  const added = a.bad - b.bad;
  return saved * added > 0 ? saved / added : null;
}

/** Items that just one of two gets wrong: as few and as many as their numbers of errors allow. */
function overlaps(a: number, b: number, n: number): { least: Disagreement; most: Disagreement } {
  return {
    least: { onlyA: Math.max(0, a - b), onlyB: Math.max(0, b - a), n },
    most: { onlyA: Math.min(a, n - b), onlyB: Math.min(b, n - a), n },
  };
}

/**
 * E_w(A) − E_w(B) on the same items, with its 95% interval at both ends of what is unknown: how many
 * items both get wrong. MOVER over Tango's interval of each kind; every other overlap lies between.
 * Null when n = 0.
 * @throws RangeError as `weightedError`.
 */
export function weightedDifference(
  set: TaggedSet,
  a: TaggedErrors,
  b: TaggedErrors,
  weight: number,
): WeightedDifference | null {
  checkSet(set, a);
  checkSet(set, b);
  checkWeight(weight);
  if (set.n === 0) return null;
  const part = shares(set, weight);
  const kinds = [
    { weight: part.bad, n: set.bad, range: overlaps(a.bad, b.bad, set.bad) },
    {
      weight: part.ordinary,
      n: set.n - set.bad,
      range: overlaps(a.ordinary, b.ordinary, set.n - set.bad),
    },
  ];
  const at = (end: 'least' | 'most') =>
    moverCombination(
      kinds.flatMap(({ weight: share, n, range }) => {
        const { onlyA, onlyB } = range[end];
        return term(share, (onlyA - onlyB) / n, pairedDifference(range[end]));
      }),
    );
  const least = at('least');
  return {
    value: least.value,
    least: clampInterval(least.interval, -1, 1),
    most: clampInterval(at('most').interval, -1, 1),
  };
}
