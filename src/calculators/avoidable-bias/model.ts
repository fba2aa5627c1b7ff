import { diagnoseTwoGaps, type Measurement } from '../../math/gaps.ts';
import type { Values } from '../../params/table.ts';
import type { Results } from '../results.ts';
import type { params } from './params.ts';

export type AvoidableBiasValues = Values<typeof params>;

function measurement(percent: number, n: number | null): Measurement {
  return { error: percent / 100, n };
}

/** Reads the two gaps between human-level, training and dev error. */
export function diagnose(values: AvoidableBiasValues) {
  return diagnoseTwoGaps({
    human: measurement(values.human, values['n-human']),
    train: measurement(values.train, values['n-train']),
    dev: measurement(values.dev, values['n-dev']),
  });
}

export type TwoGaps = ReturnType<typeof diagnose>;

/** Every figure of the page by its name: gaps as fractions, the verdict's id. */
export function results(values: AvoidableBiasValues): Results {
  const { gaps, verdict } = diagnose(values);
  return {
    'avoidable-bias': gaps['avoidable-bias'].value,
    'avoidable-bias-low': gaps['avoidable-bias'].interval?.low ?? null,
    'avoidable-bias-high': gaps['avoidable-bias'].interval?.high ?? null,
    variance: gaps.variance.value,
    'variance-low': gaps.variance.interval?.low ?? null,
    'variance-high': gaps.variance.interval?.high ?? null,
    verdict,
  };
}
