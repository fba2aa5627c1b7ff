import { meanPython } from '../python-runs.ts';
import type { MismatchLabValues } from './model.ts';
import { RUNS } from './runs.ts';

/** Python that computes the same figures from the stored runs. */
export function python({ shift, noise, seed }: MismatchLabValues): string {
  const rows = Object.entries(RUNS).map(
    ([recipe, runs]) =>
      `    "${recipe}": ${JSON.stringify(runs).replaceAll(',', ', ').replaceAll('null', 'None')},`,
  );
  return `import numpy as np
from scipy.stats import t

# The digits: sklearn.datasets.load_digits(). For each recipe (shift, noise), seed by seed:
# wrong among 1,000 clean training images, 200 clean ones that were not learned, the same 200 as the
# recipe shows them, and 597 images of the field.
runs = {
${rows.join('\n')}
}
shift, noise, seed = "${shift}", "${noise}", ${seed}

${meanPython}

def key(one_shift, one_noise):
    return "none" if one_shift == one_noise == "none" else f"{one_shift} {one_noise}"


has_recipe = key(shift, noise) != "none"
chosen = runs[key(shift, noise)]
train, train_dev, dev = (np.array([row[at] for row in chosen]) for at in (0, 1, 3))
base = np.array([row[3] for row in runs["none"]])
varied = np.array([row[3] for row in runs[key("varied", "varied")]])
show("train-error", train / 1000, 0, 1)
show("train-dev-error", train_dev / 200, 0, 1)
if has_recipe:
    show("synthetic-error", np.array([row[2] for row in chosen]) / 200, 0, 1)
else:
    for name in ("synthetic-error", "synthetic-error-low", "synthetic-error-high"):
        print(name, "")
show("dev-error", dev / 597, 0, 1)
show("data-mismatch", dev / 597 - train_dev / 200)
low, high = show("dev-error-gain", (base - dev) / 597)
print("seed-dev-errors", dev[seed - 1] if 1 <= seed <= len(dev) else "")
share = (base - dev).mean() / (base - varied).mean()
if not has_recipe:
    verdict = "mismatch"
elif low <= 0 or share < 1 / 3:
    verdict = "narrow"
else:
    verdict = "partly" if share < 2 / 3 else "covers"
print("verdict", verdict)
`;
}
