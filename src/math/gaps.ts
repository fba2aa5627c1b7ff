import { diagnose } from './gaps/diagnosis.ts';
import type { Diagnosis, MeasurementName } from './gaps/diagnosis.ts';
import { NO_GAP, measureGap } from './gaps/measure.ts';
import type { Measurement } from './gaps/measure.ts';

export type { Diagnosis, MeasurementName, Verdict } from './gaps/diagnosis.ts';
export { measureGap } from './gaps/measure.ts';
export type { Gap, GapName, Measurement } from './gaps/measure.ts';
export { measureTransfer } from './gaps/transfer.ts';
export type { TwoSources } from './gaps/transfer.ts';

/** Training and dev set share one distribution: two gaps. */
export interface TwoGapMeasurements {
  readonly human: Measurement | null;
  readonly train: Measurement | null;
  readonly dev: Measurement | null;
}

/** Training and dev set differ in distribution: four gaps. */
export interface LadderMeasurements extends TwoGapMeasurements {
  /** Held out from the training distribution. */
  readonly trainDev: Measurement | null;
  readonly test: Measurement | null;
}

function findMissing({ human, train, dev }: TwoGapMeasurements): readonly MeasurementName[] {
  const wanted = { human, train, dev };
  return (['human', 'train', 'dev'] as const).filter((name) => wanted[name] === null);
}

/**
 * Avoidable bias (train − human) against variance (dev − train), where training and dev set come
 * from one distribution. A gap counts from 2/3 of the largest on. A missing measurement, or a
 * training error below human level that variance does not exceed, gives `cannot-tell`. The whole
 * rule is in README.md.
 * @throws RangeError for an error rate outside 0 to 1, or an n that is no whole number from 1.
 */
export function diagnoseTwoGaps(measurements: TwoGapMeasurements): Diagnosis {
  const { human, train, dev } = measurements;
  const gaps = {
    'avoidable-bias': measureGap(human, train),
    variance: measureGap(train, dev),
    'data-mismatch': NO_GAP,
    'dev-overfitting': NO_GAP,
  };
  const missing = findMissing(measurements);
  return diagnose({ gaps, combined: null, train, missing, plural: 'both' });
}

/**
 * The four gaps of the ladder: avoidable bias, variance (train-dev − train), data mismatch
 * (dev − train-dev) and over-fitting to the dev set (test − dev). The test error may be missing.
 * Without train-dev, dev − train is one gap of two causes: where it counts, `cannot-tell` with
 * `inseparable`; where it does not, the others decide. Negative gaps are never causes.
 * @throws RangeError for an error rate outside 0 to 1, or an n that is no whole number from 1.
 */
export function diagnoseLadder(measurements: LadderMeasurements): Diagnosis {
  const { human, train, trainDev, dev, test } = measurements;
  const gaps = {
    'avoidable-bias': measureGap(human, train),
    variance: measureGap(train, trainDev),
    'data-mismatch': measureGap(trainDev, dev),
    'dev-overfitting': measureGap(dev, test),
  };
  const combined = trainDev === null ? measureGap(train, dev) : null;
  const missing = findMissing(measurements);
  return diagnose({ gaps, combined, train, missing, plural: 'several' });
}
