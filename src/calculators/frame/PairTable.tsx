import type { JSX } from 'preact';
import { Between } from '../../ui/Between.tsx';
import { Heads } from '../../ui/Heads.tsx';
import type { Row } from '../report.ts';
import { dataValue, type Results } from '../results.ts';
import table from './table.module.css';
import styles from './pair.module.css';

interface Ends {
  readonly low: string;
  readonly high: string;
}

/** One figure as text, and the ends of its interval where it has one. */
export interface PairCell {
  readonly text: string;
  readonly ends: Ends | null;
}

/** A quantity of two models, or (`both`) one figure that belongs to the two together. */
export type PairRow = {
  /** Without `-low`, `-high` or `-2`. */
  readonly name: string;
  readonly label: string;
  /** Why something is missing, or what the figure means. */
  readonly note?: string | undefined;
} & (
  | { readonly a: PairCell; readonly b: PairCell; readonly both?: undefined }
  | { readonly both: PairCell }
);

interface Props {
  readonly caption: string;
  /** Over the names, and over the two columns. */
  readonly heads: readonly [string, string, string];
  /** Wording between the ends of an interval: "{low}–{high}". */
  readonly between: string;
  readonly rows: readonly PairRow[];
  readonly results: Results;
}

type FigureProps = Pick<Props, 'between' | 'results'> & {
  readonly name: string;
  readonly suffix: '' | '-2';
  readonly cell: PairCell;
};

function Figure({ name, suffix, cell, between, results }: FigureProps): JSX.Element {
  const data = (part: string, text: string) => (
    <data
      data-quantity={`${name}${part}${suffix}`}
      value={dataValue(results[`${name}${part}${suffix}`])}
    >
      {text}
    </data>
  );
  return (
    <>
      <span class={styles.value}>{data('', cell.text)}</span>
      {cell.ends !== null && (
        <span class={styles.interval}>
          <Between
            wording={between}
            low={data('-low', cell.ends.low)}
            high={data('-high', cell.ends.high)}
          />
        </span>
      )}
    </>
  );
}

function Line({ row, ...shared }: Pick<Props, 'between' | 'results'> & { row: PairRow }) {
  const figure = (cell: PairCell, suffix: '' | '-2') => (
    <Figure {...shared} name={row.name} suffix={suffix} cell={cell} />
  );
  return (
    <>
      <tr data-has-note={row.note === undefined ? undefined : ''}>
        <th scope="row">{row.label}</th>
        {row.both !== undefined ? (
          <td colSpan={2}>{figure(row.both, '')}</td>
        ) : (
          <>
            <td>{figure(row.a, '')}</td>
            <td>{figure(row.b, '-2')}</td>
          </>
        )}
      </tr>
      {row.note !== undefined && (
        <tr class={styles.note}>
          <td colSpan={3}>{row.note}</td>
        </tr>
      )}
    </>
  );
}

/** The figures of two models side by side, and those that belong to both. */
export function PairTable(props: Props): JSX.Element {
  return (
    <table class={`${table.results} ${styles.pair}`}>
      <caption class="visually-hidden">{props.caption}</caption>
      <Heads of={props.heads} />
      <tbody>
        {props.rows.map((row) => (
          <Line key={row.name} row={row} between={props.between} results={props.results} />
        ))}
      </tbody>
    </table>
  );
}

/** The same rows for copying: each figure and each end of an interval in a row of its own. */
export function pairReportRows(
  rows: readonly PairRow[],
  results: Results,
  words: {
    readonly a: string;
    readonly b: string;
    readonly interval: string;
    readonly ends: Readonly<Record<'low' | 'high', string>>;
  },
): readonly Row[] {
  return rows.flatMap((row) => {
    const cells =
      row.both !== undefined
        ? [{ cell: row.both, suffix: '', label: row.label }]
        : [
            { cell: row.a, suffix: '', label: `${row.label}, ${words.a}` },
            { cell: row.b, suffix: '-2', label: `${row.label}, ${words.b}` },
          ];
    return cells.flatMap(({ cell, suffix, label }) => {
      const line = (part: string, name: string, text: string): Row => ({
        name: `${row.name}${part}${suffix}`,
        label: name,
        text,
        value: dataValue(results[`${row.name}${part}${suffix}`]),
      });
      const { ends } = cell;
      if (ends === null) return [line('', label, cell.text)];
      const endLine = (end: 'low' | 'high') =>
        line(`-${end}`, `${label}, ${words.interval}, ${words.ends[end]}`, ends[end]);
      return [line('', label, cell.text), endLine('low'), endLine('high')];
    });
  });
}
