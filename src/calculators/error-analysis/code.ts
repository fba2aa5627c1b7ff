import { itemsOf } from '../../params/list.ts';
import { pythonNumber } from '../python.ts';
import { rowIds } from '../rows.ts';
import { isLabelTag } from './label-tag.ts';
import type { ErrorValues } from './model.ts';

const PROGRAM = String.raw`z = 1.959963984540054  # 95 %


def wilson(k, n):
    """Wilson score interval (Wilson 1927)."""
    p = k / n
    centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return (0.0 if k == 0 else centre - half), (1.0 if k == n else centre + half)


def mcnemar(b, c):
    """McNemar's exact two-sided p-value."""
    k, m = min(b, c), b + c
    log_term = math.lgamma(m + 1) - math.lgamma(k + 1) - math.lgamma(m - k + 1) - m * math.log(2)
    tail = ratio = 1.0
    for i in range(k, 0, -1):
        ratio *= i / (m - i + 1)
        tail += ratio
    return min(1.0, 2 * math.exp(log_term) * tail)


def tango(b, c, n):
    """Tango's score interval of (b - c) / n (Tango 1998), by bisection."""

    def excess(d):
        x, y = (b, c) if d >= 0 else (c, b)
        size = abs(d)
        middle = x + y - (2 * n - x + y) * size
        root = math.sqrt(max(0.0, middle * middle + 8 * n * y * size * (1 - size)))
        # Twice the restricted share, written so that nothing cancels.
        twice = 4 * y * size * (1 - size) / (root - middle) if middle < 0 else (root + middle) / (2 * n)
        return abs(b - c - n * d) - z * math.sqrt(max(0.0, n * (twice + size * (1 - size))))

    def limit(inside, outside):
        for _ in range(200):
            half = (inside + outside) / 2
            inside, outside = (half, outside) if excess(half) < 0 else (inside, half)
        return inside

    value = (b - c) / n
    return (-1.0 if value == -1 else limit(value, -1.0)), (1.0 if value == 1 else limit(value, 1.0))


def compare(one, two, both):
    """Difference of worth x share on the same errors, its 95 % limits, p, and whether it is shown."""
    (a, u), (b, v) = (one["count"], one["worth"]), (two["count"], two["worth"])
    difference = u * (a / n) - v * (b / n)
    if abs(u - v) <= 1e-12 * max(u, v):
        low, high = tango(a - both, b - both, n)
        p = mcnemar(a - both, b - both)
        return difference, u * low, u * high, p, p < 0.05 and u > 0
    spread = math.sqrt(a * (n - a)) * math.sqrt(b * (n - b))
    r = 0.0 if spread == 0 else (n * both - a * b) / spread
    (la, ha), (lb, hb) = wilson(a, n), wilson(b, n)
    down_a, up_a = u * (a / n - la), u * (ha - a / n)
    down_b, up_b = v * (b / n - lb), v * (hb - b / n)

    def reach(x, y):
        return math.sqrt(max(0.0, x * x - 2 * r * x * y + y * y))

    low = max(-v, difference - reach(down_a, up_b))
    high = min(u, difference + reach(up_a, down_b))
    return difference, low, high, "", low > 0 or high < 0


def lead_of(one, two):
    """The same at the least and the most overlap that the counts allow."""
    least = max(0, one["count"] + two["count"] - n)
    most = min(one["count"], two["count"])
    ends = compare(one, two, least), compare(one, two, most)
    return least, most, ends, ends[0][4] if ends[0][4] == ends[1][4] else None


def show(name, value, limits=("", "")):
    print(name, value)
    print(f"{name}-low", limits[0])
    print(f"{name}-high", limits[1])


for place, tag in enumerate(tags):
    tag["place"] = place
    tag["possible"] = tag["count"] <= n
    tag["worth"] = tag["fixable"] / 100 / tag["effort"]
    tag["priority"] = dev * (tag["count"] / n) * tag["worth"]
ranking = sorted((t for t in tags if t["possible"]), key=lambda t: (-t["priority"], t["place"]))
first = ranking[0] if ranking else None
print("first", first["id"] if first else "")

for tag in tags:
    name, base = tag["id"], tag["base"]
    if not tag["possible"]:
        for figure in ("share", "ceiling", "error-rate", "lift", "priority"):
            show(f"{figure}-{name}", "")
        print(f"gain-{name}", "")
        print(f"apart-{name}", "")
        continue
    share, (low, high) = tag["count"] / n, wilson(tag["count"], n)
    show(f"share-{name}", share, (low, high))
    show(f"ceiling-{name}", dev * (1 - share), (dev * (1 - high), dev * (1 - low)))
    print(f"gain-{name}", dev * share)
    rate = dev / (base / 100) if base else None
    if rate is None or share * rate > 1:
        show(f"error-rate-{name}", "")
        show(f"lift-{name}", "")
    else:
        show(f"error-rate-{name}", share * rate, (low * rate, min(1.0, high * rate)))
        show(f"lift-{name}", share / (base / 100), (low / (base / 100), high / (base / 100)))
    by = dev * tag["worth"]
    show(f"priority-{name}", tag["priority"], (low * by, high * by))
    if tag is first:
        print(f"apart-{name}", "first")
    else:
        shown = lead_of(first, tag)[3]
        print(f"apart-{name}", "needs-overlap" if shown is None else "apart" if shown else "not-apart")

print("share-sum", sum(t["count"] / n for t in ranking))

wanted = [t for t in ranking if t["place"] in together] if together else ranking[:2]
if wanted:
    counts = [t["count"] for t in wanted]
    least, most = max(counts), min(n, sum(counts))
    print("union-least", least / n)
    print("union-most", most / n)
    print("joint-ceiling-least", dev * (1 - most / n))
    print("joint-ceiling-most", dev * (1 - least / n))
    if least == most:
        low, high = wilson(least, n)
        show("union", least / n, (low, high))
        show("joint-ceiling", dev * (1 - least / n), (dev * (1 - high), dev * (1 - low)))

verdict = "one"
if len(ranking) > 1:
    least, most, ends, shown = lead_of(*ranking[:2])
    print("overlap-least", least / n)
    print("overlap-most", most / n)
    print("lead", dev * ends[0][0])
    if least == most:
        print("lead-low", dev * ends[0][1])
        print("lead-high", dev * ends[0][2])
        print("lead-p", ends[0][3])
    print("lead-p-least-overlap", ends[0][3])
    print("lead-p-most-overlap", ends[1][3])
    verdict = "needs-overlap" if shown is None else "first" if shown else "cannot-tell"
if not first or first["priority"] <= 0:
    verdict = "nothing"
if not all(t["possible"] for t in tags):
    verdict = "impossible"

labels = next((t for t in tags if t["label"] and t["possible"]), None)
if labels:
    print("error-labels", dev * (labels["count"] / n))
    print("error-others", dev - dev * (labels["count"] / n))
print("verdict", verdict)
`;

/** Python that prints the same figures from the counts alone. */
export function python(values: ErrorValues): string {
  const ids = rowIds(values.tags.map(([name]) => name));
  const rows = values.tags.map(([name, count, fixable, effort, base], index) => {
    const id = JSON.stringify(ids[index] ?? '');
    const label = isLabelTag(name) ? 'True' : 'False';
    const figures = `count=${count}, fixable=${fixable}, effort=${effort}`;
    return `    dict(id=${id}, ${figures}, base=${pythonNumber(base)}, label=${label}),  # ${name}`;
  });
  const places = itemsOf(values.together).map((item) => String(Number(item) - 1));
  return `import math

# Of each category: examples, fixable in %, effort, base rate in % (None: unknown), about labels?
tags = [
${rows.join('\n')}
]
dev = ${values.dev} / 100  # dev error
n = ${values.n}  # errors looked at
together = [${places.join(', ')}]  # places of those fixed together, from 0; none: the first two
${PROGRAM}`;
}
