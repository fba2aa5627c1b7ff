import { checkFraction } from './counts.ts';

/**
 * Chains of steps: what errors of single steps are worth in the whole. Errors and rates are
 * fractions.
 */

/** log of 1 - x, which keeps the digits of a small x. */
function logRest(rate: number): number {
  return Math.log1p(-checkFraction(rate, 'A rate'));
}

/**
 * Error of a chain whose steps fail independently, and in which any failure spoils the answer:
 * 1 - product of (1 - error).
 * @throws RangeError unless all are fractions.
 */
export function compoundError(errors: readonly number[]): number {
  return 0 - Math.expm1(errors.reduce((sum, error) => sum + logRest(error), 0));
}

/**
 * Probability that at least one of `trials` independent trials succeeds: 1 - (1 - rate)^trials.
 * @throws RangeError unless the rate is a fraction.
 */
export function anyOf(trials: number, rate: number): number {
  return trials === 0 ? 0 : 0 - Math.expm1(trials * logRest(rate));
}

/**
 * The rate of a single trial at which `anyOf` gives `probability`: 1 - (1 - p)^(1/trials).
 * @throws RangeError for less than one trial, or a probability that is no fraction.
 */
export function rateForAny(trials: number, probability: number): number {
  if (!(trials >= 1)) throw new RangeError(`There is at least one trial, not ${trials}.`);
  return 0 - Math.expm1(logRest(probability) / trials);
}
