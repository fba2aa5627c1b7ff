"""Writes confusion.json, the values that the tests of src/math are held against.

Run with the Debian packages python3-sklearn, python3-statsmodels, python3-scipy, python3-mpmath:

    /usr/bin/python3 src/math/reference/make_confusion.py

Point values are exact fractions, rounded once to double (scikit-learn is asked too, and must agree
as far as its float64 weights carry). Wilson and Newcombe come from statsmodels, McNemar from scipy
(from a million discordant items on by summation, since scipy loses digits there).
The composed intervals are computed a second time here, by other algorithms, with mpmath.
"""

import json
import pathlib
import platform
import random
import warnings
from fractions import Fraction
from itertools import product

import numpy
import scipy
import sklearn
import statsmodels
from mpmath import mp, mpf
from scipy.stats import binomtest
from sklearn import metrics
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

SEED = 20240519
LARGEST = 10**12
Z = mpf("1.959963984540054")
mp.dps = 50
draw = random.Random(SEED)


def log_uniform(largest=LARGEST):
    return min(largest, int((largest + 1) ** draw.random()) - 1)


def make_matrices():
    """Random ones, every pattern of zeros at two sizes, and some whose MCC cancels."""
    rows = [[log_uniform() for _ in range(4)] for _ in range(440)]
    rows += [[log_uniform(60) for _ in range(4)] for _ in range(80)]
    for pattern in product([0, 1], repeat=4):
        rows.append([7 * bit for bit in pattern])
        rows.append([log_uniform() * bit or bit for bit in pattern])
    for _ in range(40):
        a, b, c, d = (draw.randint(10**5, 10**6) for _ in range(4))
        rows.append([a * b + draw.randint(0, 3), a * c, d * b, d * c])
    rows += [[16758, 882, 1862, 166698], [15827, 323, 2793, 167257], [LARGEST] * 4]
    return rows


# --- point values -----------------------------------------------------------------------------


def ratio(top, bottom):
    return None if bottom == 0 else float(Fraction(top, 1) / Fraction(bottom, 1))


def exact_values(tp, fp, fn, tn, beta):
    square = Fraction(beta) ** 2
    edges = (tp + fp) * (tp + fn) * (tn + fp) * (tn + fn)
    both_classes = tp + fn > 0 and tn + fp > 0
    balanced = (Fraction(tp, tp + fn) + Fraction(tn, tn + fp)) / 2 if both_classes else None
    f_top = (1 + square) * tp
    f_bottom = f_top + square * fn + fp
    return {
        "precision": ratio(tp, tp + fp),
        "recall": ratio(tp, tp + fn),
        "f1": ratio(2 * tp, 2 * tp + fp + fn),
        "f-beta": None if tp + fp + fn == 0 else float(f_top / f_bottom),
        "accuracy": ratio(tp + tn, tp + fp + fn + tn),
        "specificity": ratio(tn, tn + fp),
        "npv": ratio(tn, tn + fn),
        "balanced-accuracy": None if balanced is None else float(balanced),
        "mcc": None if edges == 0 else float(mpf(tp * tn - fp * fn) / mp.sqrt(edges)),
        "prevalence": ratio(tp + fn, tp + fp + fn + tn),
    }


SKLEARN = {
    "precision": lambda t, p, b, **k: metrics.precision_score(t, p, **k),
    "recall": lambda t, p, b, **k: metrics.recall_score(t, p, **k),
    "f1": lambda t, p, b, **k: metrics.f1_score(t, p, **k),
    "f-beta": lambda t, p, b, **k: metrics.fbeta_score(t, p, beta=b, **k),
    "accuracy": lambda t, p, b, **k: metrics.accuracy_score(t, p, **k),
    "specificity": lambda t, p, b, **k: metrics.recall_score(t, p, pos_label=0, **k),
    "npv": lambda t, p, b, **k: metrics.precision_score(t, p, pos_label=0, **k),
    "balanced-accuracy": lambda t, p, b, **k: metrics.balanced_accuracy_score(t, p, **k),
    "mcc": lambda t, p, b, **k: metrics.matthews_corrcoef(t, p, **k),
}


def weighted_disagreement(row, beta, values):
    """The relative error of scikit-learn on four weighted rows, for each defined metric."""
    errors = {}
    for name, score in SKLEARN.items():
        if values[name]:
            found = score([1, 0, 1, 0], [1, 1, 0, 0], beta, sample_weight=row)
            errors[name] = abs(found / values[name] - 1)
    return errors


def observe(pattern):
    """What scikit-learn prints and warns on items with this pattern of empty cells."""
    tp, fp, fn, tn = pattern
    truth = [1] * tp + [0] * fp + [1] * fn + [0] * tn
    guess = [1] * (tp + fp) + [0] * (fn + tn)
    seen = {}
    for name, score in SKLEARN.items():
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            printed = repr(float(score(truth, guess, 2)))
        seen[name] = [printed, caught[0].category.__name__ if caught else None]
    return seen


# --- intervals --------------------------------------------------------------------------------


def digits(x):
    return float(f"{float(x):.13g}")


def pair(interval):
    return None if interval is None else [digits(end) for end in interval]


def wilson(count, n):
    if n == 0:
        return None
    # As floats: statsmodels squares n in int64, which overflows from 3·10^9 on.
    low, high = proportion_confint(float(count), float(n), method="wilson")
    return [0.0 if count == 0 else low, 1.0 if count == n else high]


def wilson_mp(count, n):
    """By the textbook formula; 50 digits leave nothing to cancel."""
    p = mpf(count) / n
    middle = p + Z**2 / (2 * n)
    root = Z * mp.sqrt(p * (1 - p) / n + Z**2 / (4 * mpf(n) ** 2))
    scale = 1 + Z**2 / n
    return (middle - root) / scale, (middle + root) / scale


def f1_interval(tp, fp, fn):
    limits = wilson(tp, tp + fp + fn)
    return limits and [2 * share / (1 + share) for share in limits]


def balanced_interval(tp, fp, fn, tn):
    if tp + fn == 0 or tn + fp == 0:
        return None
    parts = [(mpf(k) / n, *wilson_mp(k, n)) for k, n in ((tp, tp + fn), (tn, tn + fp))]
    value = sum(p for p, _, _ in parts) / 2
    down = mp.sqrt(sum((p - low) ** 2 for p, low, _ in parts)) / 2
    up = mp.sqrt(sum((high - p) ** 2 for p, _, high in parts)) / 2
    return [max(mpf(0), value - down), min(mpf(1), value + up)]


def mcc_interval(tp, fp, fn, tn):
    if (tp + fp) * (tp + fn) * (tn + fp) * (tn + fn) == 0:
        return None
    counts = ((tp, tp + fn), (tn, tn + fp), (tp + fn, tp + fp + fn + tn))
    centre = [mpf(k) / n for k, n in counts]

    def phi(recall, specificity, prevalence):
        flagged = prevalence * recall + (1 - prevalence) * (1 - specificity)
        spread = prevalence * (1 - prevalence) / (flagged * (1 - flagged))
        return (recall + specificity - 1) * mp.sqrt(spread)

    value = phi(*centre)
    down = up = mpf(0)
    for i, (k, n) in enumerate(counts):
        moves = [phi(*centre[:i], end, *centre[i + 1 :]) - value for end in wilson_mp(k, n)]
        down += min(0, *moves) ** 2
        up += max(0, *moves) ** 2
    return [max(mpf(-1), value - mp.sqrt(down)), min(mpf(1), value + mp.sqrt(up))]


def bisect(f, inside, outside, steps=110):
    for _ in range(steps):
        middle = (inside + outside) / 2
        inside, outside = (middle, outside) if f(middle) < 0 else (inside, middle)
    return (inside + outside) / 2


def restricted(counts, contrast):
    """The most likely shares under contrast · shares = 0, by Lagrange's multiplier, bisected.

    They are count / (n + multiplier × coefficient); needs every count above 0.
    """
    n = sum(counts)
    low = max(-mpf(n) / a for a in contrast if a > 0)
    high = min(-mpf(n) / a for a in contrast if a < 0)
    slope = lambda m: sum(a * k / (n + m * a) for a, k in zip(contrast, counts))
    multiplier = bisect(lambda m: -slope(m), low, high, 170)
    return [k / (n + multiplier * a) for a, k in zip(contrast, counts)]


def score_interval(counts, contrast_at, value, ends):
    """The values at which a contrast of shares is Z of its standard errors from 0."""
    n = sum(counts)

    def excess(candidate):
        contrast = contrast_at(candidate)
        shares = restricted(counts, contrast)
        variance = sum(a * a * q for a, q in zip(contrast, shares))
        return abs(sum(a * k for a, k in zip(contrast, counts))) / n - Z * mp.sqrt(variance / n)

    return [bisect(excess, value, mpf(end)) for end in ends]


def f_beta_interval(tp, fp, fn, beta):
    square = mpf(beta) ** 2
    value = (1 + square) * tp / ((1 + square) * tp + square * fn + fp)
    contrast_at = lambda f: [(1 + square) * (1 - f), -square * f, -f]
    return score_interval([tp, fn, fp], contrast_at, value, (0, 1))


def paired_interval(b, c, n):
    contrast_at = lambda d: [1 - d, -1 - d, -d]
    return score_interval([b, c, n - b - c], contrast_at, mpf(b - c) / n, (-1, 1))


# --- the file ---------------------------------------------------------------------------------


def matrix_rows(worst):
    rows = []
    for i, row in enumerate(make_matrices()):
        tp, fp, fn, tn = row
        beta = draw.choice([0.1, 0.5, 0.75, 2, 3, 10])
        values = exact_values(*row, beta)
        for name, error in weighted_disagreement(row, beta, values).items():
            worst[name] = max(worst.get(name, 0), error)
        has_f_beta = i % 4 == 0 and min(tp, fp, fn) > 0
        rows.append(
            [
                row,
                beta,
                list(values.values()),
                [
                    pair(wilson(tp, tp + fp)),
                    pair(wilson(tp, tp + fn)),
                    pair(f1_interval(tp, fp, fn)),
                    pair(f_beta_interval(tp, fp, fn, beta)) if has_f_beta else None,
                    pair(wilson(tp + tn, sum(row))),
                    pair(wilson(tn, tn + fp)),
                    pair(wilson(tn, tn + fn)),
                    pair(balanced_interval(*row)),
                    pair(mcc_interval(*row)),
                    pair(wilson(tp + fn, sum(row))),
                ],
            ]
        )
    return rows


def newcombe_rows():
    rows = []
    for _ in range(150):
        n1, n2 = log_uniform() + 1, log_uniform() + 1
        k1, k2 = draw.randint(0, n1), min(n2, log_uniform(n2))
        counts = map(float, (k1, n1, k2, n2))
        limits = confint_proportions_2indep(*counts, method="newcomb", compare="diff")
        rows.append([k1, n1, k2, n2, *map(digits, limits)])
    return rows


def summed_p(b, c):
    """Twice the binomial tail, term by term: scipy keeps five digits of it at 10^11 items."""
    k, n = min(b, c), b + c
    if b == c:
        return 1.0
    term = total = 1.0
    for i in range(k, 0, -1):
        term *= i / (n - i + 1)
        total += term
        if term < total * 1e-18:
            break
    log_first = mp.loggamma(n + 1) - mp.loggamma(k + 1) - mp.loggamma(n - k + 1) - n * mp.log(2)
    return float(min(mpf(1), 2 * mp.exp(log_first) * total))


def mcnemar_rows():
    rows = []
    for _ in range(150):
        b = log_uniform(10 ** draw.randint(1, 12))
        spread = int(draw.gauss(0, 2) * (2 * b) ** 0.5)
        c = min(LARGEST, max(0, b + spread))
        if b + c < 10**6:
            p = binomtest(b, b + c, 0.5).pvalue if b + c else 1.0
            assert abs(p - mcnemar([[0, b], [c, 0]], exact=True).pvalue) <= 1e-9 * p
        else:
            p = summed_p(b, c)
        rows.append([b, c, p])
    return rows


def paired_rows():
    rows = []
    for _ in range(60):
        b, c, same = (log_uniform(10 ** draw.randint(1, 12)) + 1 for _ in range(3))
        rows.append([b, c, b + c + same, *pair(paired_interval(b, c, b + c + same))])
    return rows


def main():
    warnings.simplefilter("ignore")
    worst = {}
    matrices = matrix_rows(worst)
    assert max(error for name, error in worst.items() if name != "mcc") < 1e-12
    versions = {
        "python": platform.python_version(),
        "scikit-learn": sklearn.__version__,
        "statsmodels": statsmodels.__version__.split("+")[0],
        "scipy": scipy.__version__,
        "numpy": numpy.__version__,
        "mpmath": __import__("mpmath").__version__,
    }
    data = {
        "madeBy": "make_confusion.py",
        "seed": SEED,
        "versions": versions,
        "sklearnLargestRelativeError": {name: float(f"{e:.2g}") for name, e in worst.items()},
        "metrics": list(exact_values(1, 1, 1, 1, 1)),
        "matrices": matrices,
        "patterns": [
            [list(pattern), observe([2 * bit for bit in pattern])]
            for pattern in product([0, 1], repeat=4)
        ],
        "newcombe": newcombe_rows(),
        "mcnemar": mcnemar_rows(),
        "paired": paired_rows(),
    }
    text = json.dumps(data, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    text = text.replace("]]],[[", "]]],\n[[")
    pathlib.Path(__file__).with_name("confusion.json").write_text(text + "\n")


if __name__ == "__main__":
    main()
