import { pythonNumber } from '../python.ts';
import { rowIds } from '../rows.ts';
import type { BlameValues } from './model.ts';

const PROGRAM = String.raw`z = 1.959963984540054  # 95 %


def wilson(k, n):
    """Wilson score interval (Wilson 1927)."""
    p = k / n
    centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return (0.0 if k == 0 else centre - half), (1.0 if k == n else centre + half)


def show(name, value):
    print(name, "" if value is None else value)


e = error / 100
errors = None if n is None else min(n, math.floor(e * n + 0.5))
limits = None if n is None else wilson(errors, n)

# Failures left when a step gets a perfect input: all for the first, none after the last.
left = [failures] + [row[1] for row in stages[1:]] + [0]
impossible = errors is not None and failures > errors
impossible = impossible or any(one is not None and one > failures for one in left[1:])
blame = [None if a is None or b is None else a - b for a, b in zip(left, left[1:])]

good = all(o is not None and h is not None and o / 100 <= h / 100 for _, _, o, h in stages)
ranked = sorted((b for b in blame if b is not None), reverse=True)
if impossible:
    verdict = "impossible"
elif good and human is not None and (limits[0] if limits else e) > human / 100:
    verdict = "redesign"
elif None in blame:
    verdict = "cannot-tell"
elif ranked[-1] < 0:
    verdict = "tangled"
else:
    led = wilson(ranked[0], ranked[0] + ranked[1])[0] > 0.5
    verdict = "one-stage" if led else "several"
show("verdict", verdict)
worst = stages[blame.index(ranked[0])][0] if verdict == "one-stage" else None
show("worst", worst)

# Steps that fail independently, any failure spoiling the answer.
compound = None
if all(row[2] is not None for row in stages):
    compound = -math.expm1(sum(math.log1p(-row[2] / 100) if row[2] < 100 else -math.inf for row in stages))
show("compound-success", None if compound is None else 1 - compound)
show("compound-error", compound)
show("compound-gap", None if compound is None else e - compound)
for end, limit in zip(("low", "high"), limits or (None, None)):
    show(f"compound-gap-{end}", None if None in (compound, limit) else limit - compound)

# A stranger is compared with everyone on file.
show("false-accept", 1.0 if one_in == 1 else -math.expm1(ids * math.log1p(-1 / one_in)))
rate = -math.expm1(math.log1p(-allowed / 100) / ids)
show("rate-needed", rate)
show("one-in-needed", 1 / rate)

for (stage, *_), b in zip(stages, blame):
    known = not impossible and b is not None
    show(f"blame-{stage}", b if known else None)
    share = (None, None, None)
    if known and 0 <= b <= failures:
        share = (b / failures, *wilson(b, failures))
    for end, value in zip(("", "-low", "-high"), share):
        show(f"share-{stage}{end}", value)
    for end, value in zip(("", "-low", "-high"), share):
        show(f"win-{stage}{end}", None if value is None else value * e)
`;

/** Python that prints the same figures, for the table as it stands. */
export function python(values: BlameValues): string {
  const ids = rowIds(values.stages.map(([name]) => name));
  const rows = values.stages.map(([name, ...cells], index) => {
    const numbers = cells.map(pythonNumber).join(', ');
    return `    (${JSON.stringify(ids[index] ?? '')}, ${numbers}),  # ${name}`;
  });
  return `import math

# Step, failures left with a perfect input, own error and people's error in per cent (None: unknown).
stages = [
${rows.join('\n')}
]
error, n = ${values.error}, ${pythonNumber(values.n)}  # of the whole, in per cent; examples
failures = ${values.failures}  # looked at
human = ${pythonNumber(values.human)}  # error of people on the whole, in per cent
ids, one_in, allowed = ${values.ids}, ${values['one-in']}, ${values.allowed}
${PROGRAM}`;
}
