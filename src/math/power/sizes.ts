import { findRoot } from '../metrics/score.ts';
import { Z95 } from '../intervals.ts';
import { normalQuantile } from './normal.ts';

/**
 * Formulas for the number of examples that shows a difference of two error rates at the 5% level,
 * two-sided, with a wanted power. All rates are fractions.
 */

/**
 * Examples in each of two separate sets that show `error` against `error2`; null where they are
 * equal. Two proportions with a pooled variance under "no difference": Fleiss, Levin and Paik,
 * Statistical Methods for Rates and Proportions, section 4.2 (without the continuity correction).
 * @throws RangeError unless 0 < power < 1.
 */
export function unpairedSize(error: number, error2: number, power: number): number | null {
  const difference = Math.abs(error - error2);
  if (difference === 0) return null;
  const mean = (error + error2) / 2;
  const under = Z95 * Math.sqrt(2 * mean * (1 - mean));
  const spread = error * (1 - error) + error2 * (1 - error2);
  const root = (under + normalQuantile(power) * Math.sqrt(spread)) / difference;
  return Math.max(1, Math.ceil(root * root));
}

/**
 * Examples that both models judge, of which they disagree on a share `disagreement`, to show a
 * difference; null where there is none. Connor 1987, Biometrics 43:207. It is a normal
 * approximation: McNemar's exact test has somewhat less power at this size than was asked for.
 * @throws RangeError unless 0 < power < 1.
 */
export function pairedSize(disagreement: number, difference: number, power: number): number | null {
  if (difference === 0) return null;
  const rest = Math.max(0, disagreement - difference * difference);
  const root =
    (Z95 * Math.sqrt(disagreement) + normalQuantile(power) * Math.sqrt(rest)) /
    Math.abs(difference);
  return Math.max(1, Math.ceil(root * root));
}

/**
 * The smallest difference that n examples show with the wanted power when two models disagree on a
 * share of them: Connor's formula solved for the difference. Null where even the largest possible
 * difference, the disagreement itself, would not be shown.
 * @throws RangeError unless 0 < power < 1.
 */
export function pairedDetectable(n: number, disagreement: number, power: number): number | null {
  const z = normalQuantile(power);
  const inner = n + z * z - Z95 * Z95;
  if (inner < 0) return null;
  const found =
    (Math.sqrt(disagreement) * (Z95 * Math.sqrt(n) + z * Math.sqrt(inner))) / (n + z * z);
  return found > 0 && found <= disagreement ? found : null;
}

/** How far the unpaired formula, before it is rounded up, asks for more than n examples. */
function unpairedExcess(n: number, error: number, power: number, drop: number): number {
  const lower = error - drop;
  const mean = error - drop / 2;
  const under = Z95 * Math.sqrt(2 * mean * (1 - mean));
  const spread = error * (1 - error) + Math.max(0, lower * (1 - lower));
  return under + normalQuantile(power) * Math.sqrt(spread) - drop * Math.sqrt(n);
}

/**
 * The smallest drop from `error` that two sets of n examples show with the wanted power: the
 * unpaired formula solved for the difference. Null where even a drop to no errors is not shown.
 * @throws RangeError unless 0 < power < 1.
 */
export function unpairedDetectable(n: number, error: number, power: number): number | null {
  const excess = (drop: number): number => -unpairedExcess(n, error, power, drop);
  if (error === 0 || excess(error) < 0) return null;
  return findRoot(excess, 0, error);
}

/**
 * The largest disagreement at which n examples show a difference with the wanted power: Connor's
 * formula solved for the disagreement. Null where not even models that disagree as little as the
 * difference allows could be told apart.
 * @throws RangeError unless 0 < power < 1.
 */
export function disagreementFor(n: number, difference: number, power: number): number | null {
  const size = Math.abs(difference);
  const z = normalQuantile(power);
  const excess = (share: number): number =>
    Z95 * Math.sqrt(share) + z * Math.sqrt(Math.max(0, share - size * size)) - size * Math.sqrt(n);
  if (size === 0 || excess(size) > 0) return null;
  return excess(1) <= 0 ? 1 : findRoot(excess, size, 1);
}
