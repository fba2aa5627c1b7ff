import { PYTHON_RANDOM } from '../python-random.ts';
import type { SyntheticCoverageValues } from './model.ts';

/** Python that draws the same points, runs the same detector and prints the same figures. */
export function python(values: SyntheticCoverageValues): string {
  return `import math

import numpy as np
from scipy.spatial import cKDTree

sources, renders, seed = ${values.sources}, ${values.renders}, ${values.seed}
clean, noise = ${values.clean}, ${values.noise}  # hours
places, kinds = ${values.places}, ${values.kinds}


${PYTHON_RANDOM}

def in_disc(random, radius):
    """A place inside a circle around 0, each part equally likely."""
    while True:
        x = 2 * random.next() - 1
        y = 2 * random.next() - 1
        if x * x + y * y <= 1:
            return x * radius, y * radius


def car_spots(random):
    """1,000 real cars in 14 groups of designs that look alike."""
    groups = []
    for _ in range(14):
        x = 0.1 + 0.8 * random.next()
        y = 0.1 + 0.8 * random.next()
        groups.append((x, y, 0.03 + (0.09 - 0.03) * random.next()))
    spots = []
    for _ in range(1000):
        x, y, radius = groups[random.integer(14)]
        dx, dy = in_disc(random, radius)
        spots.append((x + dx, y + dy))
    return random.shuffle(spots)


def other_spots(random, tree):
    """500 other things, none of them too close to a car."""
    spots = []
    while len(spots) < 500:
        x = random.next()
        spot = (x, random.next())
        if tree.query(spot)[0] >= 0.015:
            spots.append(spot)
    return np.array(spots)


world = Random(seed)
cars = np.array(car_spots(world))
near_cars = cKDTree(cars)
others = other_spots(world, near_cars)
new_others = other_spots(world, near_cars)
draw = Random(seed + 1_000_000)
poses = np.array([in_disc(draw, 0.012) for _ in range(10_000)])
draw = Random(seed + 2_000_000)
fresh = np.array([cars[draw.integer(sources)] + in_disc(draw, 0.012) for _ in range(1000)])


def found(spots, designs, views):
    """How many spots the nearest-neighbour detector calls a car."""
    reach = cKDTree(others).query(spots)[0]
    near = cKDTree(poses[:views])
    called = np.zeros(len(spots), bool)
    for design in cars[:designs]:
        # What lies farther away than the reach and the spread of the renders cannot be it.
        open_ones = ~called & (np.hypot(*(spots - design).T) < reach + 0.0121)
        if open_ones.any():
            called[open_ones] = near.query(spots[open_ones] - design)[0] < reach[open_ones]
    return int(called.sum())


def wilson(k, n, z=1.959963984540054):
    """Wilson score interval (Wilson 1927)."""
    p = k / n
    centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return (0.0 if k == 0 else centre - half), (1.0 if k == n else centre + half)


def show(name, value, low, high):
    print(name, value)
    print(f"{name}-low", low)
    print(f"{name}-high", high)


real = found(cars, sources, renders)
own = found(fresh, sources, renders)
alarms = found(new_others, sources, renders)
print("pictures", sources * renders)
show("real-recall", real / 1000, *wilson(real, 1000))
show("render-recall", own / 1000, *wilson(own, 1000))
# Newcombe's hybrid score interval (1998, method 10).
(low1, high1), (low2, high2) = wilson(own, 1000), wilson(real, 1000)
gap = own / 1000 - real / 1000
low = max(-1, gap - math.hypot(own / 1000 - low1, high2 - real / 1000))
high = min(1, gap + math.hypot(high1 - own / 1000, real / 1000 - low2))
show("recall-gap", gap, low, high)
show("false-alarm-rate", alarms / 500, *wilson(alarms, 500))
print("recall-more-renders", found(cars, sources, min(10 * renders, 10_000)) / 1000)
print("recall-more-sources", found(cars, min(10 * sources, 1000), renders) / 1000)
print("repeats", max(clean / noise, 1))
print("unique-share", min(noise / clean, 1))
print("kinds-share", 1 - (1 - 1 / kinds) ** places)
print("verdict", "narrow" if low > 0 else "covered")
`;
}
