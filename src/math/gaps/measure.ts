import { MAX_COUNT, checkFraction } from '../counts.ts';
import { newcombeDifference } from '../intervals.ts';
import type { Interval, Proportion } from '../intervals.ts';

/** An error rate, as a fraction, and the number of examples it was measured on, where known. */
export interface Measurement {
  readonly error: number;
  readonly n: number | null;
}

/** The four gaps of the ladder, in its order. */
export const GAP_NAMES = [
  'avoidable-bias',
  'variance',
  'data-mismatch',
  'dev-overfitting',
] as const;

export type GapName = (typeof GAP_NAMES)[number];

/**
 * A difference of two error rates, as a fraction; null where one of them is missing. The interval
 * is null unless both numbers of examples are known.
 */
export interface Gap {
  readonly value: number | null;
  readonly interval: Interval | null;
}

/** A gap that could not be measured. */
export const NO_GAP: Gap = { value: null, interval: null };

/** The count behind a rate: its product with n, rounded; a half that lost its last bit goes up. */
export function errorCount({ error, n }: { error: number; n: number }): Proportion {
  return { count: Math.min(n, Math.round(error * n * (1 + 1e-14))), n };
}

function checkMeasurement({ error, n }: Measurement): void {
  checkFraction(error, 'An error rate');
  if (n !== null && !(Number.isInteger(n) && n >= 1 && n <= MAX_COUNT)) {
    throw new RangeError(
      `A number of examples must be a whole number from 1 to 10^12, not ${String(n)}.`,
    );
  }
}

/**
 * The gap `to` − `from`, as a fraction, with Newcombe's 95% hybrid score interval where both numbers
 * of examples are known (counts = error × n, rounded). No gap where either measurement is missing.
 * @throws RangeError for an error rate outside 0 to 1, or an n that is no whole number from 1.
 */
export function measureGap(from: Measurement | null, to: Measurement | null): Gap {
  if (from !== null) checkMeasurement(from);
  if (to !== null) checkMeasurement(to);
  if (from === null || to === null) return NO_GAP;
  const value = to.error - from.error;
  if (from.n === null || to.n === null) return { value, interval: null };
  const later = errorCount({ error: to.error, n: to.n });
  const earlier = errorCount({ error: from.error, n: from.n });
  return { value, interval: newcombeDifference(later, earlier) };
}
