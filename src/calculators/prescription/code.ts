import { BUDGET, EFFECTS, FADING, REMEDIES } from './effects.ts';
import type { PrescriptionValues } from './model.ts';

/** Python that applies the same table of effects, searches all plans and prints the figures. */
export function python(values: PrescriptionValues): string {
  const rows = REMEDIES.map((name) => {
    const { bias, variance, cost, grows } = EFFECTS[name];
    const effect = [bias, variance, cost, grows ? 'True' : 'False'].join(', ');
    return `    "${name}": (${effect}),`;
  });
  const plan = REMEDIES.map((name) => `    "${name}": ${values[name]},`);
  return `from itertools import product

human, train, dev = ${values.human}, ${values.train}, ${values.dev}  # per cent, before any remedy
# A toy: share of the bias and of the variance that the first use removes, points of training error
# that each use adds, and whether these grow with each use. Further uses do ${FADING} times the last.
effects = {
${rows.join('\n')}
}
plan = {
${plan.join('\n')}
}
budget, fading = ${BUDGET}, ${FADING}


def left_after(share, uses):
    left = 1.0
    for _ in range(uses):
        left *= 1 - share
        share *= fading
    return left


def within(error):
    return min(max(error, 0.0), 100.0)


def apply(plan):
    bias, variance, cost = train - human, dev - train, 0.0
    for name, (on_bias, on_variance, each, grows) in effects.items():
        uses = plan[name]
        if bias > 0:
            bias *= left_after(on_bias, uses)
        if variance > 0:
            variance *= left_after(on_variance, uses)
        cost += each * (uses * (uses + 1) / 2 if grows else uses)
    new_train = within(human + bias + cost)
    return new_train, within(new_train + variance)


def verdict(bias, variance, train):
    """A gap counts from two thirds of the larger one on."""
    zero, slack = 1e-12, 1e-9
    gaps = {"bias": bias, "variance": variance}
    largest = max(0.0, bias, variance)
    counting = [n for n, g in gaps.items() if g > zero and g >= 2 / 3 * largest * (1 - slack)]
    flat = all(g >= 2 / 3 * largest * (1 - slack) for g in gaps.values())
    if bias < -zero:
        if not counting or largest - train <= zero:
            return "cannot-tell"
    elif not counting or (flat and largest < 0.01 * (1 - slack)):
        return "neither"
    return "both" if len(counting) == 2 else counting[0]


new_train, new_dev = apply(plan)
left = budget - sum(plan.values())
best = min(
    apply(dict(zip(effects, uses)))[1]
    for uses in product(range(budget + 1), repeat=len(effects))
    if sum(uses) <= budget
)
bias, variance = new_train / 100 - human / 100, new_dev / 100 - new_train / 100
print("train-error", new_train / 100)
print("dev-error", new_dev / 100)
print("avoidable-bias", (new_train - human) / 100)
print("variance", (new_dev - new_train) / 100)
print("moves-left", left)
print("best-dev-error", best / 100)
print("verdict", "over-budget" if left < 0 else verdict(bias, variance, new_train / 100))
`;
}
