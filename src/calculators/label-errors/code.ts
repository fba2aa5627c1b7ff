import { pythonNumber } from '../python.ts';
import type { LabelErrorsValues } from './model.ts';

/** Python that prints the same figures; needs the standard library alone. */
export function python(values: LabelErrorsValues): string {
  const number = (name: keyof LabelErrorsValues) => pythonNumber(values[name]);
  return `import math

# Dev error in per cent, the mistakes that were read, and those whose label is wrong.
dev, inspected, wrong_labels = ${number('dev')}, ${number('inspected')}, ${number('wrong-labels')}
dev2 = ${number('dev2')}  # the rival's dev error, or None
worth = ${number('worth')}  # per cent of the mistakes from which on labels are worth correcting
# Right answers whose labels were checked, and those whose label is wrong, or None.
right_checked, right_wrong = ${number('right-checked')}, ${number('right-wrong')}
# If the truth were known: errors in per cent, and the wrong labels that the model agrees with.
true_error, label_error, shared = ${number('true-error')}, ${number('label-error')}, ${number('shared')}
z = 1.959963984540054  # 95 %


def wilson(k, n):
    """Wilson score interval (Wilson 1927)."""
    p = k / n
    centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return (0.0 if k == 0 else centre - half), (1.0 if k == n else centre + half)


def show(name, figure):
    for suffix, value in zip(("", "-low", "-high"), figure or ("", "", "")):
        print(name + suffix, value)


error = dev / 100
share = None
if wrong_labels <= inspected:
    low, high = wilson(wrong_labels, inspected)
    share = (wrong_labels / inspected, low, high)
show("label-share", share)
show("due-to-labels", share and tuple(error * s for s in share))
show("other-causes", share and tuple(error * (1 - share[i]) for i in (0, 2, 1)))
gap = None if dev2 is None else abs(dev - dev2) / 100
print("model-gap", "" if gap is None else gap)

# Both sides: wrong labels among the mistakes go, those among the right answers come (MOVER).
audited = None
if share and right_checked is not None and right_wrong is not None and right_wrong <= right_checked:
    q = right_wrong / right_checked
    q_low, q_high = wilson(right_wrong, right_checked)
    value = error * (1 - share[0]) + (1 - error) * q
    down = math.hypot(error * (share[2] - share[0]), (1 - error) * (q - q_low))
    up = math.hypot(error * (share[0] - share[1]), (1 - error) * (q_high - q))
    audited = (value, max(0.0, value - down), min(1.0, value + up))
show("audited-error", audited)

hidden = label_error / 100 * (true_error if shared is None else shared) / 100
sound = hidden <= true_error / 100
print("measured-error", (true_error + label_error) / 100 - 2 * hidden if sound else "")
print("one-sided-error", true_error / 100 - hidden if sound else "")
print("one-sided-bias", -hidden if sound else "")


def verdict():
    if share is None:
        return "impossible"
    if gap is not None and share[0] * error > 0:
        if gap <= error * share[1] + 1e-12:
            return "could-turn"
        if gap <= error * share[2] + 1e-12:
            return "cannot-tell"
    if share[1] >= worth / 100:
        return "correct"
    return "not-yet" if share[2] < worth / 100 else "cannot-tell"


print("verdict", verdict())
`;
}
