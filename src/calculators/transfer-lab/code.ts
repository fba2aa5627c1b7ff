import { DRAWS } from '../../math/network/settings.ts';
import { PYTHON_NETWORK } from '../python-network.ts';
import { PYTHON_RANDOM } from '../python-random.ts';
import { LEARNED, type TransferValues } from './figures.ts';

const CURVES = {
  same: '1.1 * sin(1.8 * x + 0.9)',
  frequency: '1.1 * sin(2.6 * 1.8 * x + 0.9)',
  steps: 'np.where(sin(1.8 * x + 0.9) >= 0, 1.0, -1.0)',
} as const;

/** The runs of the page in numpy, to the last bit. */
export function python(values: TransferValues): string {
  const relation = values.relation as keyof typeof CURVES;
  return `import math

import numpy as np

points, source_points, seed = ${values.points}, ${values['source-points']}, ${values.seed}
head_first = ${values.tuning === 'head-first' ? 'True' : 'False'}
DRAWS, BATCH = ${DRAWS}, 32


${PYTHON_RANDOM}

${PYTHON_NETWORK}

def curve(x):
    return ${CURVES[relation]}


def source():
    """Task A: twelve sines of one frequency, every example with all twelve."""
    random = Random(1)
    sines = []
    for _ in range(12):
        height = 0.6 + (1.4 - 0.6) * random.next()
        sines.append((height, 2 * math.pi * random.next()))
    random = Random(2)
    u = np.array([random.next() for _ in range(25 * source_points)]).reshape(source_points, 25)
    x = 6 * u[:, 0] - 3
    noise = normal(u[:, 1::2], u[:, 2::2])
    y = np.array([height * sin(1.8 * x + phase) for height, phase in sines]).T + 0.05 * noise
    return x[None, :, None], y[None]


def draw(at):
    """Points of task B."""
    random = Random(at)
    u = np.array([random.next() for _ in range(3 * points)]).reshape(points, 3)
    x = 6 * u[:, 0] - 3
    return x[:, None], (curve(x) + 0.05 * normal(u[:, 1], u[:, 2]))[:, None]


def seeds(purpose):
    return [(seed * 64 + number) * 8 + purpose for number in range(DRAWS)]


x, y = source()
whole = train(stack([network([1, 32, 16, 12], 3)]), x, y, 1500, 0.01, 0.001, BATCH, [4])
# The page keeps the body in single precision.
body = [[part.astype(np.float32).astype(float) for part in pair] for pair in whole[:2]]
body = [[np.repeat(part, DRAWS, axis=0) for part in pair] for pair in body]

x, y = (np.stack(parts) for parts in zip(*map(draw, seeds(0))))
fresh = stack([network([1, 32, 16, 1], at) for at in seeds(1)])
new_head = stack([[layer(Random(at), 16, 1, biases=0)] for at in seeds(2)])
order = seeds(3)
scratch = train(fresh, x, y, 1200, 0.01, 0.003, BATCH, order)
head = train(new_head, forward(body, x, is_body=True)[-1], y, 300, 0.03, 0.003, BATCH, order)
if head_first:
    transfer = train(body + head, x, y, 900, 0.005, 0.0015, BATCH, order)
else:
    transfer = train(body + new_head, x, y, 1200, 0.01, 0.003, BATCH, order)

found = {
    "transfer": errors(transfer, curve),
    "head-only": errors(body + head, curve),
    "scratch": errors(scratch, curve),
}
medians = {name: float(np.median(each)) for name, each in found.items()}
for name, error in medians.items():
    print(f"{name}-error", error)
print("error-ratio", medians["scratch"] / medians["transfer"])


def wilson(count, n):
    z = 1.959963984540054
    middle = (count + z * z / 2) / (n + z * z)
    half = z / (n + z * z) * math.sqrt(count * (n - count) / n + z * z / 4)
    return max(0.0, middle - half), min(1.0, middle + half)


for name in ("head-only", "transfer"):
    wins = sum(a < b for a, b in zip(found[name], found["scratch"]))
    low, high = wilson(wins, DRAWS)
    print(f"{name}-wins-share", wins / DRAWS)
    print(f"{name}-wins-share-low", low if wins else 0.0)
    print(f"{name}-wins-share-high", high)
print("winner", min(("transfer", "head-only", "scratch"), key=medians.get))
if max(medians["scratch"], medians["transfer"]) < ${LEARNED}:
    verdict = "learned-anyway"
elif low > 0.5:
    verdict = "transfer-helps"
else:
    verdict = "transfer-hurts" if high < 0.5 else "cannot-tell"
print("verdict", verdict)
`;
}
