import type { Values } from '../../params/table.ts';
import type { Results } from '../results.ts';
import type { params } from './params.ts';

export type ProgressCurveValues = Values<typeof params>;
export type ProgressVerdict = 'people-ahead' | 'past-people' | 'at-floor';

/** What leans on people who know more than the model. */
export const TOOLS = ['labels', 'insight', 'gap-analysis'] as const;

export interface Reading {
  /** In per cent of the screen; never above human level, which proves what is possible. */
  readonly floor: number;
  readonly isFloorCut: boolean;
  readonly error: number;
  /** Months until human level is reached; null: never at this rate. */
  readonly crossing: number | null;
  readonly headroom: number;
  readonly toolsLeft: number;
  readonly verdict: ProgressVerdict;
}

const ZERO = 1e-9;
/** Headroom, in points, below which the page calls the floor reached: it would show 0.00. */
const REACHED = 0.005;

/** What is left after `months` of losing `rate` each month: whole months, then part of one. */
function leftAfter(rate: number, months: number): number {
  const whole = Math.floor(months);
  let left = 1;
  for (let month = 0; month < whole; month += 1) left *= 1 - rate;
  return left * (1 - rate * (months - whole));
}

/** The floor that the inputs allow: people show that human level can be reached. */
function floorOf(values: ProgressCurveValues): number {
  return Math.min(values.floor, values.human);
}

/** Months until the error is down to human level; 0 if it starts there, null if it never is. */
function crossingOf(values: ProgressCurveValues): number | null {
  const way = values.start - values.human;
  if (way <= 0) return 0;
  return values['rate-before'] > 0 ? way / values['rate-before'] : null;
}

/**
 * The error after some months, in per cent: it falls in a straight line to human level, and from
 * there each month removes a share of what lies above the floor. Ours, an illustration: the shape is
 * that of the course's sketch, and nothing in it was measured.
 */
export function errorAt(values: ProgressCurveValues, months: number): number {
  const floor = floorOf(values);
  const crossing = crossingOf(values);
  if (crossing === null || months < crossing) {
    return Math.max(values.start - values['rate-before'] * months, values.human);
  }
  const from = Math.max(Math.min(values.start, values.human), floor);
  return floor + (from - floor) * leftAfter(values['rate-after'] / 100, months - crossing);
}

/** Where the curve stands at a time, and what still works there. */
export function read(values: ProgressCurveValues): Reading {
  const floor = floorOf(values);
  const crossing = crossingOf(values);
  const error = errorAt(values, values.time);
  const isPast = crossing !== null && values.time >= crossing - ZERO;
  const headroom = Math.max(error - floor, 0);
  const isAtFloor = isPast && headroom < REACHED;
  return {
    floor,
    isFloorCut: values.floor > values.human,
    error,
    crossing,
    headroom,
    toolsLeft: isPast ? 0 : TOOLS.length,
    verdict: isAtFloor ? 'at-floor' : isPast ? 'past-people' : 'people-ahead',
  };
}

/** Every figure of the page by its name: errors as fractions, time in months. */
export function resultsOf({ error, crossing, headroom, toolsLeft, verdict }: Reading): Results {
  return {
    'error-now': error / 100,
    'time-to-human': crossing,
    headroom: headroom / 100,
    'tools-left': toolsLeft,
    verdict,
  };
}

export function results(values: ProgressCurveValues): Results {
  return resultsOf(read(values));
}
