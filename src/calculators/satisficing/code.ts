import { pythonNumber } from '../python.ts';
import { rowIds } from '../rows.ts';
import type { SatisficingValues } from './model.ts';

const PROGRAM = String.raw`z = 1.959963984540054  # 95 %
tie = 1e-12  # figures closer than this are equal


def wilson(k, n):
    """Wilson score interval (Wilson 1927)."""
    p = k / n
    centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return (0.0 if k == 0 else centre - half), (1.0 if k == n else centre + half)


def right(candidate):
    """Right answers are whole examples: the nearest number of them."""
    return min(candidate["n"], math.floor(candidate["accuracy"] * candidate["n"] + 0.5))


def newcombe(first, second):
    """Hybrid score interval of the difference (Newcombe 1998, method 10)."""
    p1, (low1, high1) = right(first) / first["n"], wilson(right(first), first["n"])
    p2, (low2, high2) = right(second) / second["n"], wilson(right(second), second["n"])
    low = p1 - p2 - math.hypot(p1 - low1, high2 - p2)
    high = p1 - p2 + math.hypot(high1 - p1, p2 - low2)
    return max(-1.0, low), min(1.0, high)


def best(some):
    """All that share the highest accuracy."""
    top = max(c["accuracy"] for c in some)
    return [c for c in some if top - c["accuracy"] <= tie]


def ids(some):
    return " ".join(c["id"] for c in candidates if c in some)


candidates = [
    dict(id=name, accuracy=percent / 100, percent=percent, time=time, other=other, n=n)
    for name, percent, time, other, n in table
]
for c in candidates:
    c["fast"] = c["time"] <= time_limit
    # None: the limit needs a figure that is missing.
    c["kept"] = True
    if other_limit is not None:
        c["kept"] = None
        if c["other"] is not None:
            at_least = other_rule == "at-least"
            c["kept"] = c["other"] >= other_limit if at_least else c["other"] <= other_limit
    c["status"] = "feasible" if c["fast"] and c["kept"] else "unknown"
    if not c["fast"] or c["kept"] is False:
        c["status"] = "infeasible"

feasible = [c for c in candidates if c["status"] == "feasible"]
feasible.sort(key=lambda c: (-c["accuracy"], c["time"]))
winners = best(feasible) if feasible else []
print("winner", ids(winners))
print("feasible-count", len(feasible))


def beaten(c):
    return any(
        r["percent"] >= c["percent"]
        and r["time"] <= c["time"]
        and (r["percent"] > c["percent"] or r["time"] < c["time"])
        for r in candidates
    )


print("pareto-count", sum(not beaten(c) for c in candidates))
print("limit-margin", time_limit - feasible[0]["time"] if feasible else "")

# Whom the rule takes as the time limit grows.
able = [c for c in candidates if c["kept"] is True]
steps = []
for start in sorted({c["time"] for c in able}):
    chosen = best([c for c in able if c["time"] <= start])
    if not steps or ids(steps[-1][1]) != ids(chosen):
        steps.append((start, chosen))
stay_from = stay_to = ""
for i, (start, chosen) in enumerate(steps):
    if winners and ids(chosen) == ids(winners):
        stay_from, stay_to = start, steps[i + 1][0] if i + 1 < len(steps) else ""
        break
print("winner-from-limit", stay_from)
print("winner-to-limit", stay_to)

# The smallest change of each limit alone that makes a candidate feasible.
slower = [c["time"] - time_limit for c in able if not c["fast"]]
past = [abs(c["other"] - other_limit) for c in candidates if c["fast"] and c["kept"] is False]
print("smallest-relaxation", min(slower) if slower and not feasible else "")
print("smallest-relaxation-other", min(past) if past and not feasible else "")

lead, low, high, verdict = "", "", "", "infeasible"
if feasible:
    verdict = "only"
if len(feasible) > 1:
    first, second = feasible[:2]
    lead, verdict = first["accuracy"] - second["accuracy"], "chosen"
    if first["n"] is not None and second["n"] is not None:
        low, high = newcombe(first, second)
        verdict = "clear" if low > 0 else "cannot-tell"
    if len(winners) > 1:
        verdict = "tie"
print("lead", lead)
print("lead-low", low)
print("lead-high", high)
print("verdict", verdict)

# Accuracy minus weight times time: the winner depends on the units.
units = {"fraction-s": (1, 1000), "percent-s": (100, 1000), "percent-ms": (100, 1), "fraction-ms": (1, 1)}
for unit, (scale, per) in units.items():
    scores = [c["accuracy"] * scale - blend_weight * (c["time"] / per) for c in candidates]
    top = [c for c, score in zip(candidates, scores) if max(scores) - score <= 1e-9]
    print(f"blend-winner-{unit}", ids(top))

for c in candidates:
    low, high = wilson(right(c), c["n"]) if c["n"] is not None else ("", "")
    print(f"accuracy-{c['id']}", c["accuracy"])
    print(f"accuracy-{c['id']}-low", low)
    print(f"accuracy-{c['id']}-high", high)
    print(f"status-{c['id']}", c["status"])
`;

/** Python that prints the same figures, for the table as it stands. */
export function python(values: SatisficingValues): string {
  const ids = rowIds(values.candidates.map(([name]) => name));
  const rows = values.candidates.map(([name, ...cells], index) => {
    const numbers = cells.map(pythonNumber).join(', ');
    return `    (${JSON.stringify(ids[index] ?? '')}, ${numbers}),  # ${name}`;
  });
  return `import math

# Accuracy in per cent, time in ms, one more figure, examples (None: unknown).
table = [
${rows.join('\n')}
]
time_limit = ${values['time-limit']}
other_limit, other_rule = ${pythonNumber(values['other-limit'])}, "${values['other-rule']}"
blend_weight = ${values['blend-weight']}
${PROGRAM}`;
}
