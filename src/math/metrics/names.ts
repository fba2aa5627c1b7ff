/** Every metric of a 2×2 matrix, in the order in which they are listed. */
export const METRIC_NAMES = [
  'precision',
  'recall',
  'f1',
  'f-beta',
  'accuracy',
  'specificity',
  'npv',
  'balanced-accuracy',
  'mcc',
  'prevalence',
] as const;

export type MetricName = (typeof METRIC_NAMES)[number];
