import { binomialOutcomes } from './binomial.ts';
import { normalBelow } from './normal.ts';

const GRID_END = 12;
const GRID_STEP = 0.005;

/** (1 − below)^k without losing a small `below`. */
function allAbove(below: number, k: number): number {
  return below >= 1 ? 0 : Math.exp(k * Math.log1p(-below));
}

/** The mean of the largest of k standard normal values: ∫ (1 − Φ^k) above 0 less ∫ Φ^k below it. */
function meanLargest(k: number): number {
  let sum = 0;
  for (let x = GRID_STEP / 2; x < GRID_END; x += GRID_STEP) {
    sum += 1 - allAbove(normalBelow(-x), k) - normalBelow(-x) ** k;
  }
  return sum * GRID_STEP;
}

/**
 * The expected error of the best of k models that all have the same true error and err
 * independently, each measured on n examples: E[min] = Σ P(X > i)^k. Beyond a variance of 10^6
 * errors the normal approximation stands in.
 * @param error the true error, a fraction; k at least 1.
 */
export function expectedBest(n: number, error: number, k: number): number {
  const outcomes = binomialOutcomes(n, error);
  if (outcomes === null) return error - Math.sqrt((error * (1 - error)) / n) * meanLargest(k);
  let below = 0;
  let sum = outcomes.first;
  for (const weight of outcomes.weights) {
    below += weight;
    sum += allAbove(below, k);
  }
  // The last outcome leaves nothing above it; rounding may leave a dust of 1e-16.
  return Math.min(error, sum / n);
}

/**
 * The share of that luck which is left when any two of the models disagree in being right on a share
 * of the examples only: equally correlated errors, normal approximation. 1 where they disagree as
 * often as independent models do, or more often.
 */
export function luckOfSimilar(error: number, disagreement: number): number {
  const independent = 2 * error * (1 - error);
  return independent === 0 ? 0 : Math.sqrt(Math.min(1, disagreement / independent));
}
