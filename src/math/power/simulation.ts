import { mcnemarExact } from '../comparison/paired.ts';
import { createRandom } from '../random.ts';
import { binomialTerm } from './binomial.ts';
import { normalQuantile } from './normal.ts';
import { isSignificant } from './separate.ts';

/** Above this variance a count is drawn from the normal distribution and rounded. */
const DRAWN_VARIANCE = 1e4;
const LEVEL = 0.05;
const LEAST = 2 ** -54;

/** What one repeat says: who is ahead, and whether the test would call it significant. */
export type RepeatVerdict = 'right' | 'ordered' | 'tie' | 'wrong' | 'misled';

export interface Repeat {
  /** Measured error of the worse model less that of the better one, in examples. */
  readonly lead: number;
  readonly verdict: RepeatVerdict;
}

/**
 * The smallest k with P(X ≤ k) ≥ u, for X binomial: a draw by inversion. Exact up to a variance of
 * 10^4.
 */
export function binomialQuantile(u: number, n: number, p: number): number {
  if (p === 1) return n;
  const mean = n * p;
  const spread = Math.sqrt(mean * (1 - p));
  if (spread * spread > DRAWN_VARIANCE) {
    const drawn = Math.floor(mean + spread * normalQuantile(Math.max(u, LEAST)) + 0.5);
    return Math.min(Math.max(drawn, 0), n);
  }
  let k = Math.max(0, Math.floor(mean - 9.5 * spread - 40));
  let term = binomialTerm(k, n, p);
  let below = term;
  while (below < u && k < n) {
    term *= ((n - k) * p) / ((k + 1) * (1 - p));
    k += 1;
    below += term;
  }
  return k;
}

function verdictOf(lead: number, isShown: boolean): RepeatVerdict {
  if (lead === 0) return 'tie';
  if (lead > 0) return isShown ? 'right' : 'ordered';
  return isShown ? 'misled' : 'wrong';
}

/**
 * Comparisons on fresh samples of n examples that both models judge; a model of the same trinomial
 * as `pairedChances`. Two random fractions a repeat.
 * @param difference of the two error rates, from 0 to `disagreement`.
 */
export function simulatePaired(
  n: number,
  disagreement: number,
  difference: number,
  repeats: number,
  seed: number,
): readonly Repeat[] {
  const random = createRandom(seed);
  const win = disagreement === 0 ? 0.5 : Math.min(1, 0.5 + difference / (2 * disagreement));
  return Array.from({ length: repeats }, () => {
    const discordant = binomialQuantile(random.next(), n, disagreement);
    const wins = binomialQuantile(random.next(), discordant, win);
    const losses = discordant - wins;
    return {
      lead: wins - losses,
      verdict: verdictOf(wins - losses, mcnemarExact(wins, losses) < LEVEL),
    };
  });
}

/** The same on two separate samples of n examples each, as in `separateChances`. */
export function simulateSeparate(
  n: number,
  worse: number,
  better: number,
  repeats: number,
  seed: number,
): readonly Repeat[] {
  const random = createRandom(seed);
  return Array.from({ length: repeats }, () => {
    const more = binomialQuantile(random.next(), n, worse);
    const fewer = binomialQuantile(random.next(), n, better);
    return {
      lead: more - fewer,
      verdict: verdictOf(more - fewer, isSignificant(more, fewer, n)),
    };
  });
}
