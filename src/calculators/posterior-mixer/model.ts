import { wilsonInterval, type Interval } from '../../math/intervals.ts';
import { createRandom } from '../../math/random.ts';
import type { Values } from '../../params/table.ts';
import type { Results } from '../results.ts';
import type { params } from './params.ts';

export type PosteriorMixerValues = Values<typeof params>;
export type MixerVerdict = 'floor' | 'no-floor';

/** Fractions, but for the counts. */
export interface Reading {
  readonly share: number;
  /** How often the better answer is wrong on an unsure case. */
  readonly doubt: number;
  readonly bayesError: number;
  readonly bestAccuracy: number;
  readonly sample: { readonly errors: number; readonly error: number; readonly interval: Interval };
  /** Whether the sample's interval holds the Bayes error, as 95 of 100 should. */
  readonly holdsTruth: boolean;
  readonly verdict: MixerVerdict;
}

interface Mixture {
  readonly share: number;
  /** Posterior of the first answer on an unsure case. */
  readonly first: number;
}

/**
 * Errors of the best possible answerer on cases drawn from a seed: it knows the posterior, always
 * gives the more likely answer, and is wrong whenever the other one is true.
 */
export function countBestErrors({ share, first }: Mixture, n: number, seed: number): number {
  const random = createRandom(seed);
  const saysFirst = first >= 0.5;
  let errors = 0;
  for (let i = 0; i < n; i += 1) {
    // Both draws for every case, so that moving the share does not shuffle the others.
    const isUnsure = random.next() < share;
    const isFirst = random.next() < first;
    if (isUnsure && isFirst !== saysFirst) errors += 1;
  }
  return errors;
}

/** The error that no model can go below with these inputs, and what a sample makes of it. */
export function read(values: PosteriorMixerValues): Reading {
  const share = values['coin-flip'] / 100;
  const first = values.posterior / 100;
  const doubt = Math.min(first, 1 - first);
  const bayesError = share * doubt;
  const errors = countBestErrors({ share, first }, values.n, values.seed);
  const interval = wilsonInterval(errors, values.n) ?? { low: 0, high: 1 };
  return {
    share,
    doubt,
    bayesError,
    bestAccuracy: 1 - bayesError,
    sample: { errors, error: errors / values.n, interval },
    holdsTruth: interval.low <= bayesError && bayesError <= interval.high,
    verdict: bayesError > 0 ? 'floor' : 'no-floor',
  };
}

/** Every figure of the page by its name, as fractions. */
export function resultsOf({ bayesError, bestAccuracy, sample, verdict }: Reading): Results {
  return {
    'bayes-error': bayesError,
    'best-accuracy': bestAccuracy,
    'sample-error': sample.error,
    'sample-error-low': sample.interval.low,
    'sample-error-high': sample.interval.high,
    verdict,
  };
}

export function results(values: PosteriorMixerValues): Results {
  return resultsOf(read(values));
}
