import type { JSX } from 'preact';
import { formatPercent, formatPoints } from '../../i18n/numbers.ts';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { fill } from '../../i18n/template.ts';
import { Heads } from '../../ui/Heads.tsx';
import { dataValue } from '../results.ts';
import type { Turn } from './flips.ts';
import type { TableProps } from './MeansTable.tsx';
import { MARKETS } from './params.ts';
import ranks from '../frame/ranks.module.css';
import styles from './MarketAverage.module.css';

/** The lead with what it may be, and for each market the share at which another takes it. */
export function Turns({ reading, results, words, locale }: TableProps): JSX.Element {
  const { turns } = words;
  const { shares, flips, lead, leadIf } = reading;
  const missing = calculatorStrings[locale].undefined;
  const points = (value: number) => formatPoints(value, locale, 2);
  const figure = (name: string, text: string) => (
    <data data-quantity={name} value={dataValue(results[name])}>
      {text}
    </data>
  );
  const turnCell = (name: string, turn: Turn | null | undefined) =>
    turn
      ? figure(
          name,
          fill(turns.taker, { share: formatPercent(turn.share, locale), taker: turn.taker.name }),
        )
      : turn === undefined
        ? missing
        : turns.never;
  return (
    <div class={styles.turns}>
      <p>
        {words.quantities.lead}: <b>{figure('lead', lead === null ? missing : points(lead))}</b>
      </p>
      {leadIf !== null && (
        <ul>
          {(['least', 'most'] as const).map((end) => (
            <li key={end}>
              {words.quantities[`lead-${end}-disagreement`]}:{' '}
              {figure(`lead-${end}-disagreement-low`, points(leadIf[end].low))} –{' '}
              {figure(`lead-${end}-disagreement-high`, points(leadIf[end].high))}
            </li>
          ))}
        </ul>
      )}
      <p>
        <b>{turns.summary}</b> <span class={styles.soft}>{turns.text}</span>
      </p>
      <div class={styles.scroll}>
        <table class={ranks.ranks}>
          <Heads of={[turns.market, turns.share, turns.below, turns.above]} />
          <tbody>
            {MARKETS.map((market) => (
              <tr key={market}>
                <th scope="row">{words.markets[market]}</th>
                <td>
                  {figure(
                    `share-${market}`,
                    shares === null ? missing : formatPercent(shares[market], locale),
                  )}
                </td>
                <td>{turnCell(`flip-below-${market}`, flips?.[market].below)}</td>
                <td>{turnCell(`flip-above-${market}`, flips?.[market].above)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
