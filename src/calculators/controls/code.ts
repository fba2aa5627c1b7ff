import { itemsOf } from '../../params/list.ts';
import { PYTHON_RANDOM } from '../python-random.ts';
import { HELD_OUT } from '../../math/fitting/data.ts';
import { STOPPED, TURN_NAMES } from './learner.ts';
import {
  isBlended,
  JOYSTICK,
  REACHED,
  STEERING,
  TV_ROW,
  TV_START,
  THINGS,
  type ControlsValues,
} from './machine.ts';

function tuple(values: readonly (number | string)[]): string {
  return `[${values.map((value) => JSON.stringify(value)).join(', ')}]`;
}

/** The verdict, and what is left: the same lines for both machines. */
const JUDGE = `distance = math.sqrt(sum(value * value for value in left))
if distance <= ${REACHED}:
    verdict = "on-target"
else:
    verdict = "out-of-reach" if closest > ${REACHED} else "off-target"
print("moves", moves)
print("distance", distance)
print("closest-distance", closest)
for thing, value in zip(things, left):
    print(f"left-{thing}", value)
print("verdict", verdict)
`;

function carPython(values: ControlsValues): string {
  const rows = isBlended(values) ? JOYSTICK : STEERING;
  return `import math

import numpy as np

# Row i says what one unit of axis i adds to the angle and to the speed.
K = np.array([${rows.map(tuple).join(', ')}], dtype=float)
axes = np.array(${tuple([values['axis-1'], values['axis-2']])}, dtype=float)
goal = np.array(${tuple([values['goal-angle'], values['goal-speed']])}, dtype=float)
moves = ${itemsOf(values.moves).length}

things, closest = ${tuple(THINGS.car)}, 0
left = list(goal - K.T @ axes)
${JUDGE}
cross = K[0, 0] * K[1, 1] - K[0, 1] * K[1, 0]
print("condition-number", np.linalg.cond(K))
print("angle", math.degrees(math.atan2(abs(cross), K[0] @ K[1])))
print("determinant", np.linalg.det(K))
first, second = np.linalg.solve(K.T, goal)
print("axis-1-needed", first)
print("axis-2-needed", second)
`;
}

function tvPython(values: ControlsValues): string {
  const blended = isBlended(values);
  const knobs = THINGS.tv.map((thing) => values[thing]);
  return `import math

things = ${tuple(THINGS.tv)}
start = ${tuple(TV_START)}
row = ${tuple(TV_ROW)}  # what one unit of the one knob adds
knobs = ${tuple(blended ? [0, 0, 0, 0, values.rotation] : knobs)}
blend = ${blended ? values.blend : 0}
moves = ${itemsOf(values.moves).length}

left = [-(s + r * blend + k) for s, r, k in zip(start, row, knobs)]
# The rotation has a knob of its own; for the other four the row is the only direction.
wanted = [-s for s in start[:4]]
needed = sum(r * w for r, w in zip(row, wanted)) / sum(r * r for r in row[:4])
closest = ${blended ? 'math.sqrt(sum((w - r * needed) ** 2 for r, w in zip(row, wanted)))' : '0'}
${JUDGE}${blended ? 'print("blend-needed", needed)\n' : ''}`;
}

function modelPython(values: ControlsValues): string {
  const { capacity, regularization, steps, noise, seed } = values;
  return `import math

import numpy as np

capacity, regularization, size, steps = ${capacity}, ${regularization}, ${values['training-size']}, ${steps}
noise, seed = ${noise}, ${seed}
FIRST = (12, 0, 30, 10000)  # the start state: degree, lambda, training examples, steps


${PYTHON_RANDOM}

def curve(x):
    hill, valley = x - 0.3, x + 0.45
    return x + 1.5 / (1 + 30 * hill * hill) - 1.2 / (1 + 20 * valley * valley)


def draw(random, count):
    xs, ys = [], []
    for _ in range(count):
        x = 2 * random.next() - 1
        total = 0.0  # twelve uniform numbers less six: close to normal
        for _ in range(12):
            total += random.next()
        xs.append(x)
        ys.append(curve(x) + noise * (total - 6))
    return np.array(xs), np.array(ys)


def basis(x, degree):
    """Legendre polynomials, each with a mean square of 1 on [-1, 1]."""
    rows = [np.ones_like(x), x]
    for k in range(1, degree):
        rows.append(((2 * k + 1) * x * rows[k] - k * rows[k - 1]) / (k + 1))
    return np.array([row * math.sqrt(2 * k + 1) for k, row in enumerate(rows[: degree + 1])]).T


def learn(degree, penalty, count, most):
    """Ridge regression by gradient descent from 0, stopped after so many steps."""
    random = Random(seed)
    dev, test, train = draw(random, ${HELD_OUT}), draw(random, ${HELD_OUT}), draw(random, count)
    phi = basis(train[0], degree)
    matrix = phi.T @ phi / count + penalty * np.diag([0.0] + [1.0] * degree)
    moment = phi.T @ train[1] / count
    step = 1 / np.abs(matrix).sum(axis=1).max()
    weights = np.zeros(degree + 1)
    for _ in range(most):
        weights = weights - step * (matrix @ weights - moment)
    return [(basis(x, degree) @ weights - y) ** 2 for x, y in (train, dev, test)]


def errors(squares):
    return [math.sqrt(one.mean()) for one in squares]


def interval(values):
    half = 1.959963984540054 * values.std(ddof=1) / math.sqrt(len(values))
    return values.mean() - half, values.mean() + half


now = learn(capacity, regularization, size, steps)
train, dev, test = errors(now)
ends = {}
for name, squares, error in zip(("train", "dev", "test"), now, (train, dev, test)):
    print(f"{name}-error", error)
    if name != "train":
        low, high = interval(squares)
        ends[name] = math.sqrt(max(0, low))
        print(f"{name}-error-low", ends[name])
        print(f"{name}-error-high", math.sqrt(high))
for name, error, first in zip(("train", "dev", "test"), (train, dev, test), errors(learn(*FIRST))):
    print(f"{name}-error-change", error - first)

turns = {
    "more-capacity": (capacity + 4, regularization, size, steps),
    "less-capacity": (capacity - 4, regularization, size, steps),
    "more-regularization": (capacity, regularization + 0.1, size, steps),
    "less-regularization": (capacity, regularization / 10, size, steps),
    "more-data": (capacity, regularization, size * 2, steps),
    "stop-earlier": (capacity, regularization, size, min(steps // 2, ${STOPPED})),
    "train-longer": (capacity, regularization, size, steps * 10),
}
for name in ${tuple(TURN_NAMES)}:
    degree, penalty, count, most = turns[name]
    inside = 0 <= degree <= 20 and penalty <= 10 and 1 <= most <= 10000
    if not inside or (name == "less-regularization" and regularization == 0):
        continue
    turned = errors(learn(degree, penalty, count, most))
    print(f"{name}-train-change", turned[0] - train)
    print(f"{name}-dev-change", turned[1] - dev)

bias, variance = train - noise, dev - train
least = max(bias, variance) * 2 / 3
if ends["dev"] <= noise:
    verdict = "within-noise"
elif bias >= least and variance >= least:
    verdict = "both"
else:
    verdict = "bias" if bias > variance else "variance"
print("verdict", verdict)
`;
}

/** Python that prints the figures of the system that is shown; the others have none. */
export function python(values: ControlsValues): string {
  if (values.system === 'car') return carPython(values);
  return values.system === 'tv' ? tvPython(values) : modelPython(values);
}
