/** The largest count any field of the site takes: four of them still add without rounding. */
export const MAX_COUNT = 1e12;

/** The largest sum of the four cells of a matrix. */
export const MAX_TOTAL = 4 * MAX_COUNT;

/**
 * Passes a whole number from 0 to 10^12 on.
 * @throws RangeError naming the field, for anything else (negative, NaN, a fraction, too large).
 */
export function checkCount(value: number, name: string): number {
  if (!Number.isInteger(value) || value < 0 || value > MAX_COUNT) {
    throw new RangeError(`${name} must be a whole number from 0 to 10^12, not ${String(value)}.`);
  }
  return value;
}

/**
 * Passes a fraction from 0 to 1 on.
 * @throws RangeError naming the field, for anything else.
 */
export function checkFraction(value: number, name: string): number {
  if (!(value >= 0 && value <= 1)) {
    throw new RangeError(`${name} must be a fraction from 0 to 1, not ${String(value)}.`);
  }
  return value;
}

/**
 * Passes the normal quantile of a confidence level on.
 * @throws RangeError unless it is positive and finite.
 */
export function checkQuantile(z: number): number {
  if (!(z > 0 && Number.isFinite(z))) {
    throw new RangeError(`z must be a positive finite number, not ${String(z)}.`);
  }
  return z;
}
