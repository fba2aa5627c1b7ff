"""Writes tags.json: what the tests of src/math/tags.ts are held against.

Run with the Debian packages python3-scipy, python3-statsmodels and python3-numpy:

    /usr/bin/python3 src/math/reference/make_tags.py

Rows are drawn one by one, so that shares, correlation and discordant counts come from numpy's own
routines on the rows; Wilson limits are statsmodels', the exact test is scipy's binomial test. The
interval of a difference of unequal worths is Zou's (2007), composed from those.
"""

import json
import pathlib
import platform
import random

import numpy
import scipy
import statsmodels
from scipy.stats import binomtest
from statsmodels.stats.proportion import proportion_confint

SEED = 20261127
draw = random.Random(SEED)


def pair():
    n = draw.choice([20, 50, 100, 300, 1000])
    shares = draw.random(), draw.random()
    follow = draw.random() * draw.choice([0, 0.5, 1])
    a = numpy.array([draw.random() < shares[0] for _ in range(n)], dtype=float)
    b = numpy.array([(x if draw.random() < follow else draw.random() < shares[1]) for x in a], dtype=float)
    return n, a, b


def compare(n, a, b, worth_a, worth_b):
    constant = a.std() == 0 or b.std() == 0
    r = 0.0 if constant else float(numpy.corrcoef(a, b)[0, 1])
    mean_a, mean_b = float(a.mean()), float(b.mean())
    low_a, high_a = proportion_confint(int(a.sum()), n, method="wilson")
    low_b, high_b = proportion_confint(int(b.sum()), n, method="wilson")
    down = numpy.array([worth_a * (mean_a - low_a), worth_b * (high_b - mean_b)])
    up = numpy.array([worth_a * (high_a - mean_a), worth_b * (mean_b - low_b)])
    spread = numpy.array([[1.0, -r], [-r, 1.0]])
    value = float((worth_a * a - worth_b * b).mean())
    low = value - float(numpy.sqrt(max(0.0, down @ spread @ down)))
    high = value + float(numpy.sqrt(max(0.0, up @ spread @ up)))
    return r, value, max(-worth_b, low), min(worth_a, high)


def rows():
    result = []
    for _ in range(120):
        n, a, b = pair()
        worth_a, worth_b = round(10 ** draw.uniform(-2, 1), 3), round(10 ** draw.uniform(-2, 1), 3)
        only_a, only_b = int(((a == 1) & (b == 0)).sum()), int(((a == 0) & (b == 1)).sum())
        p = 1.0 if only_a + only_b == 0 else float(binomtest(only_a, only_a + only_b).pvalue)
        r, value, low, high = compare(n, a, b, worth_a, worth_b)
        result.append(
            {
                "n": n,
                "a": int(a.sum()),
                "b": int(b.sum()),
                "both": int(((a == 1) & (b == 1)).sum()),
                "union": int(((a == 1) | (b == 1)).sum()),
                "worthA": worth_a,
                "worthB": worth_b,
                "correlation": r,
                "p": p,
                "difference": value,
                "low": low,
                "high": high,
            }
        )
    return result


def main():
    result = {
        "versions": {
            "python": platform.python_version(),
            "numpy": numpy.__version__,
            "scipy": scipy.__version__,
            "statsmodels": statsmodels.__version__,
        },
        "seed": SEED,
        "pairs": rows(),
    }
    target = pathlib.Path(__file__).with_name("tags.json")
    target.write_text(json.dumps(result, indent=1) + "\n")


main()
