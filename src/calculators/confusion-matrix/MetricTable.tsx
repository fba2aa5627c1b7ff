import type { JSX } from 'preact';
import type { Locale } from '../../i18n/locales.ts';
import { formatNumber, formatShortest } from '../../i18n/numbers.ts';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { fill } from '../../i18n/template.ts';
import { METRIC_NAMES, type MetricName } from '../../math/confusion.ts';
import { dataValue, type Results } from '../results.ts';
import { Measured } from './Measured.tsx';
import type { Classifier, Reading } from './model.ts';
import { endTexts, metricText } from './rows.ts';
import type { ConfusionMatrixWords } from './strings.ts';
import { whyUndefined } from './undefined.ts';
import styles from './table.module.css';

interface Props {
  readonly reading: Reading;
  readonly results: Results;
  readonly beta: number;
  readonly named: MetricName | null;
  readonly chosen: MetricName | null;
  readonly locale: Locale;
  readonly words: ConfusionMatrixWords;
}

type Shown = readonly (readonly ['a' | 'b', Classifier])[];

function shownOf({ a, b }: Reading): Shown {
  return b === null
    ? [['a', a]]
    : [
        ['a', a],
        ['b', b],
      ];
}

function Figure(props: Props & { metric: MetricName; one: Classifier; isSecond: boolean }) {
  const { metric, locale, words } = props;
  const { value, interval } = props.one.metrics[metric];
  const text = (x: number) => metricText(metric, x, locale);
  return (
    <td>
      <Measured
        name={metric}
        isSecond={props.isSecond}
        results={props.results}
        text={value === null ? words.undefined.word : text(value)}
        ends={interval && endTexts(metric, interval, locale)}
        between={words.between}
      />
    </td>
  );
}

function MetricRow(props: Props & { metric: MetricName; shown: Shown }): JSX.Element {
  const { metric, shown, words, named, chosen, beta } = props;
  const reasons = shown.flatMap(([key, one]) => {
    const who = shown.length === 1 ? null : words.who[key];
    const why = whyUndefined(metric, one, who, words);
    return why === null ? [] : [why];
  });
  return (
    <>
      <tr data-metric={metric} data-lit={named === metric ? '' : undefined}>
        <th scope="row">
          <button type="button" aria-pressed={chosen === metric}>
            {words.quantities[metric]}
            {metric === 'f-beta' && (
              <span class={styles.beta}>{fill(words.betaIs, { beta: formatShortest(beta) })}</span>
            )}
          </button>
        </th>
        {shown.map(([key, one]) => (
          <Figure key={key} {...props} metric={metric} one={one} isSecond={key === 'b'} />
        ))}
      </tr>
      {reasons.length > 0 && (
        <tr class={styles.why} data-undefined={metric}>
          <td colSpan={shown.length + 1}>
            {reasons.map((reason) => (
              <span key={reason}>{reason}</span>
            ))}
          </td>
        </tr>
      )}
    </>
  );
}

function tieText({ judgement: { tie } }: Reading, words: ConfusionMatrixWords): string {
  if (tie === null) return '';
  if (tie.beta !== null) return formatNumber(tie.beta, 'en', 4);
  const who = tie.above === null ? '' : words.who[tie.above];
  return fill(words.tieReasons[tie.reason ?? 'same'], { who });
}

/** What sets the two apart: the β at which they tie, and who is ahead at the chosen one. */
function ComparedRows({ reading, results, words }: Props): JSX.Element {
  const { winner } = reading.judgement;
  return (
    <>
      <tr>
        <th scope="row">{words.quantities['beta-tie']}</th>
        <td colSpan={2}>
          <data data-quantity="beta-tie" value={dataValue(results['beta-tie'])}>
            {tieText(reading, words)}
          </data>
        </td>
      </tr>
      <tr>
        <th scope="row">{words.quantities.winner}</th>
        <td colSpan={2}>
          <data data-quantity="winner" value={winner}>
            {winner === '' ? '–' : words.winners[winner]}
          </data>
        </td>
      </tr>
    </>
  );
}

/** Every metric with its interval; each row names its metric to the picture. */
export function MetricTable(props: Props): JSX.Element {
  const { reading, locale, words } = props;
  const shown = shownOf(reading);
  return (
    <table class={styles.metrics} data-columns={shown.length}>
      <caption class="visually-hidden">{calculatorStrings[locale].results}</caption>
      <thead>
        <tr>
          <th scope="col">{words.heads.metric}</th>
          {shown.map(([key]) => (
            <th key={key} scope="col">
              {shown.length > 1 ? <b>{words.who[key]}</b> : words.heads.value}{' '}
              <span>{words.heads.interval}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {METRIC_NAMES.map((metric) => (
          <MetricRow key={metric} {...props} metric={metric} shown={shown} />
        ))}
        {reading.b !== null && <ComparedRows {...props} />}
      </tbody>
    </table>
  );
}
