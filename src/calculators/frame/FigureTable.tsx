import type { ComponentChildren, JSX } from 'preact';
import { Between } from '../../ui/Between.tsx';
import { Heads } from '../../ui/Heads.tsx';
import { dataValue, type Results } from '../results.ts';
import styles from './table.module.css';

interface FigureProps {
  readonly name: string;
  readonly results: Results;
  readonly text: string;
}

/** One figure of a calculator: as text for people, in full precision for machines. */
export function Figure({ name, results, text }: FigureProps): JSX.Element {
  return (
    <data data-quantity={name} value={dataValue(results[name])}>
      {text}
    </data>
  );
}

interface RangeProps {
  readonly name: string;
  readonly results: Results;
  readonly low: string;
  readonly high: string;
  /** "from {low} to {high}". */
  readonly between: string;
}

/** Both ends of an interval, in the order and with the words of the language. */
export function RangeFigure({ name, results, low, high, between }: RangeProps): JSX.Element {
  return (
    <Between
      wording={between}
      low={<Figure name={`${name}-low`} results={results} text={low} />}
      high={<Figure name={`${name}-high`} results={results} text={high} />}
    />
  );
}

export interface FigureRow {
  readonly name: string;
  readonly label: ComponentChildren;
  /** One for each head but the first. */
  readonly cells: readonly ComponentChildren[];
}

interface TableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly FigureRow[];
}

/** The figures of a calculator as a table with columns of its own. */
export function FigureTable({ caption, heads, rows }: TableProps): JSX.Element {
  return (
    <table class={styles.results}>
      <caption class="visually-hidden">{caption}</caption>
      <Heads of={heads} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.label}</th>
            {row.cells.map((cell, index) => (
              <td key={heads[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
