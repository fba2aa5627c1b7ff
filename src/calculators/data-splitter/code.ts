import type { Values } from '../../params/table.ts';
import type { params } from './params.ts';

const PROGRAM = `

def wilson(k, m):
    """Wilson's 95% interval of k out of m."""
    if m == 0:
        return None
    p = k / m
    center = (p + Z * Z / (2 * m)) / (1 + Z * Z / m)
    half = Z * math.sqrt(p * (1 - p) / m + Z * Z / (4 * m * m)) / (1 + Z * Z / m)
    return (0.0 if k == 0 else center - half), (1.0 if k == m else center + half)


def drawn_limits(population, marked, drawn):
    """The counts between which 95 of 100 draws without replacement lie."""
    mean = drawn * marked / population
    share = marked / population
    left = (population - drawn) / max(1, population - 1)
    sd = math.sqrt(mean * (1 - share) * left)
    least, most = max(0, drawn + marked - population), min(drawn, marked)
    if sd > 1e4:
        low, high = (math.floor(mean + side * Z * sd + 0.5) for side in (-1, 1))
        return sd, min(max(low, least), most), min(max(high, least), most)
    first = max(least, math.floor(mean - 12 * sd - 12))
    last = min(most, math.ceil(mean + 12 * sd + 12))
    logs = [0.0]
    for k in range(first, last):
        up = (marked - k) * (drawn - k)
        logs.append(logs[-1] + math.log(up / ((k + 1) * (population - marked - drawn + k + 1))))
    terms = [math.exp(value - max(logs)) for value in logs]
    total, below, limits = sum(terms), 0.0, []
    for k, term in enumerate(terms, first):
        below += term / total
        while len(limits) < 2 and below >= (0.025, 0.975)[len(limits)] * (1 - 1e-12):
            limits.append(k)
    return sd, limits[0], (limits + [last])[1]


def show(name, value):
    print(name, "" if value is None else value)


def winner_of(one, other):
    return "tie" if abs(one - other) <= 1e-12 else "x" if one < other else "y"


everything = n_source + n_target
available = n_target if split == "target" else everything
possible = n_dev + n_test <= available and everything > n_dev + n_test
names = ["source-in-train", "target-in-train", "source-in-dev", "target-in-dev",
         "target-in-dev-sd", "target-in-dev-low", "target-in-dev-high", "target-share",
         "error", "error-low", "error-high", "error-half-width", "dev-error", "dev-error-low",
         "dev-error-high", "dev-error-2", "dev-error-low-2", "dev-error-high-2", "winner"]
weights = ["equal-weight", "source-share", "effective-sample-size"]
figures = dict.fromkeys(names + weights)
best = winner_of(x[1], y[1])
if possible:
    share = n_target / everything if split == "shuffle" else 1.0
    source, target = (n_source - (n_dev + n_test) * (1 - share),
                      n_target - (n_dev + n_test) * share)
    spread = (0.0, n_dev, n_dev)
    if split == "shuffle":
        spread = drawn_limits(everything, n_target, n_dev)
    held = math.floor(n_dev * share + 0.5)
    known = wilson(math.floor(error * held + 0.5), held)
    low, high = known if known else (None, None)
    values = [source, target, n_dev * (1 - share), n_dev * share, *spread, share,
              error, low, high, (high - low) / 2 if known else None]
    dev = [share * model[1] + (1 - share) * model[0] for model in (x, y)]
    for value in dev:
        values += [value, *wilson(value * n_dev, n_dev)]
    figures.update(zip(names, values + [winner_of(*dev)]))
    sources, targets = math.floor(source + 0.5), math.floor(target + 0.5)
    total = weight * sources + targets
    square = weight**2 * sources + targets
    figures["equal-weight"] = target / source if sources > 0 and targets > 0 else None
    figures["source-share"] = weight * sources / total if total > 0 else None
    figures["effective-sample-size"] = total**2 / square if square > 0 else 0

saved, added = y[0] - x[0], x[1] - y[1]
figures["target-winner"] = best
figures["tie-share"] = saved / (saved + added) if saved * added > 0 else None
if n_target == 0:
    verdict = "no-target"
elif not possible:
    verdict = "impossible"
elif best != "tie" and figures["winner"] != best:
    verdict = "wrong-model"
elif share < 0.5:
    verdict = "off-target"
else:
    verdict = "few-target" if n_dev * share < 100 else "on-target"

for name, value in figures.items():
    show(name, value)
show("verdict", verdict)
`;

/** Python that prints the same figures; needs the standard library alone. */
export function python(values: Values<typeof params>): string {
  const pair = (source: number, target: number) => `(${source} / 100, ${target} / 100)`;
  return `import math

split = "${values.split}"  # "target": dev and test set from the target alone
n_source, n_target = ${values['n-source']}, ${values['n-target']}
n_dev, n_test = ${values['n-dev']}, ${values['n-test']}
error = ${values.error} / 100  # expected on the target
# Error of each model on source and target.
x = ${pair(values['source-error'], values['target-error'])}
y = ${pair(values['source-error2'], values['target-error2'])}
weight = ${values['source-weight']}  # of a source example in training
Z = 1.959963984540054
${PROGRAM}`;
}
