import {
  diagnoseTwoGaps,
  type Diagnosis,
  type Measurement,
  type Verdict,
} from '../../math/gaps.ts';
import type { Values } from '../../params/table.ts';
import type { Results } from '../results.ts';
import type { params } from './params.ts';

export type AvoidableBiasValues = Values<typeof params>;

function measurement(percent: number, n: number | null): Measurement {
  return { error: percent / 100, n };
}

/** The words of the verdict that two gaps can have. */
export type TwoGapVerdict = Exclude<Verdict, 'mismatch' | 'dev-overfitting' | 'several'>;

export interface TwoGaps extends Diagnosis {
  readonly verdict: TwoGapVerdict;
}

function isTwoGapVerdict(verdict: Verdict): verdict is TwoGapVerdict {
  return verdict !== 'mismatch' && verdict !== 'dev-overfitting' && verdict !== 'several';
}

/** Reads the two gaps between human-level, training and dev error. */
export function diagnose(values: AvoidableBiasValues): TwoGaps {
  const reading = diagnoseTwoGaps({
    human: measurement(values.human, values['n-human']),
    train: measurement(values.train, values['n-train']),
    dev: measurement(values.dev, values['n-dev']),
  });
  const { verdict } = reading;
  if (!isTwoGapVerdict(verdict)) throw new Error(`Two gaps cannot be ${verdict}`);
  return { ...reading, verdict };
}

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
