import type { Values } from '../../params/table.ts';
import { PYTHON_RANDOM } from '../python-random.ts';
import { pythonNumber } from '../python.ts';
import { REPEATS, type params } from './params.ts';

/** Python that prints the same figures, with scipy where the page has sums of its own. */
export function python(values: Values<typeof params>): string {
  const counts = (['both-right', 'only-a', 'only-b', 'both-wrong'] as const).map((name) =>
    pythonNumber(values[name]),
  );
  return `import math

import numpy as np
from scipy.optimize import brentq
from scipy.stats import binom, norm

n = ${values.n}
error, error2 = ${values.error}, ${values.error2}  # true errors of A and B in per cent
paired_design = ${values.design === 'paired' ? 'True' : 'False'}  # both models judge the same items
disagreement = ${values.disagreement}  # per cent of the items on which just one is right
power = ${values.power} / 100
models, seed, repeats = ${values.models}, ${values.seed}, ${REPEATS}
# Items by who is right: both, only A, only B, neither (None: unknown).
both_right, only_a, only_b, both_wrong = ${counts.join(', ')}

EXACT, DRAWN = 1e6, 1e4  # variances up to which outcomes are summed, and draws are exact
Z = norm.ppf(0.975)
e1, e2, psi = error / 100, error2 / 100, disagreement / 100
delta = math.floor(abs(error - error2) * 1e7 + 0.5) / 1e9
high, low = max(e1, e2), min(e1, e2)
z = norm.ppf(power)


def show(name, value):
    print(name, "" if value is None else value)


${PYTHON_RANDOM}

${CHANCES}

${SIZES}

${SIMULATION}

${REPORT}`;
}

const CHANCES = `def outcomes(n, p):
    """The values of a binomial that matter, and their probabilities."""
    reach = 9.5 * math.sqrt(n * p * (1 - p)) + 40
    k = np.arange(max(0, math.floor(n * p - reach)), min(n, math.ceil(n * p + reach)) + 1)
    with np.errstate(all="ignore"):
        weights = binom.pmf(k, n, p)
    return k, weights / weights.sum()


def approximate(mean, spread, bound):
    rank, wrong = norm.cdf((mean - 0.5) / spread), norm.cdf((-mean - 0.5) / spread)
    return (rank, max(0.0, 1 - rank - wrong), wrong,
            norm.cdf((mean - bound) / spread), norm.cdf((-mean - bound) / spread))


def paired_chances(n):
    """Better ahead, tie, worse ahead, significant and right, significant and wrong (exact McNemar)."""
    if n * psi * (1 - psi) > EXACT:
        spread = math.sqrt(n * max(0.0, psi - delta**2))
        return approximate(n * delta, spread, 1 + Z * math.sqrt(n * psi))
    win = 0.5 if psi == 0 else min(1.0, 0.5 + delta / (2 * psi))
    m, w = outcomes(n, psi)
    half = m // 2
    with np.errstate(all="ignore"):
        rank = float((w * binom.sf(half, m, win)).sum())
        tie = float((w * np.where(m % 2 == 0, binom.pmf(half, m, win), 0)).sum())
        most = binom.ppf(0.025, m, 0.5) - 1  # of the loser's wins, still significant
        right = float((w * np.where(most < 0, 0, binom.cdf(most, m, 1 - win))).sum())
        misled = float((w * np.where(most < 0, 0, binom.cdf(most, m, win))).sum())
    return rank, tie, max(0.0, 1 - rank - tie), right, misled


def significant(more, fewer, n):
    """z-test of two proportions with a pooled variance."""
    total = more + fewer
    return (more - fewer) ** 2.0 * 2 * n > Z * Z * total * (2.0 * n - total)


def reaches(x, y, n, tested):
    """P(X > Y), or P(X significantly above Y), over all pairs."""
    (kx, wx), (ky, wy) = x, y
    tails = np.append(np.cumsum(wx[::-1])[::-1], 0.0)
    first, last = np.maximum(ky + 1, kx[0]), np.full(len(ky), kx[-1] + 1)
    if tested:
        while np.any(first < last):
            middle = (first + last) // 2
            yes = significant(middle, ky, n)
            last = np.where(yes & (first < last), middle, last)
            first = np.where(~yes & (first < last), middle + 1, first)
    return float((wy * tails[np.clip(first - kx[0], 0, len(wx))]).sum())


def separate_chances(n):
    if max(n * high * (1 - high), n * low * (1 - low)) > EXACT:
        middle = (high + low) / 2
        return approximate(n * (high - low), math.sqrt(n * (high * (1 - high) + low * (1 - low))),
                           Z * math.sqrt(2 * n * middle * (1 - middle)))
    a, b = outcomes(n, high), outcomes(n, low)
    rank, wrong = reaches(a, b, n, False), reaches(b, a, n, False)
    return (rank, max(0.0, 1 - rank - wrong), wrong, reaches(a, b, n, True), reaches(b, a, n, True))`;

const SIZES = `def unpaired_root(a, b):
    mean = (a + b) / 2
    return Z * math.sqrt(2 * mean * (1 - mean)) + z * math.sqrt(a * (1 - a) + max(0.0, b * (1 - b)))


def paired_root(share, gap):
    return Z * math.sqrt(share) + z * math.sqrt(max(0.0, share - gap * gap))


def unpaired_detectable(n):
    def excess(drop):
        return unpaired_root(high, high - drop) - drop * math.sqrt(n)

    return None if high == 0 or excess(high) > 0 else brentq(excess, 0, high, xtol=1e-15)


def paired_detectable(n):
    inner = n + z * z - Z * Z
    if inner < 0:
        return None
    found = math.sqrt(psi) * (Z * math.sqrt(n) + z * math.sqrt(inner)) / (n + z * z)
    return found if 0 < found <= psi else None


def disagreement_for(n):
    def excess(share):
        return paired_root(share, delta) - delta * math.sqrt(n)

    if delta == 0 or excess(delta) > 0:
        return None
    return 1.0 if excess(1.0) <= 0 else brentq(excess, delta, 1.0, xtol=1e-15)


def expected_best(n, e, k):
    if n * e * (1 - e) > EXACT:
        x = np.arange(0.0025, 12, 0.005)
        largest = (1 - np.exp(k * np.log1p(-norm.sf(x))) - norm.sf(x) ** k).sum() * 0.005
        return e - math.sqrt(e * (1 - e) / n) * largest
    i, w = outcomes(n, e)
    above = np.clip(1 - np.cumsum(w), 0, 1)
    # Where little lies below, 1 - x would lose it.
    below = np.cumsum(w)
    logs = np.log1p(-np.minimum(below, 0.5))
    all_above = np.where(below < 0.5, np.exp(k * logs), above ** float(k))
    return min(e, (i[0] + float(all_above.sum())) / n)`;

const SIMULATION = `def draw(u, n, p):
    """A binomial draw by inversion; normal and rounded where its variance is large."""
    if p == 1:
        return n
    spread = math.sqrt(n * p * (1 - p))
    if spread * spread > DRAWN:
        k = math.floor(n * p + spread * norm.ppf(max(u, 2.0**-54)) + 0.5)
        return min(max(k, 0), n)
    return max(0, int(binom.ppf(u, n, p)))


def mcnemar(b, c):
    if b + c <= 2**31:
        return min(1.0, 2 * float(binom.cdf(min(b, c), b + c, 0.5)))
    # Very many: the normal tail with Lugannani and Rice's term (Daniels 1987, second correction).
    m = b + c
    d = (m - 2 * min(b, c) - 1) / m
    if d <= 0:
        return 1.0
    if d >= 0.1:
        deviance = (1 + d) * math.log1p(d) + ((1 - d) * math.log1p(-d) if d < 1 else 0.0)
    else:
        deviance = sum(d ** (2 * j) / (j * (2 * j - 1)) for j in range(1, 10))
    u, v = d * math.sqrt(m), math.sqrt(m * deviance)
    return min(1.0, 2 * float(norm.sf(v) + norm.pdf(v) * (v - u) / (v * u)))


def simulate():
    """Shares of the repeats with the better one ahead, with a tie, significant and right."""
    random = Random(seed)
    ahead = ties = shown = 0
    for _ in range(repeats):
        u, v = random.next(), random.next()
        if paired_design:
            m = draw(u, n, psi)
            wins = draw(v, m, 0.5 if psi == 0 else min(1.0, 0.5 + delta / (2 * psi)))
            lead, found = 2 * wins - m, mcnemar(wins, m - wins) < 0.05
        else:
            more, fewer = draw(u, n, high), draw(v, n, low)
            lead, found = more - fewer, significant(more, fewer, n)
        ahead += lead > 0
        ties += lead == 0
        shown += lead > 0 and bool(found)
    return ahead, ties, shown


def wilson(k, n):
    center, half = k + Z * Z / 2, Z * math.sqrt(k * (n - k) / n + Z * Z / 4)
    return (0.0 if k == 0 else (center - half) / (n + Z * Z),
            1.0 if k == n else (center + half) / (n + Z * Z))


def tango(b, c, n):
    """95% score interval of (b - c)/n for paired shares (Tango 1998)."""
    def excess(d):
        if d < 0:
            return excess_of(c, b, -d, d)
        return excess_of(b, c, d, d)

    def excess_of(up, down, size, d):
        middle = up + down - (2 * n - up + down) * size
        root = math.sqrt(middle**2 + 8 * n * down * size * (1 - size))
        if middle < 0:
            twice = 4 * down * size * (1 - size) / (root - middle)
        else:
            twice = (root + middle) / (2 * n)
        return abs(b - c - n * d) - Z * math.sqrt(n * max(0.0, twice + size * (1 - size)))

    value = (b - c) / n

    def end(limit):
        if value == limit:
            return limit
        near, far = value, limit
        for _ in range(1100):
            middle = near + (far - near) / 2
            if middle in (near, far):
                break
            if excess(middle) < 0:
                near = middle
            else:
                far = middle
        return far

    return value, end(-1.0), end(1.0)`;

const REPORT = `most = min(e1 + e2, 2 - e1 - e2)
can_pair = delta - 1e-12 <= psi <= most + 1e-12
chances = (paired_chances(n) if can_pair else None) if paired_design else separate_chances(n)
if chances is None:
    verdict = "impossible"
elif delta == 0:
    verdict = "no-difference"
elif chances[3] >= power:
    verdict = "enough"
else:
    verdict = "order-only" if chances[0] >= 0.7 else "not-enough"

n_unpaired = n_paired = None
if delta > 0:
    n_unpaired = max(1, math.ceil((unpaired_root(e1, e2) / abs(e1 - e2)) ** 2))
    if can_pair:
        n_paired = max(1, math.ceil((paired_root(psi, delta) / delta) ** 2))
show("n-unpaired", n_unpaired)
show("n-paired", n_paired)
show("n-paired-power", None if n_paired is None else paired_chances(n_paired)[3])
known = chances if delta > 0 else None
for i, name in enumerate(["rank", "tie", "wrong", "significant", "significant-wrong"]):
    show(f"p-{name}", None if known is None else known[i])
if paired_design:
    show("minimum-detectable", paired_detectable(n) if can_pair else None)
    needed = disagreement_for(n) if can_pair else None
else:
    show("minimum-detectable", unpaired_detectable(n))
    needed = None
show("disagreement-needed", None if needed is None else min(needed, most))
tally = None if known is None else simulate()
for i, name in enumerate(["rank", "tie", "significant"]):
    ends = (None, None) if tally is None else wilson(tally[i], repeats)
    show(f"simulated-{name}", None if tally is None else tally[i] / repeats)
    show(f"simulated-{name}-low", ends[0])
    show(f"simulated-{name}-high", ends[1])
best = expected_best(n, e1, models)
alone = 2 * e1 * (1 - e1)
show("expected-best", best)
show("expected-best-similar", e1 - (e1 - best) * (math.sqrt(min(1.0, psi / alone)) if alone > 0 else 0))

p = None if only_a is None or only_b is None else mcnemar(only_a, only_b)
show("mcnemar-p", p)
measured = (None, None, None)
if p is not None and both_right is not None and both_wrong is not None:
    total = both_right + only_a + only_b + both_wrong
    if total > 0:
        measured = tango(only_b, only_a, total)
show("difference", measured[0])
show("difference-low", measured[1])
show("difference-high", measured[2])
if p is None:
    show("mcnemar-verdict", None)
else:
    better = "a-better" if only_a > only_b else "b-better"
    show("mcnemar-verdict", better if p < 0.05 else "not-shown")
show("verdict", verdict)
`;
