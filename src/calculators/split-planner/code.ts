import type { Values } from '../../params/table.ts';
import type { params } from './params.ts';

/** Python that prints the same figures. */
export function python(values: Values<typeof params>): string {
  const isCount = values.unit === 'count';
  return `import math

total = ${values.total}
dev, test = ${values.dev}, ${values.test}  # ${isCount ? 'examples' : 'per cent of the total'}
error = ${values.error} / 100  # expected
rare_share = ${values['rare-share']} / 100
target = ${values['target-half-width']} / 100  # half-width of the 95% interval
Z = 1.959963984540054


def half_width(p, n):
    """Half the width of Wilson's 95% interval at an expected share p of n."""
    if n == 0:
        return None
    return Z * math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n)


def size_for(p, width):
    """The fewest examples with at most that half-width."""
    spread, square = p * (1 - p), width * width
    root = math.sqrt(spread * spread + square * (1 - 4 * spread))
    size = Z * Z * (spread - 2 * square + root) / (2 * square)
    return max(1, math.ceil(size * (1 - 1e-12)))


def whole(amount):
    return math.floor(${isCount ? 'amount' : 'total * amount / 100'} + 0.5)


def show(name, value):
    print(name, "" if value is None else value)


dev_count, test_count = whole(dev), whole(test)
train_count = total - dev_count - test_count
rare = math.floor(dev_count * rare_share + 0.5)
needed = size_for(error, target)
for_rare = None if rare_share == 0 else math.ceil(100 / rare_share - 1e-9)

small = [dev_count < needed, test_count < needed]
if train_count <= 0:
    verdict = "impossible"
elif any(small) and total < 2 * needed:
    verdict = "cross-validate"
elif all(small):
    verdict = "both-too-small"
elif any(small):
    verdict = "dev-too-small" if small[0] else "test-too-small"
elif for_rare is not None and dev_count < for_rare:
    verdict = "rare-too-few"
elif (dev_count + test_count > 0.1 * total and dev_count >= 4 * max(needed, for_rare or 0)
      and test_count >= 4 * needed):
    verdict = "more-than-needed"
else:
    verdict = "enough"

show("train-count", None if train_count < 0 else train_count)
show("dev-count", dev_count)
show("test-count", test_count)
show("dev-half-width", half_width(error, dev_count))
show("test-half-width", half_width(error, test_count))
show("total-half-width", half_width(error, total))
show("rare-dev-count", rare)
show("rare-recall-half-width", half_width(0.5, rare))
show("n-needed", needed)
show("n-needed-for-rare", for_rare)
show("verdict", verdict)
`;
}
