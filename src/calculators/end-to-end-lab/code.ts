import { meanPython } from '../python-runs.ts';
import type { EndToEndLabValues } from './model.ts';
import { RUNS } from './runs.ts';

/** Python that computes the same figures from the stored runs. */
export function python({ pairs, seed }: EndToEndLabValues): string {
  const rows = Object.entries(RUNS).map(
    ([size, runs]) => `    ${size}: ${JSON.stringify(runs).replaceAll(',', ', ')},`,
  );
  return `import numpy as np
from scipy.stats import t

# The digits: sklearn.datasets.load_digits(). For each number of training pairs, seed by seed: wrong
# sums among 1,000 test pairs (one network), wrong sums among its training pairs, wrong sums (pipeline).
runs = {
${rows.join('\n')}
}
pairs, seed = ${pairs}, ${seed}

${meanPython}

table = {size: np.array(rows) for size, rows in runs.items()}
end_to_end, training, pipeline = table[pairs].T
show("end-to-end-error", end_to_end / 1000, 0, 1)
show("pipeline-error", pipeline / 1000, 0, 1)
low, high = show("error-difference", (end_to_end - pipeline) / 1000)
print("training-error", training.sum() / (len(training) * pairs))
print("digit-labels", min(2 * pairs, 1000))
goal = pipeline.mean()
matches = [size for size, rows in table.items() if rows[:, 0].mean() <= goal]
print("pairs-to-match", matches[0] if matches else "")
stored = 1 <= seed <= len(end_to_end)
print("seed-end-to-end-errors", end_to_end[seed - 1] if stored else "")
print("seed-pipeline-errors", pipeline[seed - 1] if stored else "")
print("verdict", "pipeline" if low > 0 else "end-to-end" if high < 0 else "cannot-tell")
`;
}
