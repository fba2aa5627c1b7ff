"""Writes fitting.json: fits and mixing matrices as numpy and scikit-learn compute them.

    /usr/bin/python3 src/math/reference/make_fitting.py

The basis comes from numpy.polynomial, the end of the descent from a linear solver (and from
scikit-learn's Ridge, which must agree), the weights after t steps from the eigenvalues of the matrix:
each direction q has come (1 - (1 - size * l)^t) of its way.
"""

import json
import pathlib
import platform

import numpy
import sklearn
from numpy.polynomial import legendre
from sklearn.linear_model import Ridge

HERE = pathlib.Path(__file__).parent
generator = numpy.random.default_rng(20240519)


def basis(x, degree):
    scale = numpy.sqrt(2 * numpy.arange(degree + 1) + 1)
    return legendre.legvander(x, degree) * scale


def make_fit(n, degree, regularization, steps):
    x = generator.uniform(-1, 1, n).round(6)
    y = (numpy.cos(3 * x) + generator.normal(0, 0.3, n)).round(6)
    phi = basis(x, degree)
    penalty = numpy.eye(degree + 1) * regularization
    penalty[0, 0] = 0
    matrix = phi.T @ phi / n + penalty
    moment = phi.T @ y / n
    size = 1 / numpy.abs(matrix).sum(axis=1).max()
    values, vectors = numpy.linalg.eigh(matrix)
    way = (1 - (1 - size * values) ** steps) / values
    solved = numpy.linalg.solve(matrix, moment)
    if regularization > 0:
        ridge = Ridge(alpha=regularization * n).fit(phi[:, 1:], y)
        assert numpy.allclose(ridge.coef_, solved[1:], rtol=1e-8, atol=1e-10)
    return {
        "x": x.tolist(),
        "y": y.tolist(),
        "degree": degree,
        "regularization": regularization,
        "steps": steps,
        "size": size,
        "solved": solved.tolist(),
        "stopped": (vectors @ (way * (vectors.T @ moment))).tolist(),
    }


def make_mixing(rows):
    k = numpy.array(rows, dtype=float)
    cosine = k[0] @ k[1] / numpy.linalg.norm(k[0]) / numpy.linalg.norm(k[1])
    return {
        "rows": k.tolist(),
        "condition": numpy.linalg.cond(k),
        "angle": numpy.degrees(numpy.arccos(cosine)),
        "settings": numpy.linalg.solve(k.T, [1, 0]).tolist(),
    }


fits = [
    make_fit(n, degree, regularization, steps)
    for n, degree in [(12, 3), (40, 8), (60, 12), (200, 20)]
    for regularization in [0.0, 0.01, 0.3]
    for steps in [1, 25, 900]
]
mixings = [make_mixing([[0.3, -0.8], [2, 0.9]]), make_mixing([[1, 0], [0, 1]])]
mixings += [make_mixing(generator.uniform(-3, 3, (2, 2)).round(3)) for _ in range(40)]
HERE.joinpath("fitting.json").write_text(
    json.dumps(
        {
            "madeBy": "make_fitting.py",
            "versions": {
                "python": platform.python_version(),
                "numpy": numpy.__version__,
                "scikit-learn": sklearn.__version__,
            },
            "basis": [
                {"x": x, "values": basis(numpy.array([x]), 20)[0].tolist()}
                for x in [-1.0, -0.73, 0.0, 0.2, 0.999, 1.0]
            ],
            "fits": fits,
            "mixings": mixings,
        }
    )
    + "\n"
)
