import type { JSX } from 'preact';
import { METRIC_NAMES, type MetricName } from '../../math/confusion.ts';
import type { ConfusionMatrixWords } from './strings.ts';
import styles from './formula.module.css';

interface Props {
  readonly named: MetricName | null;
  readonly chosen: MetricName | null;
  readonly words: ConfusionMatrixWords;
}

/** The metrics by name, close to the picture that they light up. */
export function MetricChips({ named, chosen, words }: Props): JSX.Element {
  return (
    <div class={styles.chips} role="group" aria-label={words.heads.metric}>
      {METRIC_NAMES.map((metric) => (
        <button
          key={metric}
          type="button"
          data-metric={metric}
          data-lit={named === metric ? '' : undefined}
          aria-pressed={chosen === metric}
        >
          {words.short[metric]}
        </button>
      ))}
    </div>
  );
}
