import type { CalculatorEntry } from '../calculators/entry.ts';

/** Results that compute a term under another name than the term's own. */
export const RESULT_NAMES: Readonly<Record<string, readonly string[]>> = {
  ceiling: ['ceiling-dog'],
  'confidence-interval': ['dev-half-width'],
  'dev-overfitting': ['test-dev-gap'],
  'false-accept-rate': ['false-accept'],
  'false-alarm': ['false-positives-per-day'],
  'false-positive': ['fp'],
  'false-negative': ['fn'],
  'human-level-performance': ['time-to-human'],
  hypergeometric: ['target-in-dev-sd'],
  'label-error': ['label-share'],
  lift: ['lift-dog'],
  logit: ['logit-1'],
  loss: ['masked-loss'],
  'mcnemar-test': ['mcnemar-p'],
  'optimizing-metric': ['winner-from-limit'],
  'p-value': ['mcnemar-p', 'lead-p'],
  'pareto-front': ['pareto-count'],
  power: ['p-significant'],
  'satisficing-metric': ['feasible-count'],
  softmax: ['softmax-1'],
  'true-negative': ['tn'],
  'true-positive': ['tp'],
  'wake-word': ['false-positives-per-day'],
};

/** The calculators that compute what a term names, in the order in which they are listed. */
export function calculatorsOf(
  id: string,
  calculators: readonly CalculatorEntry[],
): readonly CalculatorEntry[] {
  const names = [id, ...(RESULT_NAMES[id] ?? [])];
  return calculators.filter(({ words }) =>
    names.some((name) => Object.hasOwn(words.en.quantities, name)),
  );
}
