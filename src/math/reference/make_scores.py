"""Writes scores.json: what the tests of rates, weighted errors and Poisson limits are held against.

Run with the Debian packages python3-sklearn, python3-scipy and python3-numpy:

    /usr/bin/python3 src/math/reference/make_scores.py

F-beta comes from scikit-learn on labels, means and Poisson limits from scipy, weighted errors from
scikit-learn's accuracy_score with sample weights.
"""

import json
import pathlib
import platform
import random

import numpy
import scipy
import sklearn
from scipy.stats import chi2, gmean, hmean, poisson
from sklearn.metrics import accuracy_score, fbeta_score, precision_score, recall_score

SEED = 20240519
draw = random.Random(SEED)


def rates():
    rows = []
    for _ in range(40):
        tp, fp, fn = draw.randint(1, 400), draw.randint(0, 400), draw.randint(0, 400)
        truth, called = [1] * tp + [0] * fp + [1] * fn, [1] * (tp + fp) + [0] * fn
        beta = 10 ** draw.uniform(-1, 1)
        pair = [precision_score(truth, called), recall_score(truth, called)]
        rows.append(
            {
                "precision": pair[0],
                "recall": pair[1],
                "beta": beta,
                "geometric": float(gmean(pair)),
                "harmonic": float(hmean(pair)),
                "fBeta": fbeta_score(truth, called, beta=beta),
            }
        )
    return rows


def weighted():
    rows = []
    for _ in range(40):
        n = draw.randint(2, 400)
        bad = draw.randint(1, n - 1)
        ordinary_errors, bad_errors = draw.randint(0, n - bad), draw.randint(0, bad)
        weight = round(10 ** draw.uniform(0, 3), 3)
        weights = numpy.array([weight] * bad + [1.0] * (n - bad))
        right = [0] * bad_errors + [1] * (bad - bad_errors)
        right += [0] * ordinary_errors + [1] * (n - bad - ordinary_errors)
        accuracy = accuracy_score([1] * n, right, sample_weight=weights)
        rows.append(
            {
                "n": n,
                "bad": bad,
                "ordinaryErrors": ordinary_errors,
                "badErrors": bad_errors,
                "weight": weight,
                "error": 1 - accuracy,
                "effective": float(weights.sum() ** 2 / (weights**2).sum()),
            }
        )
    return rows


def poisson_limits():
    events = list(range(21)) + [30, 50, 99, 100, 101, 1000, 12345, 10**5, 10**6]
    rows = []
    for k in events:
        low = 0.0 if k == 0 else float(chi2.ppf(0.025, 2 * k) / 2)
        high, bound = (float(chi2.ppf(level, 2 * k + 2) / 2) for level in (0.975, 0.95))
        assert abs(poisson.cdf(k, bound) - 0.05) < 1e-9
        rows.append({"events": k, "low": low, "high": high, "bound": bound})
    return rows


def main():
    result = {
        "versions": {
            "python": platform.python_version(),
            "numpy": numpy.__version__,
            "scipy": scipy.__version__,
            "scikit-learn": sklearn.__version__,
        },
        "seed": SEED,
        "rates": rates(),
        "weighted": weighted(),
        "poisson": poisson_limits(),
    }
    target = pathlib.Path(__file__).with_name("scores.json")
    target.write_text(json.dumps(result, indent=1) + "\n")


main()
