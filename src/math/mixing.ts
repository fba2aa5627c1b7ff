/**
 * Controls that each move several things. Row i of the matrix says what one unit of control i adds to
 * each thing, so the things change by Kᵀu when the controls stand at u. A control is orthogonalized in
 * the sense of the course when its row has one entry: it is aligned with a thing that is wanted.
 */
export type Pair = readonly [number, number];
/** Two controls that move two things. */
export type Mixing = readonly [Pair, Pair];

/** What the controls add to each thing: Kᵀu. Any number of controls and things. */
export function mix(
  rows: readonly (readonly number[])[],
  settings: readonly number[],
): readonly number[] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, thing) =>
    rows.reduce((sum, row, control) => sum + (row[thing] ?? 0) * (settings[control] ?? 0), 0),
  );
}

/** The determinant of K: 0 where the two controls move the things in one proportion. */
export function determinant([[a, b], [c, d]]: Mixing): number {
  return a * d - b * c;
}

/** The settings u with Kᵀu = wanted, by Cramer's rule; null where the determinant is 0. */
export function settingsFor(mixing: Mixing, wanted: Pair): Pair | null {
  const [[a, b], [c, d]] = mixing;
  const scale = determinant(mixing);
  if (scale === 0) return null;
  const [first, second] = wanted;
  return [(d * first - c * second) / scale, (a * second - b * first) / scale];
}

/**
 * The ratio of the largest to the smallest singular value of K, from the trace and determinant of
 * KKᵀ: how much harder the weakest direction is to move than the strongest. 1 is the least, and
 * infinite (null) where a direction cannot be moved at all.
 */
export function conditionNumber(mixing: Mixing): number | null {
  const [[a, b], [c, d]] = mixing;
  const sum = a * a + b * b + c * c + d * d;
  const product = determinant(mixing);
  if (product === 0) return null;
  const root = Math.sqrt(Math.max(0, sum * sum - 4 * product * product));
  // The smaller eigenvalue as product over the larger one, for a difference would lose digits.
  const large = (sum + root) / 2;
  return large / Math.abs(product);
}

const DEGREES = 180 / Math.PI;
const HALVINGS = 4;
const LAST_POWER = 21;

/**
 * The arctangent of x ≥ 0 from additions, products and roots alone: engines differ in the last digit
 * of their own. The angle is halved until its series is short (Abramowitz and Stegun, 4.4.42).
 */
function arctangent(x: number): number {
  let small = x;
  for (let i = 0; i < HALVINGS; i += 1) small /= 1 + Math.sqrt(1 + small * small);
  const square = small * small;
  let sum = 0;
  for (let power = LAST_POWER; power >= 1; power -= 2) sum = 1 / power - square * sum;
  return small * sum * 2 ** HALVINGS;
}

/** The angle between the two rows in degrees, from 0 to 180; null where a row is 0. */
export function angleBetween([[a, b], [c, d]]: Mixing): number | null {
  if ((a === 0 && b === 0) || (c === 0 && d === 0)) return null;
  const cross = Math.abs(a * d - b * c);
  const dot = a * c + b * d;
  const lengths = Math.sqrt((a * a + b * b) * (c * c + d * d));
  if (dot === 0) return 90;
  // The tangent of half the angle, written so that nothing cancels.
  if (dot > 0) return 2 * arctangent(cross / (lengths + dot)) * DEGREES;
  return cross === 0 ? 180 : 2 * arctangent((lengths - dot) / cross) * DEGREES;
}

/**
 * The setting of one control with several effects that comes closest to what is wanted (least
 * squares), and how far away that still is. With one control, only a line can be reached.
 */
export function closestOnRow(
  row: readonly number[],
  wanted: readonly number[],
): { readonly setting: number; readonly distance: number } {
  const dot = row.reduce((sum, effect, thing) => sum + effect * (wanted[thing] ?? 0), 0);
  const square = row.reduce((sum, effect) => sum + effect * effect, 0);
  const setting = square === 0 ? 0 : dot / square;
  return {
    setting,
    distance: lengthOf(row.map((effect, i) => (wanted[i] ?? 0) - effect * setting)),
  };
}

/** The length of a vector. */
export function lengthOf(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
}
