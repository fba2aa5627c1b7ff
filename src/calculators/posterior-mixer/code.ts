import { PYTHON_RANDOM } from '../python-random.ts';
import type { PosteriorMixerValues } from './model.ts';

/** Python that computes the Bayes error, draws the same sample and prints the figures. */
export function python(values: PosteriorMixerValues): string {
  return `import math

share = ${values['coin-flip']} / 100  # of cases that nobody can be sure of
first = ${values.posterior} / 100  # posterior of one answer on them
n, seed = ${values.n}, ${values.seed}
z = 1.959963984540054  # 95 %


${PYTHON_RANDOM}

def wilson(k, n):
    """Wilson score interval (Wilson 1927)."""
    p = k / n
    centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return (0.0 if k == 0 else centre - half), (1.0 if k == n else centre + half)


bayes_error = share * min(first, 1 - first)
random = Random(seed)
errors = 0
for _ in range(n):
    unsure = random.next() < share
    is_first = random.next() < first
    # The best answer is the more likely one.
    errors += unsure and is_first != (first >= 0.5)
low, high = wilson(errors, n)
print("bayes-error", bayes_error)
print("best-accuracy", 1 - bayes_error)
print("sample-error", errors / n)
print("sample-error-low", low)
print("sample-error-high", high)
print("verdict", "floor" if bayes_error > 0 else "no-floor")
`;
}
