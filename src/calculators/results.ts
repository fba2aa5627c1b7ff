/**
 * Every figure that a calculator computes, by its name in code: a fraction or number in full
 * precision, the id of a word (`verdict`), or null when it is undefined or unknown.
 */
export type Results = Readonly<Record<string, number | string | null>>;

/** The `value` attribute of a `<data>` element. */
export function dataValue(value: number | string | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}
