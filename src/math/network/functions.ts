/**
 * exp, log, tanh, sin, cos and the sigmoid from + − × ÷ alone. Engines round their own differently in
 * the last digit, and a thousand steps of training carry that digit up to where it is seen. These are
 * the same everywhere, and within 1e-15 of the true value.
 */

/** ln 2 in two parts: the first ends in zero bits, so that a count times it is exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const PER_LN2 = 1.4426950408889634;
/** π/2 in three parts, likewise. */
const HALF_PI_HIGH = 1.5707963267341256;
const HALF_PI_MIDDLE = 6.077100506303966e-11;
const HALF_PI_LOW = 2.0222662487959506e-21;
const PER_HALF_PI = 0.6366197723675814;
/** Beyond, a count of quarter turns times a part of π/2 is no longer exact. */
const FARTHEST_ANGLE = 2 ** 20;

/** The exponents of the smallest and of the largest power of two that a double holds. */
const LEAST = -1074;
const MOST = 1023;
const EXP_LARGEST = 709.78;
const EXP_SMALLEST = -745.2;
/** From here on tanh is 1 to the last digit. */
const TANH_FULL = 20;

/** 2^k at place k − LEAST; doubling and halving are exact. */
const POWERS = ((): Float64Array => {
  const powers = new Float64Array(MOST - LEAST + 1);
  for (let k = 0, up = 1; k <= MOST; k += 1, up *= 2) powers[k - LEAST] = up;
  for (let k = 0, down = 1; k >= LEAST; k -= 1, down /= 2) powers[k - LEAST] = down;
  return powers;
})();

/** 2^k for a whole k from −1074 to 1023. */
function powerOfTwo(k: number): number {
  return POWERS[k - LEAST] as number;
}

const [C3, C4, C5, C6, C7] = [1 / 6, 1 / 24, 1 / 120, 1 / 720, 1 / 5040];
const [C8, C9, C10, C11] = [1 / 40320, 1 / 362880, 1 / 3628800, 1 / 39916800];
const [C12, C13] = [1 / 479001600, 1 / 6227020800];

/**
 * e^r − 1 for |r| ≤ ln 2 / 2: Taylor’s series to r^13; what follows is below 1e-17 of it. In pairs
 * and fours (Estrin), so that a processor need not wait for each product before the next.
 */
function smallGrowth(r: number): number {
  const square = r * r;
  const fourth = square * square;
  const low = C3 + r * C4 + square * (C5 + r * C6);
  const high = C7 + r * C8 + square * (C9 + r * C10);
  const highest = C11 + r * C12 + square * C13;
  return r + square * (0.5 + r * (low + fourth * (high + fourth * highest)));
}

/** e^x: x = k ln 2 + r, and e^x = 2^k e^r. */
export function exp(x: number): number {
  if (x > EXP_LARGEST) return Infinity;
  if (x < EXP_SMALLEST) return 0;
  const k = Math.floor(x * PER_LN2 + 0.5);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  const grown = 1 + smallGrowth(r);
  // 2^k alone may be too large or too small where the result is not.
  const half = Math.floor(k / 2);
  return grown * powerOfTwo(half) * powerOfTwo(k - half);
}

/** tanh x = d/(d + 2) with d = e^2x − 1, which keeps every digit near 0. */
export function tanh(x: number): number {
  const size = Math.abs(x);
  if (size > TANH_FULL) return x < 0 ? -1 : 1;
  const k = Math.floor(2 * size * PER_LN2 + 0.5);
  const grown = smallGrowth(2 * size - k * LN2_HIGH - k * LN2_LOW);
  const difference = k === 0 ? grown : powerOfTwo(k) * (1 + grown) - 1;
  const value = difference / (difference + 2);
  return x < 0 ? -value : value;
}

/** 1/(1 + e^−x), without a large power on either side. */
export function sigmoid(x: number): number {
  const shrunk = exp(-Math.abs(x));
  return x < 0 ? shrunk / (1 + shrunk) : 1 / (1 + shrunk);
}

const SQRT_HALF = Math.sqrt(0.5);
const LARGEST_SHIFT = 1024;

/** x = m 2^k with m in [√½, √2); x positive and finite. */
function splitPower(x: number): { m: number; k: number } {
  let m = x;
  let k = 0;
  for (let shift = LARGEST_SHIFT / 2; shift >= 1; shift /= 2) {
    if (m >= powerOfTwo(shift)) {
      m *= powerOfTwo(-shift);
      k += shift;
    } else if (m < powerOfTwo(1 - shift)) {
      m *= powerOfTwo(shift);
      k -= shift;
    }
  }
  // What the shifts leave is less than one doubling away.
  while (m < SQRT_HALF) {
    m *= 2;
    k -= 1;
  }
  while (m >= 2 * SQRT_HALF) {
    m /= 2;
    k += 1;
  }
  return { m, k };
}

/** The natural logarithm: log m = 2 artanh((m − 1)/(m + 1)), a series in a square below 0.03. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  const { m, k } = splitPower(x);
  const s = (m - 1) / (m + 1);
  const square = s * s;
  let sum = 0;
  for (let odd = 23; odd >= 3; odd -= 2) sum = (sum + 1 / odd) * square;
  return k * LN2_HIGH + (2 * s + (2 * s * sum + k * LN2_LOW));
}

const [S17, S15] = [1 / 355687428096000, -1 / 1307674368000];
const [C16, C14] = [1 / 20922789888000, -1 / 87178291200];

/** sin r for |r| ≤ π/4, by Taylor’s series to r^17. */
function smallSine(r: number): number {
  const q = r * r;
  let sum = S15 + q * S17;
  sum = C13 + q * sum;
  sum = -C11 + q * sum;
  sum = C9 + q * sum;
  sum = -C7 + q * sum;
  sum = C5 + q * sum;
  sum = -C3 + q * sum;
  return r + r * (q * sum);
}

/** cos r for |r| ≤ π/4, by Taylor’s series to r^16. */
function smallCosine(r: number): number {
  const q = r * r;
  let sum = C14 + q * C16;
  sum = C12 + q * sum;
  sum = -C10 + q * sum;
  sum = C8 + q * sum;
  sum = -C6 + q * sum;
  sum = C4 + q * sum;
  return 1 + q * (-0.5 + q * sum);
}

/** sin(x + quarters · π/2). */
function turned(x: number, quarters: number): number {
  if (!(Math.abs(x) <= FARTHEST_ANGLE)) {
    throw new RangeError(`An angle must lie within ±2^20, not ${String(x)}.`);
  }
  const k = Math.floor(x * PER_HALF_PI + 0.5);
  const r = x - k * HALF_PI_HIGH - k * HALF_PI_MIDDLE - k * HALF_PI_LOW;
  const place = k + quarters;
  const quadrant = place - 4 * Math.floor(place / 4);
  const value = quadrant % 2 === 0 ? smallSine(r) : smallCosine(r);
  return quadrant < 2 ? value : -value;
}

/** Of an angle in radians, within ±2^20. */
export function sin(x: number): number {
  return turned(x, 0);
}

/** Of an angle in radians, within ±2^20. */
export function cos(x: number): number {
  return turned(x, 1);
}
