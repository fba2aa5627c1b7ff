import { PYTHON_NETWORK } from '../python-network.ts';
import { PYTHON_RANDOM } from '../python-random.ts';
import { TASKS, type MultiTaskValues } from './figures.ts';

/** The losses, and the page's networks trained again in numpy, to the last bit. */
export function python(values: MultiTaskValues): string {
  const labels = TASKS.map((task) => values[`label-${task}`].replace('missing', 'None'));
  const outputs = TASKS.map((task) => values[`output-${task}`]);
  return `import math

import numpy as np

labels = [${labels.join(', ')}]  # None: nobody labelled it
outputs = [${outputs.join(', ')}]  # of four sigmoids
points, is_shared, seed = ${values['curve-points']}, ${values['curve-x'] === 'shared' ? 'True' : 'False'}, ${values.seed}


def cross_entropy(output, label):
    return -math.log(output if label else 1 - output)


known = [(output, label) for output, label in zip(outputs, labels) if label is not None]
masked = sum(cross_entropy(*pair) for pair in known)
full = sum(map(cross_entropy, outputs, (0, 1, 1, 0)))  # the batch's other image
logits = [math.log(output / (1 - output)) for output in outputs]
powers = [math.exp(logit) for logit in logits]
for task in range(4):
    loss = "" if labels[task] is None else cross_entropy(outputs[task], labels[task])
    print(f"loss-{task + 1}", loss)
    print(f"logit-{task + 1}", logits[task])
    print(f"softmax-{task + 1}", powers[task] / sum(powers))
print("masked-loss", masked)
print("labels", len(known))
print("zero-filled-loss", sum(cross_entropy(o, label or 0) for o, label in zip(outputs, labels)))
print("loss-per-image", (masked + full) / 2)
print("loss-per-label", (masked + full) / (len(known) + 4))
print("verdict", {0: "no-labels", 4: "all-labels"}.get(len(known), "some-missing"))


${PYTHON_RANDOM}

${PYTHON_NETWORK}

def seed_for(number, purpose):
    return (seed * 64 + number) * 8 + purpose


random = Random(seed_for(0, 0))
sines = []
for _ in range(12):
    height = 0.6 + (1.4 - 0.6) * random.next()
    sines.append((height, 2 * math.pi * random.next()))
random = Random(seed_for(0, 1))
if is_shared:
    u = np.array([random.next() for _ in range(25 * points)]).reshape(points, 25)
    x = 6 * u[:, 0] - 3
    noise = normal(u[:, 1::2], u[:, 2::2])
    y = np.array([height * sin(1.8 * x + phase) for height, phase in sines]).T + 0.05 * noise
    x_apart, y_apart = np.tile(x, (12, 1)), y.T
else:
    u = np.array([random.next() for _ in range(36 * points)]).reshape(12, points, 3)
    x_apart = 6 * u[:, :, 0] - 3
    noise = normal(u[:, :, 1], u[:, :, 2])
    waves = [height * sin(1.8 * x_apart[k] + phase) for k, (height, phase) in enumerate(sines)]
    y_apart = np.array(waves) + 0.05 * noise
    x = x_apart.reshape(-1)
    y = np.full((12 * points, 12), np.nan)
    for k in range(12):
        y[k * points : (k + 1) * points, k] = y_apart[k]


def of(k):
    height, phase = sines[k]
    return lambda grid: height * sin(1.8 * grid + phase)


together = stack([network([1, 32, 16, 12], seed_for(0, 2))])
together = train(
    together, x[None, :, None], y[None], 1200, 0.01, 0.003, 36, [seed_for(0, 3)], by_labels=True
)
joint = [errors(together, of(k), k)[0] for k in range(12)]
alone = stack([network([1, 32, 16, 1], seed_for(k + 1, 2)) for k in range(12)])
alone = train(alone, x_apart[:, :, None], y_apart[:, :, None], 1200, 0.01, 0.003, points, [0] * 12)
separate = [errors(alone, of(k))[k] for k in range(12)]

wins = sum(a < b for a, b in zip(joint, separate))
z = 1.959963984540054
middle = (wins + z * z / 2) / (12 + z * z)
half = z / (12 + z * z) * math.sqrt(wins * (12 - wins) / 12 + z * z / 4)
low = 0.0 if wins == 0 else middle - half
high = 1.0 if wins == 12 else middle + half
print("joint-error", sum(joint) / 12)
print("separate-error", sum(separate) / 12)
print("joint-wins-share", wins / 12)
print("joint-wins-share-low", low)
print("joint-wins-share-high", high)
print("winner", "joint" if low > 0.5 else "separate" if high < 0.5 else "cannot-tell")
`;
}
