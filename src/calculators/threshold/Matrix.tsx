import type { JSX } from 'preact';
import { formatCount, formatPercent } from '../../i18n/numbers.ts';
import { dataValue } from '../results.ts';
import type { PartProps } from './Threshold.tsx';
import styles from './Threshold.module.css';

const ROWS = [
  { truth: 'positive', cells: ['tp', 'fn'] },
  { truth: 'negative', cells: ['fp', 'tn'] },
] as const;

/** The confusion matrix at the threshold: rows are the truth. */
export function Matrix({ place, words, state }: PartProps): JSX.Element {
  const reading = state.reading.value;
  const counts = reading?.counts ?? null;
  const items = (reading?.ranking.positives ?? 0) + (reading?.ranking.negatives ?? 0);
  return (
    <table class={styles.matrix}>
      <caption>{words.matrix.caption}</caption>
      <thead>
        <tr>
          <td class={styles.corner} />
          <th scope="col">{words.matrix.called.positive}</th>
          <th scope="col">{words.matrix.called.negative}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map(({ truth, cells }) => (
          <tr key={truth}>
            <th scope="row">{words.matrix.truth[truth]}</th>
            {cells.map((cell) => (
              <td key={cell} class={cell === 'tp' || cell === 'tn' ? styles.right : undefined}>
                <data data-quantity={cell} value={dataValue(counts?.[cell])}>
                  {counts === null ? '–' : formatCount(counts[cell], place.locale)}
                </data>
                <small>
                  {words.quantities[cell]}
                  {counts !== null &&
                    items > 0 &&
                    `, ${formatPercent(counts[cell] / items, place.locale)}`}
                </small>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
