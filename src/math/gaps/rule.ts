import type { Interval } from '../intervals.ts';
import type { Gap } from './measure.ts';

/** A gap that has a value, under a name of the caller's. */
export interface NamedGap<Name extends string> {
  readonly name: Name;
  readonly value: number;
  readonly interval: Interval | null;
}

/** What the rule finds among some gaps. */
export interface Weighed<Name extends string> {
  /** All measured gaps: those that count first, each group from the largest to the smallest. */
  readonly ranking: readonly NamedGap<Name>[];
  /** The gaps that count as causes, largest first. */
  readonly counting: readonly NamedGap<Name>[];
  /** Gaps with known counts whose interval holds 0. */
  readonly noise: readonly NamedGap<Name>[];
  /** Every gap small and about the same, and none backed by counts. */
  readonly isNeither: boolean;
}

/** A gap counts from this share of the largest on; its inverse is "within 1.5 times". */
const COUNTING_SHARE = 2 / 3;
/** One percentage point. */
const SMALL = 0.01;
/** Room for binary fractions: 10% − 8% and 8% − 6% are the same gap. */
const SLACK = 1e-9;
const ZERO = 1e-12;

/** Whether a gap is a positive difference at all. */
export function isPositive(value: number): boolean {
  return value > ZERO;
}

/** Whether a gap is a negative difference. */
export function isNegative(value: number): boolean {
  return value < -ZERO;
}

/** Whether counts are known and do not tell the gap from 0. */
export function isWithinNoise({ interval }: Gap): boolean {
  return interval !== null && interval.low <= 0 && interval.high >= 0;
}

/** Whether counts are known and tell that the gap is above 0. */
function isEstablished({ interval }: Gap): boolean {
  return interval !== null && interval.low > 0;
}

function isLargeBeside(value: number, largest: number): boolean {
  return value >= COUNTING_SHARE * largest * (1 - SLACK);
}

function largestOf(gaps: readonly { readonly value: number }[]): number {
  return gaps.reduce((largest, gap) => Math.max(largest, gap.value), 0);
}

/** Largest first; gaps that differ by rounding alone keep the ladder's order. */
function sortBySize<Name extends string>(gaps: readonly NamedGap<Name>[]): NamedGap<Name>[] {
  return gaps.toSorted((a, b) => (Math.abs(a.value - b.value) <= ZERO ? 0 : b.value - a.value));
}

/**
 * The gaps that count. One within the noise never does. One that its counts establish is held
 * against the largest of those not within the noise: a larger gap that may be nothing does not hide
 * a smaller one that is there. One without counts is taken at its value, and is held against the
 * largest of all: nothing shows that it is there, so a larger gap that was not shown hides it.
 */
function findCounting<Name extends string>(
  positive: readonly NamedGap<Name>[],
): readonly NamedGap<Name>[] {
  const audible = positive.filter((gap) => !isWithinNoise(gap));
  const largestAudible = largestOf(audible);
  const largest = largestOf(positive);
  return audible.filter((gap) =>
    isLargeBeside(gap.value, isEstablished(gap) ? largestAudible : largest),
  );
}

/** Which of some measured gaps count, and whether all are small and alike. */
export function weighGaps<Name extends string>(gaps: readonly NamedGap<Name>[]): Weighed<Name> {
  const counting = sortBySize(findCounting(gaps.filter((gap) => isPositive(gap.value))));
  const others = sortBySize(gaps.filter((gap) => !counting.includes(gap)));
  const largest = largestOf(gaps);
  const isFlat = gaps.every((gap) => isLargeBeside(gap.value, largest));
  const isSmall = largest < SMALL * (1 - SLACK);
  return {
    ranking: [...counting, ...others],
    counting,
    noise: gaps.filter(isWithinNoise),
    isNeither: counting.length > 0 && isFlat && isSmall && !counting.some(isEstablished),
  };
}
