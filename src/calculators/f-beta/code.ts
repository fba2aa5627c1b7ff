import { pythonNumber } from '../python.ts';
import { SCORE_INTERVALS_PYTHON } from '../python-scores.ts';
import type { FBetaValues } from './model.ts';

const PROGRAM = String.raw`

def f_beta(p, r):
    """The weighted harmonic mean of precision and recall; 0 without a true positive."""
    missed = beta * beta / (1 + beta * beta)
    return 1 / (missed / r + (1 - missed) / p) if p * r else 0.0


def counts(p, r):
    """The counts that come closest to two rates; None where they are not known."""
    if positives is None or p * r == 0:
        return None
    tp = math.floor(r * positives + 0.5)
    fp = math.floor(tp * (1 - p) / p + 0.5)
    return (tp, fp, positives - tp) if fp <= 10**12 else None


def report(p, r, suffix):
    found = counts(p, r)
    low, high = ("", "") if found is None else f_interval(*found, beta)
    score = f_beta(p, r)
    print(f"f-beta{suffix}", score)
    print(f"f-beta-low{suffix}", low)
    print(f"f-beta-high{suffix}", high)
    print(f"arithmetic-mean{suffix}", (p + r) / 2)
    print(f"geometric-mean{suffix}", math.sqrt(p * r))
    print(f"harmonic-mean{suffix}", 2 * p * r / (p + r) if p * r else 0.0)
    return score, None if found is None else (low, high)


(pa, ra), (pb, rb) = a, b
score, interval = report(pa, ra, "")
score2, interval2 = report(pb, rb, "-2")

# The beta at which both have the same F-beta; none where one is ahead at every beta.
up, down = pb - pa, ra - rb
crosses = up * down > 0 and min(pa, ra, pb, rb) > 0
print("beta-tie", math.sqrt(ra * rb * up / (pa * pb * down)) if crosses else "")

# What a false alarm has to cost, in misses, for both to cost the same.
cost = ""
if pa > 0 and pb > 0:
    added = ra * (1 - pa) / pa - rb * (1 - pb) / pb
    if (ra - rb) * added > 0:
        cost = (ra - rb) / added
print("cost-tie", cost)

lead = score - score2
side = "a" if lead > 0 else "b"
print("winner", "tie" if abs(lead) <= 1e-12 else side)
known = interval is not None and interval2 is not None
if abs(lead) <= 1e-12:
    verdict = "tie"
elif known and (interval[0] > interval2[1] or interval2[0] > interval[1]):
    verdict = side + "-wins"
elif abs(lead) < 0.0005:
    verdict = "tie"
else:
    verdict = "cannot-tell" if known else side + "-ahead"
print("verdict", verdict)
`;

/** Python that prints the same figures; needs the standard library alone. */
export function python(values: FBetaValues): string {
  return `import math

# Precision and recall of the two classifiers.
a = (${values.precision} / 100, ${values.recall} / 100)
b = (${values.precision2} / 100, ${values.recall2} / 100)
beta = ${values.beta}
# Positive items in the set on which both were measured (None: unknown).
positives = ${pythonNumber(values.positives)}
${SCORE_INTERVALS_PYTHON}${PROGRAM}`;
}
