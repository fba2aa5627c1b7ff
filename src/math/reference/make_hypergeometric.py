"""Writes hypergeometric.json: draws without replacement, limits by scipy, mean and variance as exact fractions.

(scipy 1.10.1 overflows in the mean of large populations: 803 instead of 106,357.6.) Run with the Debian packages python3-scipy and python3-numpy:

    /usr/bin/python3 src/math/reference/make_hypergeometric.py
"""

import json
import math
import pathlib
import platform
import random
from fractions import Fraction

import numpy
import scipy
from scipy.stats import hypergeom

SEED = 20240519
draw = random.Random(SEED)

# The course's two examples, the hives, and the smallest populations.
NAMED = [
    (210_000, 10_000, 2_500),
    (520_000, 20_000, 10_000),
    (66_000, 6_000, 2_000),
    (63_000, 3_000, 600),
    (1, 1, 1),
    (2, 1, 1),
    (10, 0, 5),
    (10, 10, 5),
    (10, 4, 10),
    (40, 39, 20),
]


def case(population, marked, drawn):
    law = hypergeom(population, marked, drawn)
    low, high = law.ppf([0.025, 0.975])
    mean = Fraction(drawn * marked, population)
    left = Fraction(population - drawn, max(1, population - 1))
    variance = mean * (1 - Fraction(marked, population)) * left
    return {
        "population": population,
        "marked": marked,
        "drawn": drawn,
        "mean": float(mean),
        "sd": math.sqrt(variance),
        "low": int(low),
        "high": int(high),
    }


def drawn_cases():
    for _ in range(120):
        population = round(10 ** draw.uniform(0.5, 6.5))
        marked = round(population * draw.random() ** 2)
        yield case(population, marked, round(population * draw.random() ** 3))


rows = [case(*named) for named in NAMED] + list(drawn_cases())
target = pathlib.Path(__file__).with_name("hypergeometric.json")
content = {
    "madeWith": {
        "python": platform.python_version(),
        "numpy": numpy.__version__,
        "scipy": scipy.__version__,
        "seed": SEED,
    },
    "draws": rows,
}
target.write_text(json.dumps(content, indent=1) + "\n")
