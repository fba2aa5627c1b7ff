import { PYTHON_RANDOM } from '../python-random.ts';
import type { MoveTheTargetValues } from './model.ts';

/** Python that draws the same points and prints the same figures. */
export function python(values: MoveTheTargetValues): string {
  return `import math

angle, offset = ${values.angle}, ${values.offset}  # the line: degrees, sigmas
distance = ${values.distance}  # of test from dev, in sigmas
n, seed = ${values.n}, ${values.seed}
revealed = ${values.revealed ? 'True' : 'False'}
start = (0, 1.0)  # the line one starts with
z = 1.959963984540054  # 95 %


${PYTHON_RANDOM}

def series(a):
    x, y, even, odd = 1.0, a, 1.0, a
    for k in range(1, 9):
        even = (even * -a * a) / ((2 * k - 1) * (2 * k))
        odd = (odd * -a * a) / (2 * k * (2 * k + 1))
        x, y = x + even, y + odd
    return x, y


def direction(degrees):
    """cos and sin with + - * / alone: the same in every engine."""
    whole = degrees % 360
    turns = (whole + 45) // 90
    x, y = series(((whole - 90 * turns) * 3.141592653589793) / 180)
    return [(x, y), (-y, x), (-x, -y), (y, -x)][int(turns) % 4]


def normal(random):
    """The sum of twelve uniform draws less 6: nearly normal."""
    total = 0.0
    for _ in range(12):
        total += random.next()
    return total - 6


def draw(random, distance):
    points = []
    for i in range(n):
        positive = i % 2 == 0
        along = distance + 1.2 if positive else distance - 1.2
        x = 0.8 * along + normal(random)
        points.append((x, 0.6 * along + normal(random), positive))
    return points


def errors(points, degrees, offset):
    x, y = direction(degrees)
    return sum((px * x + py * y > offset) != positive for px, py, positive in points)


def best_line(points):
    """The fewest errors over whole degrees and offsets in steps of 0.1."""
    best, line = len(points) + 1, None
    for turn in range(181):
        for degrees in [turn] if turn in (0, 180) else [turn, -turn]:
            x, y = direction(degrees)
            change, wrong = [0] * 142, 0
            for px, py, positive in points:
                at = min(max(math.ceil((px * x + py * y + 6) * 10), 0), 141)
                change[at] += 1 if positive else -1
                wrong += not positive
            for step in range(141):
                wrong += change[step]
                if wrong < best:
                    best, line = wrong, (degrees, (step - 60) / 10)
    return line


def wilson(k):
    """Wilson score interval (Wilson 1927)."""
    p = k / n
    centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return (0.0 if k == 0 else centre - half), (1.0 if k == n else centre + half)


def difference(k1, k2):
    """Newcombe's hybrid score interval of (k2 - k1) / n (1998, method 10)."""
    p1, (low1, high1) = k1 / n, wilson(k1)
    p2, (low2, high2) = k2 / n, wilson(k2)
    d = p2 - p1
    low = d - math.hypot(p2 - low2, high1 - p1)
    high = d + math.hypot(high2 - p2, p1 - low1)
    return max(low, -1.0), min(high, 1.0)


random = Random(seed)
dev = draw(random, 0)
test = draw(random, distance)
best = best_line(dev)
k_dev = errors(dev, angle, offset)
print("dev-error", k_dev / n)
print("dev-error-low", wilson(k_dev)[0])
print("dev-error-high", wilson(k_dev)[1])
print("best-dev-error", errors(dev, *best) / n)
if revealed:
    k_test = errors(test, angle, offset)
    gap = difference(k_dev, k_test)
    print("test-error", k_test / n)
    print("test-error-low", wilson(k_test)[0])
    print("test-error-high", wilson(k_test)[1])
    print("start-test-error", errors(test, *start) / n)
    print("fitted-test-error", errors(test, *best) / n)
    print("test-dev-gap", k_test / n - k_dev / n)
    print("test-dev-gap-low", gap[0])
    print("test-dev-gap-high", gap[1])
    print("verdict", "target-moved" if gap[0] > 0 else "test-easier" if gap[1] < 0 else "holds")
else:
    for name in ("test-error", "start-test-error", "fitted-test-error", "test-dev-gap"):
        print(name, "")
    print("verdict", "covered")
`;
}
