/** A score of a ranking or of one of its points, by its name in code. */
export type ScoreName =
  | 'roc-auc'
  | 'average-precision'
  | 'precision'
  | 'recall'
  | 'false-positive-rate';

/** What a call prints, as Python writes it, or the error that it raises; and what it warns. */
export interface Printed {
  readonly printed: string | null;
  readonly error: 'ValueError' | null;
  readonly warning: 'UndefinedMetricWarning' | 'UserWarning' | null;
}

/** What scikit-learn 1.2.1 does where a score is undefined, and what 1.9.1 does. */
export interface ScoreBehaviour {
  readonly does: Printed;
  readonly now: Printed;
}

function prints(printed: string, warning: Printed['warning']): Printed {
  return { printed, error: null, warning };
}

const ZERO = prints('0.0', 'UndefinedMetricWarning');
const NAN = prints('nan', 'UndefinedMetricWarning');

/**
 * What scikit-learn does with data that leave a score undefined; null where the classes are there
 * that it needs. For precision: nothing is called positive. Observed on 1.2.1 (the fixture) and 1.9.1.
 */
export function scoreBehaviour(
  name: ScoreName,
  { positives, negatives }: { readonly positives: number; readonly negatives: number },
): ScoreBehaviour | null {
  switch (name) {
    case 'roc-auc':
      if (positives > 0 && negatives > 0) return null;
      return { does: { printed: null, error: 'ValueError', warning: null }, now: NAN };
    case 'average-precision':
      if (positives > 0) return null;
      return { does: prints('-0.0', 'UserWarning'), now: prints('0.0', 'UserWarning') };
    case 'precision':
      return { does: ZERO, now: ZERO };
    case 'recall':
      return positives > 0 ? null : { does: ZERO, now: ZERO };
    case 'false-positive-rate':
      return negatives > 0 ? null : { does: NAN, now: NAN };
  }
}
