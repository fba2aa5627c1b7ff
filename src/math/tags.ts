import { pairedDifference, mcnemarExact } from './comparison.ts';
import { checkCount } from './counts.ts';
import { clampInterval, wilsonInterval, Z95, type Interval } from './intervals.ts';

/** Two tags on the same n examples, and on how many both stand. */
export interface TagPair {
  readonly a: number;
  readonly b: number;
  readonly both: number;
  readonly n: number;
}

/** The least and the most of a count that is not known. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/**
 * What one example of a tag is worth, such as the share that can be fixed for each week of work. The
 * difference of two tags is that of worth × share.
 */
export interface Worths {
  readonly a: number;
  readonly b: number;
}

export interface TagComparison {
  /** worthA × a/n − worthB × b/n. */
  readonly difference: number;
  readonly interval: Interval;
  /** McNemar's exact p; null where the worths differ, since it tests counts. */
  readonly p: number | null;
  /** Whether the difference is more than chance at 5%. */
  readonly isShown: boolean;
}

/** Worths closer than this share of each other are equal: the dust of divisions is no difference. */
const SAME = 1e-12;
const ALPHA = 0.05;

/** On how many of n examples two tags can stand together. */
export function overlapRange(a: number, b: number, n: number): Range {
  return { least: Math.max(0, a + b - n), most: Math.min(a, b) };
}

/** On how many of n examples at least one of several tags can stand (Fréchet's limits). */
export function unionRange(counts: readonly number[], n: number): Range {
  const sum = counts.reduce((total, count) => total + count, 0);
  return { least: Math.max(0, ...counts), most: Math.min(n, sum) };
}

function checkPair(pair: TagPair): void {
  const { a, b, both, n } = pair;
  for (const [name, count] of Object.entries(pair)) checkCount(count as number, name);
  const { least, most } = overlapRange(a, b, n);
  if (n === 0 || Math.max(a, b) > n || both < least || both > most) {
    throw new RangeError(`No ${n} examples can hold ${a} and ${b} of two tags, ${both} of both.`);
  }
}

/** The correlation of two tags over the examples; 0 where a tag stands on none or on all. */
export function tagCorrelation({ a, b, both, n }: TagPair): number {
  const spread = Math.sqrt(a * (n - a)) * Math.sqrt(b * (n - b));
  return spread === 0 ? 0 : (n * both - a * b) / spread;
}

/**
 * Limits of worthA × pA − worthB × pB on the same examples: MOVER over Wilson's limits with the
 * correlation of the two tags (Zou 2007, Psychological Methods 12:399).
 */
function moverPaired(pair: TagPair, worths: Worths): Interval {
  const { n } = pair;
  const part = (count: number, worth: number) => {
    const { low, high } = wilsonInterval(count, n) ?? { low: 0, high: 1 };
    const share = count / n;
    return { value: worth * share, down: worth * (share - low), up: worth * (high - share) };
  };
  const [a, b] = [part(pair.a, worths.a), part(pair.b, worths.b)];
  const r = tagCorrelation(pair);
  const reach = (x: number, y: number) => Math.sqrt(Math.max(0, x * x - 2 * r * x * y + y * y));
  const value = a.value - b.value;
  const interval = { low: value - reach(a.down, b.up), high: value + reach(a.up, b.down) };
  return clampInterval(interval, -worths.b, worths.a);
}

/**
 * Whether one tag is worth more than another. Tags overlap on the same examples, so only examples
 * with just one of the two speak: equal worths are compared by McNemar's exact test with Tango's
 * interval, others by an interval that knows their correlation.
 * @throws RangeError for counts that n examples cannot hold, or worths below 0.
 */
export function compareTags(pair: TagPair, worths: Worths): TagComparison {
  checkPair(pair);
  if (!(worths.a >= 0 && worths.b >= 0)) throw new RangeError('A worth is never below 0.');
  const { a, b, both, n } = pair;
  const difference = worths.a * (a / n) - worths.b * (b / n);
  const isSame = Math.abs(worths.a - worths.b) <= SAME * Math.max(worths.a, worths.b);
  if (!isSame) {
    const interval = moverPaired(pair, worths);
    return { difference, interval, p: null, isShown: interval.low > 0 || interval.high < 0 };
  }
  const [onlyA, onlyB] = [a - both, b - both];
  const limits = pairedDifference({ onlyA, onlyB, n }) ?? { low: -1, high: 1 };
  const p = mcnemarExact(onlyA, onlyB);
  return {
    difference,
    interval: { low: worths.a * limits.low, high: worths.a * limits.high },
    p,
    isShown: p < ALPHA && worths.a > 0,
  };
}

export interface TagComparisonRange {
  /** With the least and with the most overlap that the counts allow. */
  readonly least: TagComparison;
  readonly most: TagComparison;
  /** Null where it depends on the overlap. */
  readonly isShown: boolean | null;
}

/**
 * The same where only the counts are known. The more two tags overlap, the fewer examples have just
 * one of them, and the surer the difference: what holds at both ends holds between them.
 * @throws RangeError for counts that n examples cannot hold, or worths below 0.
 */
export function compareTagCounts(
  { a, b, n }: Omit<TagPair, 'both'>,
  worths: Worths,
): TagComparisonRange {
  const range = overlapRange(a, b, n);
  const least = compareTags({ a, b, both: range.least, n }, worths);
  const most = compareTags({ a, b, both: range.most, n }, worths);
  return { least, most, isShown: least.isShown === most.isShown ? most.isShown : null };
}

/** Of the normal distribution: the power of 80% beside the 97.5% point. */
const POWER_SHARE = 0.8416212335729143 / Z95;

/**
 * About how many errors have to be looked at until a difference like this one would be shown in four
 * of five tries, as a rule of thumb: limits shrink with the square root of their number. Null where
 * there is no difference to show.
 */
export function errorsNeeded({ difference, interval }: TagComparison, n: number): number | null {
  const size = Math.abs(difference);
  const reach = difference > 0 ? difference - interval.low : interval.high - difference;
  if (size === 0 || reach <= 0) return null;
  return Math.ceil(n * ((reach * (1 + POWER_SHARE)) / size) ** 2);
}
