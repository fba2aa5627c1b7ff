"""Writes labels.json: what the tests of label errors are held against.

Run with the Debian packages python3-statsmodels, python3-sklearn and python3-numpy:

    /usr/bin/python3 src/math/reference/make_labels.py

Limits come from statsmodels; errors before and after a review are counted by scikit-learn on arrays
of true labels, given labels and answers.
"""

import json
import math
import pathlib
import platform
import random

import numpy
import sklearn
import statsmodels
from sklearn.metrics import zero_one_loss
from statsmodels.stats.proportion import proportion_confint

draw = random.Random(20261127)


def wilson(k, n):
    low, high = proportion_confint(k, n, 0.05, "wilson")
    return k / n, float(low), float(high)


def splits():
    rows = []
    for _ in range(40):
        n = draw.randint(1, 500)
        k = draw.randint(0, n)
        error = round(draw.uniform(0, 0.3), 4)
        share, low, high = wilson(k, n)
        rows.append({"error": error, "count": k, "n": n, "share": [share, low, high]})
    return rows


def audits():
    rows = []
    for _ in range(40):
        n, m = draw.randint(1, 500), draw.randint(1, 2000)
        k, q = draw.randint(0, n), draw.randint(0, m // 5)
        error = round(draw.uniform(0, 0.3), 4)
        s, s_low, s_high = wilson(k, n)
        h, h_low, h_high = wilson(q, m)
        value = error * (1 - s) + (1 - error) * h
        down = math.hypot(error * (s_high - s), (1 - error) * (h - h_low))
        up = math.hypot(error * (s - s_low), (1 - error) * (h_high - h))
        rows.append(
            {
                "error": error,
                "wrong": [k, n],
                "right": [q, m],
                "audited": [value, max(0.0, value - down), min(1.0, value + up)],
            }
        )
    return rows


def reviews():
    """1,000 items of two classes: the model errs on some, the labels on some, alike on `both`."""
    rows = []
    for _ in range(40):
        n, wrong_labels = 1000, draw.randint(1, 300)
        both = draw.randint(0, wrong_labels)
        only_model = draw.randint(0, n - wrong_labels)
        truth = numpy.zeros(n, dtype=int)
        labels, said = truth.copy(), truth.copy()
        labels[:wrong_labels] = 1
        said[:both] = 1
        said[wrong_labels : wrong_labels + only_model] = 1
        reviewed = numpy.where(said != labels, truth, labels)
        rows.append(
            {
                "trueError": zero_one_loss(truth, said),
                "labelError": zero_one_loss(truth, labels),
                "shared": both / wrong_labels,
                "measured": zero_one_loss(labels, said),
                "oneSided": zero_one_loss(reviewed, said),
            }
        )
    return rows


made = {
    "versions": {
        "python": platform.python_version(),
        "numpy": numpy.__version__,
        "scikit-learn": sklearn.__version__,
        "statsmodels": statsmodels.__version__,
    },
    "splits": splits(),
    "audits": audits(),
    "reviews": reviews(),
}
target = pathlib.Path(__file__).with_name("labels.json")
target.write_text(json.dumps(made, indent=1) + "\n")
