import { checkMatrix } from './matrix.ts';
import type { ConfusionCounts } from './matrix.ts';

/**
 * Why no β ties two classifiers: one has the higher F-beta at every β, both have the same at every
 * β, or one of the two has none.
 */
export type BetaTieReason = 'one-wins' | 'same' | 'undefined';

type Tie =
  | { readonly beta: number; readonly reason: null }
  | { readonly beta: null; readonly reason: BetaTieReason };

function hasFScore({ tp, fp, fn }: ConfusionCounts): boolean {
  return tp + fp + fn > 0;
}

/**
 * F-beta is TP(1 + β²)/(TP(1 + β²) + β²FN + FP), so the two are equal where
 * β²·(TP_a·FN_b − TP_b·FN_a) = TP_b·FP_a − TP_a·FP_b: linear in β², with exact coefficients.
 */
function solveTie(a: ConfusionCounts, b: ConfusionCounts): Tie {
  checkMatrix(a);
  checkMatrix(b);
  if (!hasFScore(a) || !hasFScore(b)) return { beta: null, reason: 'undefined' };
  const [tpA, tpB] = [BigInt(a.tp), BigInt(b.tp)];
  const slope = tpA * BigInt(b.fn) - tpB * BigInt(a.fn);
  const offset = tpB * BigInt(a.fp) - tpA * BigInt(b.fp);
  if (slope === 0n && offset === 0n) return { beta: null, reason: 'same' };
  const crosses = (slope > 0n && offset > 0n) || (slope < 0n && offset < 0n);
  if (!crosses) return { beta: null, reason: 'one-wins' };
  return { beta: Math.sqrt(Number(offset) / Number(slope)), reason: null };
}

/**
 * The β > 0 at which two classifiers have the same F-beta; null where there is none
 * (`betaTieReason` says why). Below it the one with the higher precision wins, above it the other.
 * @throws RangeError for a cell that is no count.
 */
export function betaTie(a: ConfusionCounts, b: ConfusionCounts): number | null {
  return solveTie(a, b).beta;
}

/** Why `betaTie` gives none; null where it gives one. */
export function betaTieReason(a: ConfusionCounts, b: ConfusionCounts): BetaTieReason | null {
  return solveTie(a, b).reason;
}
