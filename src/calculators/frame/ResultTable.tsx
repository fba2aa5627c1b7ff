import type { JSX } from 'preact';
import { Between } from '../../ui/Between.tsx';
import { Heads } from '../../ui/Heads.tsx';
import { dataValue, type Results } from '../results.ts';
import styles from './table.module.css';

/** One quantity of a result table: its value as text, and its interval as text or why not. */
export interface ResultRow {
  readonly name: string;
  readonly label: string | JSX.Element;
  readonly text: string;
  /** Text of the interval, null where none applies. */
  readonly interval: { readonly low: string; readonly high: string } | string | null;
}

interface Props {
  readonly rows: readonly ResultRow[];
  readonly results: Results;
  readonly heads: readonly [string, string, string];
  /** Wording between the ends of an interval: "from {low} to {high}". */
  readonly between: string;
  readonly caption: string;
}

function Interval({
  row,
  results,
  between,
}: Pick<Props, 'results' | 'between'> & { row: ResultRow }) {
  const { interval } = row;
  const low = (
    <data data-quantity={`${row.name}-low`} value={dataValue(results[`${row.name}-low`])}>
      {typeof interval === 'string' || interval === null ? '' : interval.low}
    </data>
  );
  const high = (
    <data data-quantity={`${row.name}-high`} value={dataValue(results[`${row.name}-high`])}>
      {typeof interval === 'string' || interval === null ? '' : interval.high}
    </data>
  );
  if (interval === null || typeof interval === 'string') {
    return (
      <td class={styles.none}>
        {interval ?? '–'}
        {low}
        {high}
      </td>
    );
  }
  return (
    <td>
      <Between wording={between} low={low} high={high} />
    </td>
  );
}

/** The figures of a calculator as a table: read by people, screen readers and machines alike. */
export function ResultTable(props: Props): JSX.Element {
  return (
    <table class={styles.results}>
      <caption class="visually-hidden">{props.caption}</caption>
      <Heads of={props.heads} />
      <tbody>
        {props.rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.label}</th>
            <td>
              <data data-quantity={row.name} value={dataValue(props.results[row.name])}>
                {row.text}
              </data>
            </td>
            <Interval row={row} results={props.results} between={props.between} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
