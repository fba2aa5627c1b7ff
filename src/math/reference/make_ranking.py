"""Reference values for rankings of scores: scikit-learn, and DeLong written out in numpy.

Run with a Python that has numpy and scikit-learn; writes ranking.json beside this file:

    /usr/bin/python3 src/math/reference/make_ranking.py
"""

import json
import platform
import warnings
from pathlib import Path
from statistics import NormalDist

import numpy as np
import sklearn
from sklearn.metrics import (
    average_precision_score,
    f1_score,
    precision_recall_curve,
    precision_score,
    recall_score,
    roc_auc_score,
    roc_curve,
)

Z = 1.959963984540054
rng = np.random.default_rng(20261124)


def delong(y, s):
    """DeLong 1988 from every pair of a positive and a negative, as in the paper."""
    x, w = s[y == 1], s[y == 0]
    if len(x) < 2 or len(w) < 2:
        return None
    psi = (x[:, None] > w[None, :]) + 0.5 * (x[:, None] == w[None, :])
    v10, v01, area = psi.mean(axis=1), psi.mean(axis=0), psi.mean()
    variance = v10.var(ddof=1) / len(x) + v01.var(ddof=1) / len(w)
    if variance < 1e-15:
        return None
    reach = Z * variance**0.5
    return [max(0.0, area - reach), min(1.0, area + reach)]


def weights_of(y, prevalence):
    if prevalence is None:
        return np.ones(len(y)) / len(y)
    return np.where(y == 1, prevalence / (y == 1).sum(), (1 - prevalence) / (y == 0).sum())


def best(y, s, weight, worth):
    """The highest threshold with the greatest worth, by trying every one. None: above all."""
    order = [np.inf, *np.unique(s)[::-1]]
    values = [worth(s >= t) for t in order]
    top = max(values)
    t = next(t for t, v in zip(order, values) if v >= top - 1e-12 * abs(top))
    return None if np.isinf(t) else float(t)


def case(y, s, prevalence=None, costs=(1, 5), share=0.1, recall=0.9):
    y, s = np.asarray(y), np.asarray(s, dtype=float)
    weight = weights_of(y, prevalence)
    fpr, tpr, thresholds = roc_curve(y, s, drop_intermediate=False)
    precision, _, at = precision_recall_curve(y, s, sample_weight=weight)
    precision_of = dict(zip(at.tolist(), precision.tolist()))
    kept = slice(1, None)  # the first threshold of roc_curve calls nothing positive

    def cost(called):
        wrong = costs[0] * (called & (y == 0)) + costs[1] * (~called & (y == 1))
        return float((weight * wrong).sum())

    def capacity(called):
        used = float((weight * called).sum())
        return used if used <= share * (1 + 1e-12) else -1.0

    def found(called):
        return float(called[y == 1].mean() >= recall * (1 - 1e-12))

    def f1(called):
        return f1_score(y, called, sample_weight=weight, zero_division=0)
    return {
        "y": y.tolist(),
        "s": s.tolist(),
        "prevalence": prevalence,
        "costs": list(costs),
        "share": share,
        "recall": recall,
        "rocAuc": roc_auc_score(y, s),
        "averagePrecision": average_precision_score(y, s, sample_weight=weight),
        "delong": delong(y, s),
        "thresholds": thresholds[kept].tolist(),
        "tp": np.rint(tpr[kept] * (y == 1).sum()).astype(int).tolist(),
        "fp": np.rint(fpr[kept] * (y == 0).sum()).astype(int).tolist(),
        "precision": [precision_of[t] for t in thresholds[kept].tolist()],
        "leastCost": min(cost(s >= t) for t in [np.inf, *s]),
        "best": {
            "least-cost": best(y, s, weight, lambda called: -cost(called)),
            "capacity": best(y, s, weight, capacity),
            "least-recall": best(y, s, weight, found),
            "best-f1": best(y, s, weight, f1),
        },
    }


def random_case(index):
    n = int(rng.integers(4, 120))
    y = rng.random(n) < rng.choice([0.1, 0.3, 0.5, 0.9])
    y[0], y[1] = True, False
    s = rng.normal(size=n) + rng.choice([-0.5, 0, 1, 3]) * y
    # Every other case has many ties.
    s = np.round(s, int(rng.integers(0, 2)) if index % 2 else 3) + 0.0  # no -0
    return case(
        y.astype(int),
        s,
        prevalence=None if index % 3 else float(rng.choice([0.001, 0.05, 0.5, 0.97])),
        costs=[(1, 1), (1, 5), (12, 180), (0, 1), (7, 2)][index % 5],
        share=float(rng.choice([0.02, 0.1, 0.5])),
        recall=float(rng.choice([0.5, 0.8, 0.95, 1])),
    )


def seen(call, *args, **options):
    """What a call prints, and what it warns or raises."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            value = call(*args, **options)
        except ValueError:
            return {"printed": None, "error": "ValueError", "warning": None}
    kinds = sorted({one.category.__name__ for one in caught})
    return {"printed": repr(float(value)), "error": None, "warning": kinds[0] if kinds else None}


def behaviours():
    s = [0.1, 0.4, 0.35, 0.8]
    sets = {"mixed": [0, 0, 1, 1], "no-positives": [0] * 4, "no-negatives": [1] * 4}
    none_called = [0] * 4

    def false_positive_rate(y, score):
        return roc_curve(y, score)[0][-1]

    return {
        name: {
            "roc-auc": seen(roc_auc_score, y, s),
            "roc-auc constant": seen(roc_auc_score, y, [0.5] * 4),
            "average-precision": seen(average_precision_score, y, s),
            "average-precision constant": seen(average_precision_score, y, [0.5] * 4),
            "precision none called": seen(precision_score, y, none_called),
            "recall none called": seen(recall_score, y, none_called),
            "false-positive-rate": seen(false_positive_rate, y, s),
        }
        for name, y in sets.items()
    }


cases = [
    case([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]),
    case([0, 0, 1, 1], [0.5, 0.5, 0.5, 0.5]),
    case([1, 0, 0, 0], [0.5, 0.5, 0.5, 0.5], prevalence=0.01),
    case([0, 0, 1, 1], [1, 2, 3, 4]),
    case([1, 1, 0, 0], [1, 2, 3, 4], costs=(1, 1)),
    case([0, 1, 0, 1, 1], [0, 0, 1, 1, 1], costs=(1, 1)),
    *(random_case(index) for index in range(80)),
]
p = [1e-300, 1e-20, 1e-5, 0.01, 0.074, 0.076, 0.3, 0.5, 0.7, 0.93, 0.999, 1 - 1e-12]
reference = {
    "versions": {
        "python": platform.python_version(),
        "numpy": np.__version__,
        "scikit-learn": sklearn.__version__,
    },
    "cases": cases,
    "behaviours": behaviours(),
    "quantiles": [[one, NormalDist().inv_cdf(one)] for one in p],
}
path = Path(__file__).with_name("ranking.json")
path.write_text(json.dumps(reference, separators=(",", ":")) + "\n", encoding="utf-8")
print(f"{path.name}: {len(cases)} cases, {path.stat().st_size} bytes")
