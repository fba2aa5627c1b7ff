import type { Locale } from '../../i18n/locales.ts';
import { formatBarePoints, formatPercent, formatPoints } from '../../i18n/numbers.ts';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import type { Estimated } from '../../math/intervals.ts';
import type { Row } from '../report.ts';
import { dataValue, type Results } from '../results.ts';
import type { ResultRow } from './ResultTable.tsx';

/** A row of the table of results whose label is plain text, so that it can be copied. */
export type TextRow = ResultRow & { readonly label: string };

/** A figure and its interval as text; without an interval null, or why there is none. */
export type Written = readonly [text: string, interval: ResultRow['interval']];

/** A share with its interval: 12.5%, from 10.1% to 14.9%. */
export function writeShare({ value, interval }: Estimated, locale: Locale): Written {
  const percent = (share: number) => formatPercent(share, locale);
  return [percent(value), { low: percent(interval.low), high: percent(interval.high) }];
}

/** A difference of shares with its interval, the unit said once: 1.2 points, from 0.4 to 2.0 points. */
export function writePoints({ value, interval }: Estimated, locale: Locale): Written {
  const ends = { low: formatBarePoints(interval.low), high: formatPoints(interval.high, locale) };
  return [formatPoints(value, locale), ends];
}

/** Figures as rows, in their order, under the names that the words give them. */
export function textRows<Name extends string>(
  texts: Readonly<Record<Name, Written>>,
  labels: Readonly<Record<NoInfer<Name>, string>>,
): readonly TextRow[] {
  return (Object.entries(texts) as [Name, Written][]).map(([name, [text, interval]]) => ({
    name,
    label: labels[name],
    text,
    interval,
  }));
}

/** The same rows for copying, ends of an interval as rows of their own. */
export function rowsToCopy(
  rows: readonly TextRow[],
  results: Results,
  locale: Locale,
): readonly Row[] {
  const ui = calculatorStrings[locale];
  return rows.flatMap(({ name, label, text, interval }): readonly Row[] => {
    const row = { name, label, text, value: dataValue(results[name]) };
    if (interval === null || typeof interval === 'string') return [row];
    const ends = (['low', 'high'] as const).map((end) => ({
      name: `${name}-${end}`,
      label: `${label}, ${ui.interval}, ${ui.ends[end]}`,
      text: interval[end],
      value: dataValue(results[`${name}-${end}`]),
    }));
    return [row, ...ends];
  });
}
