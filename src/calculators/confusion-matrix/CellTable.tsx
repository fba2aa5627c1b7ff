import type { JSX } from 'preact';
import type { Locale } from '../../i18n/locales.ts';
import { formatCount, formatPercent } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { dataValue, type Results } from '../results.ts';
import type { Cell, Classifier, Reading } from './model.ts';
import type { ConfusionMatrixWords } from './strings.ts';

interface Props {
  readonly reading: Reading;
  readonly results: Results;
  readonly locale: Locale;
  readonly words: ConfusionMatrixWords;
}

const ROWS = [
  { truth: 'positive', cells: ['tp', 'fn'] },
  { truth: 'negative', cells: ['fp', 'tn'] },
] as const satisfies readonly { truth: string; cells: readonly Cell[] }[];

function CellOf(props: Props & { cell: Cell; one: Classifier; suffix: string }): JSX.Element {
  const { cell, one, suffix, locale, results } = props;
  const share = one.shares?.[cell] ?? null;
  const name = `${cell}-share${suffix}`;
  return (
    <td>
      {formatCount(one.counts[cell], locale)}{' '}
      <data data-quantity={name} value={dataValue(results[name])}>
        {share === null ? '' : formatPercent(share, locale)}
      </data>
    </td>
  );
}

function TableOf(props: Props & { one: Classifier; who: string; suffix: string }): JSX.Element {
  const { words, who } = props;
  const { truth, prediction } = words.axes;
  return (
    <table>
      <caption>{fill(words.cellTable, { who })}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{prediction.positive}</th>
          <th scope="col">{prediction.negative}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map((row) => (
          <tr key={row.truth}>
            <th scope="row">{truth[row.truth]}</th>
            {row.cells.map((cell) => (
              <CellOf key={cell} {...props} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The picture's cells as a table, for readers who do not see it and for machines. */
export function CellTable(props: Props): JSX.Element {
  const { reading, words } = props;
  const { a, b } = reading;
  return (
    <div class="visually-hidden">
      <TableOf {...props} one={a} who={b === null ? words.who.single : words.who.a} suffix="" />
      {b !== null && <TableOf {...props} one={b} who={words.who.b} suffix="-2" />}
    </div>
  );
}
