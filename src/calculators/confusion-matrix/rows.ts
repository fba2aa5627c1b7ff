import type { Locale } from '../../i18n/locales.ts';
import { formatNumber, formatPercent, formatPoints } from '../../i18n/numbers.ts';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { METRIC_NAMES, type Estimate } from '../../math/confusion.ts';
import type { Interval } from '../../math/intervals.ts';
import { verdictRow } from '../frame/verdict-row.ts';
import type { Row } from '../report.ts';
import { dataValue, type Results } from '../results.ts';
import { formatP } from './advice.ts';
import type { Classifier, Reading } from './model.ts';
import type { ConfusionMatrixWords } from './strings.ts';

interface Says {
  readonly words: ConfusionMatrixWords;
  readonly locale: Locale;
}

/** A metric as it is shown: MCC is no share, so it is no percentage either. */
export function metricText(metric: string, value: number, locale: Locale, digits = 2): string {
  if (metric === 'mcc') return formatNumber(value, locale, digits + 1);
  return formatPercent(value, locale, digits);
}

/** The ends of an interval for beside a value: the sign of the unit stands once, at the end. */
export function endTexts(
  metric: string,
  { low, high }: Interval,
  locale: Locale,
): { readonly low: string; readonly high: string } {
  return {
    low: metricText(metric, low, locale).replace('%', ''),
    high: metricText(metric, high, locale),
  };
}

function estimateRows(
  { words, locale }: Says,
  name: keyof ConfusionMatrixWords['quantities'],
  estimate: Estimate,
  who: 'a' | 'b' | null,
): readonly Row[] {
  const ui = calculatorStrings[locale];
  const suffix = who === 'b' ? '-2' : '';
  const label =
    who === null ? words.quantities[name] : `${words.quantities[name]} (${words.who[who]})`;
  const text = (value: number) => metricText(name, value, locale);
  const row = {
    name: `${name}${suffix}`,
    label,
    text: estimate.value === null ? words.undefined.word : text(estimate.value),
    value: dataValue(estimate.value),
  };
  if (estimate.interval === null) return [row];
  const { interval } = estimate;
  const ends = (['low', 'high'] as const).map((end) => ({
    name: `${name}-${end}${suffix}`,
    label: `${label}, ${ui.interval}, ${ui.ends[end]}`,
    text: text(interval[end]),
    value: dataValue(interval[end]),
  }));
  return [row, ...ends];
}

function classifierRows(says: Says, one: Classifier, who: 'a' | 'b' | null): readonly Row[] {
  return [
    ...METRIC_NAMES.flatMap((name) => estimateRows(says, name, one.metrics[name], who)),
    ...estimateRows(says, 'precision-at-prevalence', one.at, who),
  ];
}

function comparedRows({ words, locale }: Says, reading: Reading, results: Results): readonly Row[] {
  const { judgement, pairing } = reading;
  const number = (name: keyof ConfusionMatrixWords['quantities'], text: (x: number) => string) => {
    const value = results[name];
    if (typeof value !== 'number') return [];
    return [{ name, label: words.quantities[name], text: text(value), value: dataValue(value) }];
  };
  const { winner } = judgement;
  const winnerRow = {
    name: 'winner',
    label: words.quantities.winner,
    text: winner === '' ? '–' : words.winners[winner],
    value: winner,
  };
  return [
    ...number('beta-tie', (x) => formatNumber(x, locale, 4)),
    winnerRow,
    ...(pairing === null ? [] : number('accuracy-difference', (x) => formatPoints(x, locale, 2))),
    ...number('mcnemar-p', formatP),
    ...number('mcnemar-p-least', formatP),
    ...number('mcnemar-p-most', formatP),
  ];
}

/** The figures as rows for copying, in the order of the page. */
export function reportRows(
  words: ConfusionMatrixWords,
  locale: Locale,
  reading: Reading,
  results: Results,
): readonly Row[] {
  const says = { words, locale };
  const { a, b, judgement } = reading;
  const verdict = verdictRow(words, judgement.verdict);
  if (b === null) return [...classifierRows(says, a, null), verdict];
  return [
    ...classifierRows(says, a, 'a'),
    ...classifierRows(says, b, 'b'),
    ...comparedRows(says, reading, results),
    verdict,
  ];
}
