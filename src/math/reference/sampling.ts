import type { ConfusionCounts } from '../confusion.ts';
import type { Random } from '../random.ts';

/** A classifier and the items it meets: what the counts of a matrix are drawn from. */
export interface Population {
  readonly prevalence: number;
  readonly recall: number;
  readonly specificity: number;
}

const logFactorials: number[] = [0];

function logFactorial(n: number): number {
  for (let i = logFactorials.length; i <= n; i += 1) {
    logFactorials.push((logFactorials[i - 1] ?? 0) + Math.log(i));
  }
  return logFactorials[n] ?? 0;
}

/** A binomial count: the probabilities are used up outwards from the most likely count. */
export function drawBinomial(random: Random, n: number, p: number): number {
  if (p <= 0 || n === 0) return 0;
  if (p >= 1) return n;
  const mode = Math.min(n, Math.floor((n + 1) * p));
  const ways = logFactorial(n) - logFactorial(mode) - logFactorial(n - mode);
  const odds = p / (1 - p);
  let left = random.next();
  let up = Math.exp(ways + mode * Math.log(p) + (n - mode) * Math.log1p(-p));
  let down = up;
  left -= up;
  for (let step = 1; left > 0 && step <= n; step += 1) {
    const above = mode + step;
    up *= ((n - above + 1) / above) * odds;
    if (above <= n) {
      left -= up;
      if (left <= 0) return above;
    }
    const below = mode - step;
    down *= (below + 1) / (n - below) / odds;
    if (below >= 0) {
      left -= down;
      if (left <= 0) return below;
    }
  }
  return mode;
}

/** A matrix of n items drawn from a population. */
export function drawMatrix(random: Random, n: number, population: Population): ConfusionCounts {
  const positives = drawBinomial(random, n, population.prevalence);
  const tp = drawBinomial(random, positives, population.recall);
  const tn = drawBinomial(random, n - positives, population.specificity);
  return { tp, fp: n - positives - tn, fn: positives - tp, tn };
}
