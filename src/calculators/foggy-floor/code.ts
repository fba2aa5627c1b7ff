import type { Values } from '../../params/table.ts';
import { pythonNumber } from '../python.ts';
import type { params } from './params.ts';

/** Python that prints the same figures: the bounds, the variance and the verdict. */
export function python(values: Values<typeof params>): string {
  const number = (name: keyof typeof values) => pythonNumber(values[name]);
  return `import math

# Errors and the band of the floor in per cent; None: unknown (of the band: the human-level error).
human, train, dev = ${number('human')}, ${number('train')}, ${number('dev')}
floor_low, floor_high = ${number('floor-low')}, ${number('floor-high')}
# The examples on which each error was measured.
n_human, n_train, n_dev = ${number('n-human')}, ${number('n-train')}, ${number('n-dev')}
z = 1.959963984540054  # 95 %
ZERO, SMALL, ALIKE = 1e-12, 0.01, 2 / 3


def wilson(k, n):
    """Wilson score interval (Wilson 1927)."""
    p = k / n
    centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return (0.0 if k == 0 else centre - half), (1.0 if k == n else centre + half)


def difference(e1, n1, e2, n2):
    """Newcombe's hybrid score interval of e2 - e1 (1998, method 10); None without counts."""
    if n1 is None or n2 is None:
        return None
    k1, k2 = count(e1, n1), count(e2, n2)
    p1, (low1, high1) = k1 / n1, wilson(k1, n1)
    p2, (low2, high2) = k2 / n2, wilson(k2, n2)
    d = p2 - p1
    return (d - math.hypot(p2 - low2, high1 - p1), d + math.hypot(high2 - p2, p1 - low1))


def count(error, n):
    """Counts are whole: the error is rounded to the nearest number of examples."""
    return min(n, math.floor(error / 100 * n * (1 + 1e-14) + 0.5))


def above(floor):
    """The interval of training error - floor."""
    if n_train is None:
        return None
    low, high = wilson(count(train, n_train), n_train)
    return low - floor / 100, high - floor / 100


def holds_zero(interval):
    return interval is not None and interval[0] <= 0 <= interval[1]


top = human if floor_high is None else floor_high
variance = dev / 100 - train / 100
interval = difference(train, n_train, dev, n_dev)
noise = holds_zero(interval)
least = difference(human, n_human, train, n_train) if floor_high is None else above(top)
most = above(floor_low)
low = max(train / 100 - top / 100, 0)
high = max(train / 100 - floor_low / 100, 0)


def verdict():
    if floor_low / 100 > top / 100 + ZERO:
        return "cannot-tell"
    if low < variance - ZERO and high > variance + ZERO:
        return "within-noise" if noise and holds_zero(most) else "cannot-tell"
    if high <= ZERO and variance <= ZERO:
        return "within-noise" if noise else "neither"
    equal = abs(low - variance) <= ZERO and abs(high - variance) <= ZERO
    small = high < SMALL - ZERO and variance < SMALL - ZERO
    near = low >= ALIKE * variance - ZERO and variance >= ALIKE * high - ZERO
    if equal or (interval is None and small and near):
        return "within-noise" if noise else "neither"
    if high > variance + ZERO:
        if least is None or least[0] > 0:
            return "bias"
        alone = noise or variance <= ZERO
        return "within-noise" if alone and holds_zero(most) else "cannot-tell"
    if not noise:
        return "variance"
    return "bias" if least is not None and least[0] > 0 and low > ZERO else "within-noise"


is_band = floor_low / 100 <= top / 100 + ZERO
tie = train / 100 - variance
print("avoidable-bias-floor-low", low if is_band else "")
print("avoidable-bias-floor-high", high if is_band else "")
print("variance", variance)
print("variance-low", "" if interval is None else interval[0])
print("variance-high", "" if interval is None else interval[1])
print("tie-floor", "" if tie < -ZERO else max(tie, 0))
print("verdict", verdict())
`;
}
