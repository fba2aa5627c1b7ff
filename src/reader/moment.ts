/** The last moment that a date can hold. */
const LAST = 8.64e15;

/** Whether a value is a moment that can have been kept: milliseconds since 1970, 0 for nobody knows. */
export function isMoment(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= LAST;
}
