import { pythonNumber } from '../python.ts';
import { PYTHON_RANDOM } from '../python-random.ts';
import type { ThresholdValues } from './model.ts';
import { ANALYSIS } from './python/analysis.ts';
import { BUILT_IN, NORMAL, OWN } from './python/sources.ts';

const SOURCES: Readonly<Record<string, string>> = {
  'built-in': BUILT_IN,
  normal: NORMAL,
  own: OWN,
};

/** Python that prints the same figures: needs numpy and scikit-learn; own rows stand in data.csv. */
export function python(values: ThresholdValues): string {
  const number = (name: keyof ThresholdValues) => pythonNumber(values[name] as number | null);
  return `import csv
import math
from pathlib import Path
from statistics import NormalDist

import numpy as np
from sklearn.metrics import average_precision_score, roc_auc_score

rule = "${values.rule}"
cost_fp, cost_fn = ${number('cost-fp')}, ${number('cost-fn')}
own_threshold = ${number('threshold')}  # None: as the rule says
capacity, items_a_day = ${number('capacity')}, ${number('items-a-day')}
least_recall = ${number('least-recall')} / 100
at_prevalence = ${number('at-prevalence')}  # per cent; None: as in the data
seed = ${number('seed')}
n, prevalence = ${number('n')}, ${number('prevalence')} / 100
mean_positive, spread_positive = ${number('mean-positive')}, ${number('spread-positive')}
mean_negative, spread_negative = ${number('mean-negative')}, ${number('spread-negative')}


${PYTHON_RANDOM}

${SOURCES[values.source] ?? BUILT_IN}
${ANALYSIS}`;
}
