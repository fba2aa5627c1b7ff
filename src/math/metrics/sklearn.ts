import { checkMatrix, matrixMargins } from './matrix.ts';
import type { ConfusionCounts, Margins } from './matrix.ts';
import type { MetricName } from './names.ts';

/** What a call prints: a number as Python writes it, or the error it raises; and what it warns. */
export interface SklearnOutput {
  readonly printed: string | null;
  readonly error: 'ValueError' | null;
  readonly warning: 'UndefinedMetricWarning' | 'UserWarning' | 'RuntimeWarning' | null;
}

/** What scikit-learn does where a metric is undefined: in 1.2, and in current releases (1.9). */
export interface SklearnBehaviour extends SklearnOutput {
  /** The function, as called on one label for each item. */
  readonly call: string;
  readonly current: SklearnOutput;
}

const CALLS: Readonly<Record<Exclude<MetricName, 'prevalence'>, string>> = {
  precision: 'precision_score(y_true, y_pred)',
  recall: 'recall_score(y_true, y_pred)',
  f1: 'f1_score(y_true, y_pred)',
  'f-beta': 'fbeta_score(y_true, y_pred, beta=beta)',
  accuracy: 'accuracy_score(y_true, y_pred)',
  specificity: 'recall_score(y_true, y_pred, pos_label=0)',
  npv: 'precision_score(y_true, y_pred, pos_label=0)',
  'balanced-accuracy': 'balanced_accuracy_score(y_true, y_pred)',
  mcc: 'matthews_corrcoef(y_true, y_pred)',
};

function prints(printed: string, warning: SklearnOutput['warning']): SklearnOutput {
  return { printed, error: null, warning };
}

const RAISES: SklearnOutput = { printed: null, error: 'ValueError', warning: null };

/** A fraction as Python's repr writes it: a point always, and an exponent already below 10^−4. */
function pythonFloat(value: number): string {
  if (Number.isInteger(value)) return value.toFixed(1);
  if (value >= 1e-4) return String(value);
  const [digits = '', exponent = ''] = value.toExponential().split('e-');
  return `${digits}e-${exponent.padStart(2, '0')}`;
}

/** With no items, 1.2 divides 0 by 0 in silence or with a warning; current releases refuse. */
function emptyOutput(metric: MetricName): SklearnOutput {
  if (metric === 'mcc') return prints('0.0', null);
  const averages = metric === 'accuracy' || metric === 'balanced-accuracy';
  return averages ? prints('nan', 'RuntimeWarning') : prints('0.0', 'UndefinedMetricWarning');
}

/** Whether truth and prediction share a single label, which current releases warn of. */
function isSingleLabel({ tp, fp, fn, tn }: ConfusionCounts): boolean {
  return fp + fn === 0 && (tp === 0 || tn === 0);
}

/** A class missing from the truth is left out: what is printed is the other class's share. */
function balancedOutputs(
  counts: ConfusionCounts,
  margins: Margins,
): readonly [SklearnOutput, SklearnOutput] | null {
  if (margins.actualPositive > 0 && margins.actualNegative > 0) return null;
  const printed = pythonFloat((counts.tp + counts.tn) / margins.total);
  if (isSingleLabel(counts)) return [prints(printed, null), prints(printed, 'UserWarning')];
  const output = prints(printed, 'UserWarning');
  return [output, output];
}

function matthewsOutputs(
  counts: ConfusionCounts,
  margins: Margins,
): readonly [SklearnOutput, SklearnOutput] | null {
  const { actualPositive, actualNegative, predictedPositive, predictedNegative } = margins;
  const edges = [actualPositive, actualNegative, predictedPositive, predictedNegative];
  if (!edges.includes(0)) return null;
  return [prints('0.0', null), prints('0.0', isSingleLabel(counts) ? 'UserWarning' : null)];
}

function outputs(
  metric: Exclude<MetricName, 'prevalence'>,
  counts: ConfusionCounts,
): readonly [SklearnOutput, SklearnOutput] | null {
  const margins = matrixMargins(counts);
  if (margins.total === 0) return [emptyOutput(metric), RAISES];
  if (metric === 'balanced-accuracy') return balancedOutputs(counts, margins);
  if (metric === 'mcc') return matthewsOutputs(counts, margins);
  const denominators = {
    precision: margins.predictedPositive,
    recall: margins.actualPositive,
    f1: counts.tp + counts.fp + counts.fn,
    'f-beta': counts.tp + counts.fp + counts.fn,
    accuracy: margins.total,
    specificity: margins.actualNegative,
    npv: margins.predictedNegative,
  } as const;
  if (denominators[metric] > 0) return null;
  const output = prints('0.0', 'UndefinedMetricWarning');
  return [output, output];
}

/**
 * What scikit-learn prints where a metric is undefined, called with one label for each item and no
 * options. Null where the metric is defined (it prints that number) and for prevalence (it has no
 * such function). Observed on 1.2.1 and 1.9.1 for each of the 16 patterns of empty cells.
 * @throws RangeError for a cell that is no count.
 */
export function sklearnBehaviour(
  metric: MetricName,
  counts: ConfusionCounts,
): SklearnBehaviour | null {
  checkMatrix(counts);
  if (metric === 'prevalence') return null;
  const found = outputs(metric, counts);
  return found && { call: CALLS[metric], ...found[0], current: found[1] };
}
