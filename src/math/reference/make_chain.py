"""Writes chain.json: what the tests of chains of steps are held against.

Run with numpy and scipy:

    python3 src/math/reference/make_chain.py

"At least one of N" is the upper tail of scipy's binomial; the product of successes is an exact
fraction; the rate of a single trial is found by scipy's root finder on that tail.
"""

import json
import pathlib
import platform
from fractions import Fraction

import numpy
import scipy
from scipy.optimize import brentq
from scipy.stats import binom

draw = numpy.random.RandomState(20261127)

compound = []
for _ in range(40):
    errors = [round(float(10 ** draw.uniform(-6, -0.1)), 9) for _ in range(draw.randint(2, 6))]
    right = Fraction(1)
    for error in errors:
        right *= 1 - Fraction(error)
    compound.append({"errors": errors, "value": float(1 - right)})

any_of = []
for _ in range(40):
    trials = int(10 ** draw.uniform(0, 7))
    rate = float(10 ** draw.uniform(-9, -1))
    any_of.append({"trials": trials, "rate": rate, "value": float(binom.sf(0, trials, rate))})

rates = []
for _ in range(20):
    trials = int(10 ** draw.uniform(0, 5))
    probability = float(draw.uniform(0.001, 0.9))
    root = brentq(
        lambda log: float(binom.sf(0, trials, 10**log)) - probability, -12, -1e-9, xtol=1e-14
    )
    rates.append({"trials": trials, "probability": probability, "value": 10**root})

target = pathlib.Path(__file__).with_name("chain.json")
content = {
    "versions": {
        "python": platform.python_version(),
        "numpy": numpy.__version__,
        "scipy": scipy.__version__,
    },
    "compound": compound,
    "anyOf": any_of,
    "rates": rates,
}
target.write_text(json.dumps(content, indent=1) + "\n")
