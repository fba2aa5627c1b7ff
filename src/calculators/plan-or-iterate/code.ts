import { PYTHON_RANDOM } from '../python-random.ts';
import { TOY } from './effects.ts';
import type { PlanOrIterateValues } from './model.ts';

/** Python that plays the same worlds and prints the same figures; the standard library alone. */
export function python(values: PlanOrIterateValues): string {
  return `import math
from bisect import bisect_right

directions, weeks, planning, seed = ${values.directions}, ${values.weeks}, ${values.planning}, ${values.seed}
prior, polish = ${values.prior} / 100, ${values.polish} / 100
# A toy: all sizes are made up.
start, floor = ${TOY.start.value}, ${TOY.floor.value}
least_fixed, most_fixed = ${TOY.leastFixed.value}, ${TOY.mostFixed.value}
read, again, worlds = ${TOY.read.value}, ${TOY.again.value}, ${TOY.worlds.value}
z = 1.959963984540054  # 95 %


${PYTHON_RANDOM}

def stream(world, number):
    return Random((seed * 1000 + world) * 4 + number)


def total(values, first):
    """The sum from the left, as the page adds."""
    for value in values:
        first += value
    return first


def draw_world(world):
    random = stream(world, 0)
    ranks = random.shuffle(list(range(1, directions + 1)))
    whole = total([1 / rank for rank in ranks], 0)
    sizes = [(start - floor) / rank / whole for rank in ranks]
    return sizes, [least_fixed + (most_fixed - least_fixed) * random.next() for _ in ranks]


def work(sizes, fixed, first_week, quality, choose):
    left, error = list(sizes), start
    for step, _ in enumerate(range(first_week, weeks)):
        direction = choose(left, step)
        if direction is None:
            break
        left[direction] *= 1 - quality * fixed[direction]
        error = total(left, floor)
    return error


def in_order(order):
    return lambda left, step: order[step] if step < len(order) else None


def plan(world, sizes, fixed):
    random = stream(world, 1)
    guesses = []
    for size in sizes:
        right = random.next() < prior
        other = sizes[random.integer(directions)]
        guesses.append(size if right else other)
    order = sorted(range(directions), key=lambda d: (-guesses[d], d))
    return work(sizes, fixed, planning, 1, in_order(order))


def iterate(world, sizes, fixed):
    random, done = stream(world, 2), set()

    def choose(left, step):
        sums, whole = [], 0
        for size in left:
            whole += size
            sums.append(whole)
        whole += floor
        ticks = [0] * directions
        for _ in range(read):
            direction = bisect_right(sums, random.next() * whole)
            if direction < directions:
                ticks[direction] += 1
        weights = [n / again if d in done else n for d, n in enumerate(ticks)]
        best = weights.index(max(weights))
        done.add(best)
        return best

    return work(sizes, fixed, ${TOY.firstSystem.value}, polish, choose)


def any_direction(world, sizes, fixed):
    order = stream(world, 3).shuffle(list(range(directions)))
    return work(sizes, fixed, ${TOY.firstSystem.value}, polish, in_order(order))


def wilson(k, n):
    """Wilson score interval (Wilson 1927)."""
    p = k / n
    centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return (0.0 if k == 0 else centre - half), (1.0 if k == n else centre + half)


finals = []
for world in range(worlds):
    sizes, fixed = draw_world(world)
    finals.append([team(world, sizes, fixed) for team in (plan, iterate, any_direction)])

def winner(final):
    lead = final[0] - final[1]
    return "tie" if abs(lead) <= 1e-12 else "iterate" if lead > 0 else "plan"


first = finals[0]
for name, value in zip(("plan", "iterate", "random"), first):
    print(f"{name}-error", value)
print("winner", winner(first))
for place, name in enumerate(("plan", "iterate", "random")):
    print(f"mean-{name}-error", total([final[place] for final in finals], 0) / worlds)
winners = [winner(final) for final in finals]
wins, losses = winners.count("iterate"), winners.count("plan")
low, high = wilson(wins, worlds)
print("iterate-wins", wins / worlds)
print("iterate-wins-low", low)
print("iterate-wins-high", high)
ahead = wilson(losses, worlds)[0] > 0.5
print("verdict", "iterate" if low > 0.5 else "plan" if ahead else "even")
`;
}
