import { Z95 } from '../intervals.ts';
import { binomialOutcomes, type Outcomes } from './binomial.ts';
import { normalBelow } from './normal.ts';
import type { Chances } from './paired.ts';

/**
 * Whether two counts of errors, each out of n, differ at the 5% level: the z-test of two
 * proportions with a pooled variance, two-sided.
 */
export function isSignificant(more: number, fewer: number, n: number): boolean {
  const sum = more + fewer;
  return (more - fewer) ** 2 * 2 * n > Z95 * Z95 * sum * (2 * n - sum);
}

/** P(X ≥ k) by k, for the outcomes of X and one beyond. */
function tailsOf({ weights }: Outcomes): Float64Array {
  const tails = new Float64Array(weights.length + 1);
  for (let i = weights.length - 1; i >= 0; i -= 1) {
    tails[i] = (tails[i + 1] ?? 0) + (weights[i] ?? 0);
  }
  return tails;
}

/** P(X reaches a bound that rises with Y). `bound` gives it for Y, starting from a lower bound. */
function reaches(x: Outcomes, y: Outcomes, bound: (y: number, from: number) => number): number {
  const tails = tailsOf(x);
  let at = 0;
  let sum = 0;
  for (const [index, weight] of y.weights.entries()) {
    at = bound(y.first + index, at);
    const place = Math.min(Math.max(at - x.first, 0), tails.length - 1);
    sum += weight * (tails[place] ?? 0);
  }
  return sum;
}

function addUp(worse: Outcomes, better: Outcomes, n: number): Chances {
  const above = (y: number): number => y + 1;
  const significant = (x: Outcomes) => (y: number, from: number) => {
    let bound = Math.max(from, y + 1, x.first);
    const end = x.first + x.weights.length;
    while (bound < end && !isSignificant(bound, y, n)) bound += 1;
    return bound;
  };
  const rank = reaches(worse, better, above);
  const wrong = reaches(better, worse, above);
  return {
    rank,
    wrong,
    tie: Math.max(0, 1 - rank - wrong),
    significant: reaches(worse, better, significant(worse)),
    significantWrong: reaches(better, worse, significant(better)),
    isExact: true,
  };
}

function approximate(n: number, worse: number, better: number): Chances {
  const mean = n * (worse - better);
  const spread = Math.sqrt(n * (worse * (1 - worse) + better * (1 - better)));
  const middle = (worse + better) / 2;
  const bound = Z95 * Math.sqrt(2 * n * middle * (1 - middle));
  const rank = normalBelow((mean - 0.5) / spread);
  const wrong = normalBelow((-mean - 0.5) / spread);
  return {
    rank,
    wrong,
    tie: Math.max(0, 1 - rank - wrong),
    significant: normalBelow((mean - bound) / spread),
    significantWrong: normalBelow((-mean - bound) / spread),
    isExact: false,
  };
}

/**
 * What two separate sets of n examples will say about a worse and a better model: every pair of
 * error counts, and the z-test of two proportions. Exact up to a variance of 10^6 errors.
 * @param worse,better error rates as fractions, better ≤ worse.
 */
export function separateChances(n: number, worse: number, better: number): Chances {
  const [high, low] = [binomialOutcomes(n, worse), binomialOutcomes(n, better)];
  return high === null || low === null ? approximate(n, worse, better) : addUp(high, low, n);
}
