import type { Interval } from '../../math/intervals.ts';
import { poissonBounds, poissonInterval } from '../../math/poisson.ts';
import type { Values } from '../../params/table.ts';
import type { Results } from '../results.ts';
import type { params } from './params.ts';

export type WakeWordValues = Values<typeof params>;

/**
 * `shown`: the upper bound is within the limit. `exceeded`: the lower bound is above it. Between the
 * two: `not-shown` where as many were heard as the limit allows or fewer, else `cannot-tell`.
 */
export type WakeWordVerdict = 'shown' | 'not-shown' | 'exceeded' | 'cannot-tell';

export interface Reading {
  readonly values: WakeWordValues;
  /** False wakes a day. */
  readonly estimate: number;
  readonly interval: Interval;
  /** One-sided 95% bounds, each for its own claim. */
  readonly bounds: Interval;
  /** Hours of silence that show the limit with this number of events, and with one more. */
  readonly needed: number;
  readonly neededNext: number;
  readonly decisions: number;
  readonly expected: number;
  readonly allowed: number;
  readonly verdict: WakeWordVerdict;
}

const DAY_HOURS = 24;
const DAY_SECONDS = 86_400;
const MILLION = 1e6;

/** Hours of silence after which `events` false wakes show at most `limit` a day. */
export function hoursNeeded(events: number, limit: number): number {
  return (poissonBounds(events).high / limit) * DAY_HOURS;
}

function judge(estimate: number, bounds: Interval, limit: number): WakeWordVerdict {
  if (bounds.high <= limit) return 'shown';
  if (bounds.low > limit) return 'exceeded';
  return estimate <= limit ? 'not-shown' : 'cannot-tell';
}

/** Reads what was heard against the limit, and the rate against the decisions of a day. */
export function read(values: WakeWordValues): Reading {
  const { hours, events, limit } = values;
  const days = hours / DAY_HOURS;
  const perDay = ({ low, high }: Interval): Interval => ({ low: low / days, high: high / days });
  const decisions = values['per-second'] * DAY_SECONDS;
  const bounds = perDay(poissonBounds(events));
  const estimate = events / days;
  return {
    values,
    estimate,
    interval: perDay(poissonInterval(events)),
    bounds,
    needed: hoursNeeded(events, limit),
    // The largest number of events has no next one.
    neededNext: hoursNeeded(Math.min(events + 1, MILLION), limit),
    decisions,
    expected: (values.rate / MILLION) * decisions,
    allowed: limit / decisions,
    verdict: judge(estimate, bounds, limit),
  };
}

/** Every figure of the page by its name: false wakes a day, hours, rates as fractions. */
export function results(values: WakeWordValues): Results {
  const reading = read(values);
  return {
    'false-positives-per-day': reading.estimate,
    'false-positives-per-day-low': reading.interval.low,
    'false-positives-per-day-high': reading.interval.high,
    'false-positives-per-day-bound': reading.bounds.high,
    'false-positives-per-day-at-least': reading.bounds.low,
    'hours-needed': reading.needed,
    'hours-needed-one-more': reading.neededNext,
    'rate-allowed': reading.allowed,
    'expected-per-day': reading.expected,
    verdict: reading.verdict,
  };
}
