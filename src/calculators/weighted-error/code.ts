import { SCORE_INTERVALS_PYTHON, TANGO_PYTHON } from '../python-scores.ts';
import type { WeightedErrorValues } from './model.ts';

const PROGRAM = String.raw`

def mover(terms):
    """Limits of a weighted sum of independent figures from the limits of each (Zou and Donner 2008)."""
    total = down = up = 0.0
    for share, value, (low, high) in terms:
        total += share * value
        down, up = math.hypot(down, share * (value - low)), math.hypot(up, share * (high - value))
    return total, total - down, total + up


def show(name, figure, suffix=""):
    value, low, high = ("", "", "") if figure is None else figure
    print(f"{name}{suffix}", value)
    print(f"{name}-low{suffix}", low)
    print(f"{name}-high{suffix}", high)


def proportion(k, m):
    return (k / m, *wilson(k, m)) if m else None


def clamp(figure, least):
    value, low, high = figure
    return value, max(least, low), min(1.0, high)


def difference(end):
    """Weighted error of A minus B; "least": they miss the same items wherever they can."""
    terms = []
    for share, m, x, y in zip(shares, sizes, a, b):
        if m == 0:
            continue
        only_a = max(0, x - y) if end == "least" else min(x, m - y)
        only_b = max(0, y - x) if end == "least" else min(y, m - x)
        terms.append((share, (only_a - only_b) / m, tango(only_a, only_b, m)))
    return clamp(mover(terms), -1.0)


sizes = (n - n_bad, n_bad)
possible = n_bad <= n and all(k <= m for model in (a, b) for k, m in zip(model, sizes))
if possible:
    total = sizes[0] + weight * n_bad
    shares = (sizes[0] / total, weight * n_bad / total)

for suffix, model in (("", a), ("-2", b)):
    if not possible:
        for name in ("weighted-error", "error", "bad-error", "ordinary-error"):
            show(name, None, suffix)
        continue
    terms = [(s, k / m, wilson(k, m)) for s, k, m in zip(shares, model, sizes) if m]
    show("weighted-error", clamp(mover(terms), 0.0), suffix)
    show("error", proportion(sum(model), n), suffix)
    show("bad-error", proportion(model[1], n_bad), suffix)
    show("ordinary-error", proportion(model[0], sizes[0]), suffix)

least, most = (difference("least"), difference("most")) if possible else (None, None)
show("weighted-error-difference", most)
show("shared-errors-difference", least)

# The weight at which both have the same weighted error; none where one is ahead at every weight.
saved, added = b[0] - a[0], a[1] - b[1]
print("tie-weight", saved / added if possible and saved * added > 0 else "")
print("effective-sample-size", total**2 / (weight**2 * n_bad + sizes[0]) if possible else "")
if not possible:
    winner, verdict = "", "impossible"
elif abs(most[0]) <= 1e-12:
    winner = verdict = "tie"
else:
    winner = "a" if most[0] < 0 else "b"
    verdict = winner + "-wins"
    if most[1] <= 0 <= most[2]:
        verdict = "within-noise" if least[1] <= 0 <= least[2] else "cannot-tell"
print("winner", winner)
print("verdict", verdict)
`;

/** Python that prints the same figures; needs the standard library alone. */
export function python(values: WeightedErrorValues): string {
  return `import math

# Examples in the dev set, and those of them whose mistakes are worse.
n, n_bad = ${values.n}, ${values['n-bad']}
# Ordinary and bad errors of each model.
a = (${values.ordinary}, ${values.bad})
b = (${values.ordinary2}, ${values.bad2})
weight = ${values.weight}
${SCORE_INTERVALS_PYTHON}

${TANGO_PYTHON}
${PROGRAM}`;
}
