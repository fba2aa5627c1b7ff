import { fill } from '../../i18n/template.ts';
import { sklearnBehaviour, type MetricName, type SklearnOutput } from '../../math/confusion.ts';
import type { Classifier } from './model.ts';
import type { ConfusionMatrixWords } from './strings.ts';

function outputText(output: SklearnOutput, words: ConfusionMatrixWords['undefined']): string {
  const { printed, error, warning } = output;
  if (printed === null) return fill(words.raises, { error: error ?? '' });
  return warning === null
    ? fill(words.prints, { printed })
    : fill(words.warns, { printed, warning });
}

/**
 * Why a metric has no value, and what scikit-learn prints instead: in 1.2, and in current releases
 * where they differ. Null where it has one.
 * @param who names the classifier where there are two.
 */
export function whyUndefined(
  metric: MetricName,
  { counts, metrics }: Classifier,
  who: string | null,
  { undefined: words }: ConfusionMatrixWords,
): string | null {
  const { reason } = metrics[metric];
  if (reason === null) return null;
  const bare = fill(words.why, { reason: words.reasons[reason] });
  const why = who === null ? bare : fill(words.whose, { who, why: bare });
  const behaviour = sklearnBehaviour(metric, counts);
  if (behaviour === null) return why;
  const does = outputText(behaviour, words);
  const now = outputText(behaviour.current, words);
  const said =
    does === now ? fill(words.sklearn, { does }) : fill(words.sklearnDiffers, { does, now });
  return `${why} ${said}`;
}
