import { pythonNumber } from '../python.ts';
import { CROSSING_PYTHON, TANGO_PYTHON, WILSON_PYTHON, Z_PYTHON } from '../python-scores.ts';
import { rowIds } from '../rows.ts';
import type { MarketAverageValues } from './model.ts';
import { MARKETS } from './params.ts';

const PROGRAM = String.raw`${Z_PYTHON}
tie = 1e-12  # figures closer than this are equal


${WILSON_PYTHON}


${CROSSING_PYTHON}


${TANGO_PYTHON}


def mover(terms):
    """Limits of a weighted sum from the limits of each term (Zou and Donner 2008)."""
    value = sum(w * v for w, v, _ in terms)
    down = math.hypot(*(w * (v - low) for w, v, (low, _) in terms))
    up = math.hypot(*(w * (high - v) for w, v, (_, high) in terms))
    return value - down, value + up


def lowest(figures):
    """The ids that share the lowest figure, in the order of the table."""
    least = min(figures.values())
    return [name for name, figure in figures.items() if figure - least <= tie]


names = list(weights)
errors = {name: [e / 100 for e in row] for name, row in errors.items()}
total = sum(weights.values())
shares = [weights[m] / total for m in names] if total else None
used = [i for i in range(4) if shares and shares[i] > 0]
n = [counts[m] for m in names]
counted = bool(used) and all(n[i] is not None for i in used)


def wrong(name, i):
    """Errors are whole examples: the nearest number of them."""
    return min(n[i], math.floor(errors[name][i] * n[i] + 0.5))


means = {name: sum(row) / 4 for name, row in errors.items()}
worst = {name: max(row) for name, row in errors.items()}
weighted = {}
for name, row in errors.items():
    low = high = ""
    if shares:
        weighted[name] = sum(s * e for s, e in zip(shares, row))
    if counted:
        parts = [(shares[i], wrong(name, i) / n[i], wilson(wrong(name, i), n[i])) for i in used]
        low, high = mover(parts)
    print(f"weighted-mean-{name}", weighted.get(name, ""))
    print(f"weighted-mean-{name}-low", low)
    print(f"weighted-mean-{name}-high", high)
    print(f"mean-{name}", means[name])
    markets = [m for m, e in zip(names, row) if worst[name] - e <= tie]
    print(f"worst-market-{name}", *markets)
    print(f"worst-error-{name}", worst[name])

winners = lowest(weighted) if shares else []
print("winner", *winners)
print("winner-mean", *lowest(means))
print("winner-worst", *lowest(worst))

lead, verdict, limits = "", "no-weights", {"least": ("", ""), "most": ("", "")}
if shares:
    first, second = sorted(weighted, key=weighted.get)[:2]
    lead = weighted[second] - weighted[first]
    verdict = "tie" if len(winners) > 1 else "ahead"
    if counted and len(winners) == 1:
        # Both were judged on the same examples. On how many of them only one is right is unknown:
        # the least and the most that the errors allow.
        terms = {"least": [], "most": []}
        for i in used:
            k1, k2 = wrong(first, i), wrong(second, i)
            least = max(0, k2 - k1)
            most = min(n[i] - k1, k2)
            for end, b in (("least", least), ("most", most)):
                c = b - (k2 - k1)
                terms[end].append((shares[i], (b - c) / n[i], tango(b, c, n[i])))
        limits = {end: mover(parts) for end, parts in terms.items()}
        if limits["least"][0] <= 0:
            verdict = "within-noise"
        else:
            verdict = "clear" if limits["most"][0] > 0 else "cannot-tell"
print("lead", lead)
for end, (low, high) in limits.items():
    print(f"lead-{end}-disagreement-low", low)
    print(f"lead-{end}-disagreement-high", high)
print("verdict", verdict)

# The share of each market at which another algorithm takes the lead, the others in proportion.
for i, market in enumerate(names):
    below = above = ""
    others = [j for j in range(4) if j != i]
    if len(winners) == 1:
        left = sum(shares[j] for j in others)

        def rest(name):
            return sum((shares[j] / left if left else 1 / 3) * errors[name][j] for j in others)

        for name in errors:
            without = rest(winners[0]) - rest(name)
            alone = errors[winners[0]][i] - errors[name][i]
            if name == winners[0]:
                continue
            if alone > tie:
                share = without / (without - alone)
                above = share if above == "" else min(above, share)
            if without > tie:
                share = without / (without - alone)
                below = share if below == "" else max(below, share)
    print(f"share-{market}", shares[i] if shares else "")
    print(f"flip-below-{market}", below)
    print(f"flip-above-{market}", above)
`;

/** Python that prints the same figures, for the table as it stands. */
export function python(values: MarketAverageValues): string {
  const ids = rowIds(values.algorithms.map(([name]) => name));
  const rows = values.algorithms.map(([name, ...errors], index) => {
    const id = ids[index] ?? '';
    return `    ${JSON.stringify(id)}: (${errors.join(', ')}),  # ${name}`;
  });
  const perMarket = (prefix: 'weight' | 'n') =>
    MARKETS.map((market) => `"${market}": ${pythonNumber(values[`${prefix}-${market}`])}`);
  return `import math

# Weights of the markets, and dev examples in each (None: unknown).
weights = {${perMarket('weight').join(', ')}}
counts = {${perMarket('n').join(', ')}}
# Errors in per cent, in the order of the markets.
errors = {
${rows.join('\n')}
}
${PROGRAM}`;
}
