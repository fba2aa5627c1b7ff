import { pythonNumber } from '../python.ts';
import { SCORE_INTERVALS_PYTHON, TANGO_PYTHON } from '../python-scores.ts';
import type { ConfusionMatrixValues } from './model.ts';

/** The part of the program that does not depend on the numbers. */
const FUNCTIONS = String.raw`${SCORE_INTERVALS_PYTHON}


def balanced_interval(tp, fp, fn, tn):
    """MOVER (Zou and Donner 2008) for the mean of recall and specificity."""
    if tp + fn == 0 or tn + fp == 0:
        return None
    r, s, (rl, rh), (sl, sh) = tp / (tp + fn), tn / (tn + fp), wilson(tp, tp + fn), wilson(tn, tn + fp)
    value = (r + s) / 2
    low, high = math.hypot(r - rl, s - sl) / 2, math.hypot(rh - r, sh - s) / 2
    return max(0.0, value - low), min(1.0, value + high)


def mcc_interval(tp, fp, fn, tn):
    """MOVER over recall, specificity and prevalence (after Newcombe 2011)."""
    n = tp + fp + fn + tn
    if 0 in (tp + fp, tp + fn, tn + fp, tn + fn):
        return None

    def phi(r, s, p):
        positive, negative = p * r + (1 - p) * (1 - s), p * (1 - r) + (1 - p) * s
        return (r + s - 1) * math.sqrt(p / positive * (1 - p) / negative)

    parts = [(tp, tp + fn), (tn, tn + fp), (tp + fn, n)]
    value = [k / m for k, m in parts]
    centre, down, up = phi(*value), [], []
    for i, (k, m) in enumerate(parts):
        moves = [phi(*(end if j == i else x for j, x in enumerate(value))) - centre for end in wilson(k, m)]
        down.append(max(0.0, -min(moves)))
        up.append(max(0.0, max(moves)))
    return max(-1.0, centre - math.hypot(*down)), min(1.0, centre + math.hypot(*up))


def precision_at(tp, fp, fn, tn, p):
    """Bayes' rule from recall and the false alarm rate; MOVER-R limits (Donner and Zou 2012)."""
    if p is None or tp + fn == 0 or tn + fp == 0:
        return None, None
    hit, alarm = tp / (tp + fn), fp / (tn + fp)
    if p * hit + (1 - p) * alarm == 0:
        return None, None
    value = p * hit / (p * hit + (1 - p) * alarm)
    if p in (0, 1):
        return value, (value, value)
    (hl, hh), (al, ah) = wilson(tp, tp + fn), wilson(fp, tn + fp)

    def reach(a_end, h_end):
        both = a_end * (2 * alarm - a_end) * h_end * (2 * hit - h_end)
        return alarm * hit + math.sqrt(max(0.0, (alarm * hit) ** 2 - both))

    near, scale = reach(al, hh), hl * (2 * hit - hl)
    low = 0.0 if near == 0 else al * (2 * alarm - al) / near
    high = math.inf if scale == 0 else reach(ah, hl) / scale
    odds = (1 - p) / p
    return value, (1 / (1 + high * odds), 1 / (1 + low * odds))


def show(name, value, interval, suffix):
    defined = value is not None and not math.isnan(value)
    low, high = interval if defined and interval is not None else ("", "")
    print(f"{name}{suffix}", value if defined else "")
    print(f"{name}-low{suffix}", low)
    print(f"{name}-high{suffix}", high)


def report(tp, fp, fn, tn, suffix):
    """Every metric by scikit-learn: one row for each cell, its count as the weight."""
    truth, called, weight = [1, 0, 1, 0], [1, 1, 0, 0], np.array([tp, fp, fn, tn], dtype=float)
    n = tp + fp + fn + tn
    keep = weight > 0
    rows = dict(
        y_true=np.array(truth)[keep], y_pred=np.array(called)[keep], sample_weight=weight[keep]
    )

    def ask(score, denominator, **options):
        # scikit-learn prints 0.0 for 0/0: an undefined score stays empty here.
        return score(**rows, **options) if denominator else None

    any_f = tp + fp + fn
    both = (tp + fn) * (tn + fp)
    edges = min(tp + fp, tp + fn, tn + fp, tn + fn)
    show("precision", ask(precision_score, tp + fp), wilson(tp, tp + fp), suffix)
    show("recall", ask(recall_score, tp + fn), wilson(tp, tp + fn), suffix)
    show("f1", ask(f1_score, any_f, zero_division=0), f_interval(tp, fp, fn, 1), suffix)
    show(
        "f-beta",
        ask(fbeta_score, any_f, beta=beta, zero_division=0),
        f_interval(tp, fp, fn, beta),
        suffix,
    )
    show("accuracy", ask(accuracy_score, n), wilson(tp + tn, n), suffix)
    show("specificity", ask(recall_score, tn + fp, pos_label=0), wilson(tn, tn + fp), suffix)
    show("npv", ask(precision_score, tn + fn, pos_label=0), wilson(tn, tn + fn), suffix)
    show(
        "balanced-accuracy",
        ask(balanced_accuracy_score, both),
        balanced_interval(tp, fp, fn, tn),
        suffix,
    )
    show("mcc", ask(matthews_corrcoef, edges), mcc_interval(tp, fp, fn, tn), suffix)
    prevalence = (tp + fn) / n if n else None
    show("prevalence", prevalence, wilson(tp + fn, n), suffix)
    p = prevalence if at_prevalence is None else at_prevalence / 100
    show("precision-at-prevalence", *precision_at(tp, fp, fn, tn, p), suffix)
    bases = {
        "truth": (tp + fn, tn + fp, tp + fn, tn + fp),
        "prediction": (tp + fp, tp + fp, tn + fn, tn + fn),
        "all": (n, n, n, n),
    }.get(normalize, (0, 0, 0, 0))
    for name, count, base in zip(("tp", "fp", "fn", "tn"), (tp, fp, fn, tn), bases):
        print(f"{name}-share{suffix}", count / base if base else "")
`;

const PAIR = String.raw`

def tie(one, other):
    """The beta at which both have the same F-beta: its square is a ratio of whole numbers."""
    (tp1, fp1, fn1, _), (tp2, fp2, fn2, _) = one, other
    slope, offset = tp1 * fn2 - tp2 * fn1, tp2 * fp1 - tp1 * fp2
    return math.sqrt(offset / slope) if slope * offset > 0 else ""


${TANGO_PYTHON}


def mcnemar(b, c):
    """McNemar's exact test: the sign test on the items where just one of two is right."""
    return min(1.0, 2 * binom.cdf(min(b, c), b + c, 0.5)) if b + c else 1.0


(tp, fp, fn, tn), (tp2, fp2, fn2, tn2) = a, b
print("beta-tie", tie(a, b))
n, lead = sum(a), tp + tn - tp2 - tn2
same_items = tp + fn == tp2 + fn2 and fp + tn == fp2 + tn2 and n > 0
if same_items:
    # Of each class, A is right on the first number and B on the second, of the third.
    classes = (tp, tp2, tp + fn), (tn, tn2, fp + tn)
    least = sum(max(0, x - y) for x, y, _ in classes)
    most = sum(min(x, m - y) for x, y, m in classes)
    print("accuracy-difference", lead / n)
    print("mcnemar-p-least", mcnemar(least, least - lead))
    print("mcnemar-p-most", mcnemar(most, most - lead))
    if only_a is None and only_b is not None:
        only_a = only_b + lead
    if only_b is None and only_a is not None:
        only_b = only_a - lead
    if only_a is not None and only_a - only_b == lead and least <= only_a <= most:
        low, high = tango(only_a, only_b, n)
        print("mcnemar-p", mcnemar(only_a, only_b))
        print("accuracy-difference-low", low)
        print("accuracy-difference-high", high)
`;

/** Python that prints the same figures: needs numpy, scikit-learn and the scipy that comes with it. */
export function python(values: ConfusionMatrixValues): string {
  const { tp, fp, fn, tn, tp2, fp2, fn2, tn2 } = values;
  const second = values.compare;
  const inputs = [
    '# True positives, false positives, false negatives, true negatives.',
    `a = (${tp}, ${fp}, ${fn}, ${tn})`,
    ...(second ? [`b = (${tp2}, ${fp2}, ${fn2}, ${tn2})`] : []),
    `beta = ${values.beta}`,
    `at_prevalence = ${pythonNumber(values['at-prevalence'])}  # per cent; None: as in the data`,
    `normalize = "${values.normalize}"`,
    ...(second
      ? [
          '# Items on which only one of the two is right (None: unknown).',
          `only_a, only_b = ${pythonNumber(values['only-a'])}, ${pythonNumber(values['only-b'])}`,
        ]
      : []),
  ];
  return `import math

import numpy as np
${second ? 'from scipy.stats import binom\n' : ''}from sklearn.metrics import (
    accuracy_score,
    balanced_accuracy_score,
    f1_score,
    fbeta_score,
    matthews_corrcoef,
    precision_score,
    recall_score,
)

${inputs.join('\n')}
${FUNCTIONS}

report(*a, "")
${second ? `report(*b, "-2")\n${PAIR}` : ''}`;
}
