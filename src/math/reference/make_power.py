"""Writes power.json, the values that the tests of src/math/power are held against.

Run with the Debian packages python3-scipy, python3-statsmodels:

    /usr/bin/python3 src/math/reference/make_power.py

Small paired samples are enumerated: every pair of discordant counts by its trinomial probability,
judged by statsmodels' McNemar test. Larger ones are summed over the number of discordant items with
scipy's binomial. Separate sets are enumerated over all pairs of error counts, judged by statsmodels'
z-test of two proportions. Sizes: statsmodels for separate sets, scipy's normal for Connor's formula.
"""

import json
import math
import pathlib
import platform
import random

import numpy as np
import scipy
import statsmodels
from scipy.stats import binom, binomtest, multinomial, norm
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import (
    power_proportions_2indep,
    proportions_ztest,
    samplesize_proportions_2indep_onetail,
)

draw = random.Random(20240519)
Z = norm.ppf(0.975)


def chances_by_enumeration(n, psi, delta):
    """rank, tie, wrong, significant, significant-wrong over all pairs of discordant counts."""
    win, lose = (psi + delta) / 2, (psi - delta) / 2
    sums = [0.0] * 5
    for b in range(n + 1):
        for c in range(n + 1 - b):
            p = multinomial.pmf([b, c, n - b - c], n, [win, lose, 1 - win - lose])
            if p < 1e-25:
                continue
            sums[0 if b > c else 1 if b == c else 2] += p
            if b != c and mcnemar([[0, b], [c, 0]], exact=True).pvalue < 0.05:
                sums[3 if b > c else 4] += p
    return sums


def chances_by_sum(n, psi, delta):
    m = np.arange(n + 1)
    w = binom.pmf(m, n, psi)
    keep = w > 1e-22
    m, w = m[keep], w[keep]
    win = (psi + delta) / (2 * psi)
    half = m // 2
    rank = (w * binom.sf(half, m, win)).sum()
    tie = (w * np.where(m % 2 == 0, binom.pmf(half, m, win), 0)).sum()
    critical = binom.ppf(0.025, m, 0.5) - 1
    critical = np.where(critical < 0, -1, critical)
    right = (w * binom.cdf(critical, m, 1 - win)).sum()
    misled = (w * binom.cdf(critical, m, win)).sum()
    return [rank, tie, 1 - rank - tie, right, misled]


def separate_by_enumeration(n, worse, better):
    sums = [0.0] * 5
    for x in range(n + 1):
        for y in range(n + 1):
            p = binom.pmf(x, n, worse) * binom.pmf(y, n, better)
            if p < 1e-25:
                continue
            sums[0 if x > y else 1 if x == y else 2] += p
            if x != y and proportions_ztest([x, y], [n, n])[1] < 0.05:
                sums[3 if x > y else 4] += p
    return sums


def connor(psi, delta, power):
    zb = norm.ppf(power)
    return ((Z * math.sqrt(psi) + zb * math.sqrt(psi - delta**2)) / delta) ** 2


def best_of(n, e, k):
    i = np.arange(n + 1)
    return (binom.sf(i, n, e) ** k).sum() / n


paired = [[n, psi, d, "enumerated", chances_by_enumeration(n, psi, d)]
          for n, psi, d in [(1, 0.5, 0.1), (5, 1, 0.2), (12, 0.9, 0.9), (30, 0.4, 0.05), (60, 0.3, 0.1)]]
for n in [100, 1_000, 10_000, 100_000]:
    for psi in [0.01, 0.02, 0.05, 0.18]:
        paired.append([n, psi, 0.001, "summed", chances_by_sum(n, psi, 0.001)])
for _ in range(20):
    n = int(10 ** draw.uniform(0.5, 5))
    psi = draw.uniform(0.005, 1)
    paired.append([n, psi, psi * draw.random() ** 2, "summed", None])
    paired[-1][4] = chances_by_sum(*paired[-1][:3])

separate = [[n, a, b, separate_by_enumeration(n, a, b)]
            for n, a, b in [(1, 0.3, 0.2), (20, 0.5, 0.1), (60, 0.1, 0.09), (90, 0.97, 0.9)]]

sizes = []
for a, b in [(0.1, 0.099), (0.1, 0.098), (0.1, 0.095), (0.1, 0.09), (0.021, 0.019), (0.05, 0.03), (0.6, 0.5)]:
    for power in [0.5, 0.8, 0.95]:
        n = samplesize_proportions_2indep_onetail(a - b, b, power, alpha=0.05)
        check = power_proportions_2indep(a - b, b, n, return_results=False)
        assert abs(check - power) < 1e-4, (a, b, power, check)
        sizes.append([a, b, power, n, [[psi, connor(psi, a - b, power)] for psi in (a - b, 0.2)]])

tests = []
for b, c in [(0, 0), (5, 0), (6, 0), (15, 5), (95, 105), (60, 40), (1200, 1100)]:
    p = mcnemar([[0, b], [c, 0]], exact=True).pvalue
    assert b + c == 0 or abs(p - binomtest(b, b + c).pvalue) < 1e-12
    tests.append([b, c, 1.0 if b + c == 0 else p])

best = [[n, e, k, best_of(n, e, k)] for n in (100, 1_000, 10_000, 100_000)
        for e in (0.1, 0.013) for k in (1, 10, 100, 1_000)]
quantiles = [[p, norm.ppf(p)] for p in (1e-12, 0.001, 0.2, 0.5, 0.8, 0.975, 0.999)]

holm = [[p, list(multipletests(p, method="holm")[1])]
        for p in ([0.01, 0.04, 0.03, 0.005], [0.2], [1, 1, 0.5], [0.011] * 4,
                  [round(draw.random() ** 3, 6) for _ in range(20)])]

out = {
    "versions": {"python": platform.python_version(), "numpy": np.__version__,
                 "scipy": scipy.__version__, "statsmodels": statsmodels.__version__},
    "paired": paired, "separate": separate, "sizes": sizes, "mcnemar": tests, "best": best,
    "quantiles": quantiles, "holm": holm,
}
text = json.dumps(out, default=float)
pathlib.Path(__file__).with_name("power.json").write_text(text + "\n", encoding="utf-8")
