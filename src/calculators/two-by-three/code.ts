import type { Values } from '../../params/table.ts';
import { gapsPython } from '../python.ts';
import { CELLS, GAPS } from './model.ts';
import type { params } from './params.ts';

const REST = `

# What the mismatch has beyond that of people: MOVER over Wilson's limits of the four errors.
signs = {"dev": 1, "train-dev": -1, "human-target": -1, "human": 1}
cells = [(sign, *errors[name]) for name, sign in signs.items()]
transfer, limits = None, None
if all(error is not None for _, error, _ in cells):
    transfer = sum(sign * error for sign, error, _ in cells) / 100
    if all(n is not None for _, _, n in cells):
        value, below, above = 0.0, 0.0, 0.0
        for sign, error, n in cells:
            k = math.floor(error / 100 * n + 0.5)
            p, (low, high) = k / n, wilson(k, n)
            down, up = (p - low, high - p) if sign > 0 else (high - p, p - low)
            value, below, above = value + sign * p, below + down**2, above + up**2
        limits = value - math.sqrt(below), value + math.sqrt(above)
print("transfer", "" if transfer is None else transfer)
print("transfer-low", "" if limits is None else limits[0])
print("transfer-high", "" if limits is None else limits[1])


def gap(start, end):
    (e1, n1), (e2, n2) = errors[start], errors[end]
    if e1 is None or e2 is None:
        return None, False
    if n1 is None or n2 is None:
        return (e2 - e1) / 100, False
    k1, k2 = math.floor(e1 / 100 * n1 + 0.5), math.floor(e2 / 100 * n2 + 0.5)
    low, high = newcombe(k1, n1, k2, n2)
    return (e2 - e1) / 100, low <= 0 <= high


mismatch, is_noise = gap("train-dev", "dev")
harder, harder_is_noise = gap("human", "human-target")
if mismatch is None or harder is None:
    verdict = "cannot-tell"
elif is_noise:
    verdict = "within-noise"
elif mismatch <= 1e-12:
    verdict = "no-mismatch"
else:
    transfer_is_noise = limits is not None and limits[0] <= 0 <= limits[1]
    first = 0 if harder_is_noise else max(0, harder)
    second = 0 if transfer_is_noise else max(0, transfer)
    most = max(first, second)
    if most <= 1e-12:
        verdict = "unsplit"
    elif min(first, second) >= 2 / 3 * most - 1e-12:
        verdict = "both"
    else:
        verdict = "target-harder" if first > second else "transfer"
print("verdict", verdict)
`;

/** Python that prints the same figures. */
export function python(values: Values<typeof params>): string {
  const errors = CELLS.map((name) => ({ name, percent: values[name], n: values[`n-${name}`] }));
  const gaps = Object.entries(GAPS).map(([name, [from, to]]) => ({ name, from, to }));
  return gapsPython(errors, gaps) + REST;
}
