import { PYTHON_RANDOM } from '../python-random.ts';
import { ARCHITECTURE, EFFECTS, GAPS, IDEAS, LOOKS, MOST_USES, type Idea } from './effects.ts';
import { planOf, FAIR, GOOD, type BetValues } from './model.ts';
import { SMALL_GAP } from './policies.ts';
import { KINDS } from './toy.ts';

function factorsOf(effects: Idea['effects']): string {
  const cells = GAPS.flatMap((gap) => {
    const effect = effects[gap];
    return effect === undefined ? [] : `"${gap}": (${effect.times}, ${effect.plus ?? 0})`;
  });
  return `{${cells.join(', ')}}`;
}

function table(): string {
  return IDEAS.map((idea) => {
    const { weeks, effects } = EFFECTS[idea];
    return `    "${idea}": (${weeks}, ${factorsOf(effects)}),`;
  }).join('\n');
}

function kinds(): string {
  return KINDS.map(({ human, bias, missing }) =>
    `    ((${human}), (${bias}), (${missing})),`.replace(/,(?=\d)/g, ', '),
  ).join('\n');
}

/** Python that plays the plan in the same world and prints the same figures. */
export function python(values: BetValues): string {
  return `import math

weeks, seed = ${values.weeks}, ${values.seed}
plan = ${JSON.stringify(planOf(values))}

# Each idea: weeks, and for each gap a factor and points on top. A toy: all sizes are made up.
ideas = {
${table()}
}
looks = {"measure": ${LOOKS.measure}, "read": ${LOOKS.read}}
kinds = [  # human error, bias (tenths of a point), missing conditions (per cent of the rest)
${kinds()}
]
gaps = ("bias", "variance", "missing")


${PYTHON_RANDOM}

def between(random, bounds):
    return bounds[0] + random.integer(bounds[1] - bounds[0] + 1)


def draw_world():
    random = Random(seed)
    kind = kinds[random.integer(len(kinds))]
    human = between(random, kind[0])
    bias = min(between(random, kind[1]), 100 - human - 5)
    rest = 100 - human - bias
    missing = math.floor(rest * between(random, kind[2]) / 100 + 0.5)
    factors = [${ARCHITECTURE.least} + ${ARCHITECTURE.step} * random.integer(${ARCHITECTURE.places}) for _ in range(2)]
    ideas["architecture"] = (${EFFECTS.architecture.weeks}, {"bias": (factors[0], 0), "variance": (factors[1], 0)})
    return {
        "human": human / 1000,
        "bias": bias / 1000,
        "variance": (rest - missing) / 1000,
        "missing": missing / 1000,
    }


def after(world, uses):
    """All factors first, then the points on top; a second use works by the root of its factor."""
    state = {"human": world["human"]}
    for gap in gaps:
        times, plus = 1.0, 0.0
        for name, count in uses.items():
            if count and gap in ideas[name][1]:
                factor, points = ideas[name][1][gap]
                times *= factor * math.sqrt(factor) if count == 2 else factor
                plus += points / 100 * count
        state[gap] = world[gap] * times + plus
    return state


def dev(state):
    return sum(state.values())


def best_error(world):
    names, best = list(ideas), [dev(world)]

    def visit(place, left, times, plus):
        if place == len(names):
            best[0] = min(best[0], world["human"] + sum(world[g] * t for g, t in zip(gaps, times)) + plus)
            return
        cost, effects = ideas[names[place]]
        visit(place + 1, left, times, plus)
        for count in range(1, ${MOST_USES} + 1):
            if left - cost * count < 0:
                return
            more, factors = plus, []
            for gap, so_far in zip(gaps, times):
                factor, points = effects.get(gap, (1, 0))
                factors.append(so_far * (factor * math.sqrt(factor) if count == 2 else factor))
                more += points / 100 * count
            visit(place + 1, left - cost * count, factors, more)

    visit(0, weeks, [1, 1, 1], 0)
    return best[0]


world = draw_world()
uses = {name: 0 for name in ideas}
state, spent, stopped = world, 0, False  # tenths of a week
measured = read = None


def cost(action):
    return round(10 * (looks[action] if action in looks else ideas[action][0]))


def fits(action):
    if action in uses and uses[action] >= ${MOST_USES}:
        return False
    return spent + cost(action) <= 10 * weeks


for action in plan:
    if stopped or (action != "stop" and not fits(action)):
        continue
    if action == "stop":
        stopped = True
        continue
    spent += cost(action)
    if action in uses:
        uses[action] += 1
        state = after(world, uses)
    elif action == "measure":
        measured = state
    else:
        read = state

over = stopped or not any(fits(name) for name in ideas)
print("weeks-spent", spent / 10)
print("final-error", dev(state))
first = None
if measured is not None:
    print("human-error", measured["human"])
    print("train-error", measured["human"] + measured["bias"])
    print("dev-error", dev(measured))
    if read is not None:
        first = max(gaps, key=lambda gap: measured[gap])  # the first of equals
        first = first if measured[first] >= ${SMALL_GAP} else "none"
    else:
        rest = measured["variance"] + measured["missing"]
        first = "bias" if measured["bias"] >= rest else "dev-gap"
        first = first if max(measured["bias"], rest) >= ${SMALL_GAP} else "none"
    print("gap-first", first)
if read is not None:
    print("missing-share", read["missing"] / dev(read))
if over:
    best = best_error(world)
    print("best-final-error", best)
    print("start-human-error", world["human"])
    print("start-train-error", world["human"] + world["bias"])
    print("start-missing", world["missing"])
    for name in ideas:
        print(f"{name}-alone", dev(after(world, {name: 1})))
    missed = dev(state) - best
    verdict = "good" if missed <= ${GOOD} else "fair" if missed <= ${FAIR} else "poor"
elif first is not None:
    verdict = "floor" if first == "none" else first
else:
    verdict = "in-the-dark" if any(uses.values()) else "not-started"
print("verdict", verdict)
`;
}
