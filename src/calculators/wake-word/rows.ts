import type { Locale } from '../../i18n/locales.ts';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { fill } from '../../i18n/template.ts';
import type { ResultRow } from '../frame/ResultTable.tsx';
import type { Row } from '../report.ts';
import { dataValue, type Results } from '../results.ts';
import type { Reading } from './model.ts';
import { formatFigure, formatHours, formatMillion, formatUpper } from './sentence.ts';
import type { WakeWordWords } from './strings.ts';

/** A row of the table whose label is plain text, so that it can be copied. */
export type TextRow = ResultRow & { readonly label: string };

/** Every figure as a row, in the order of the argument. */
export function resultRows(
  words: WakeWordWords,
  locale: Locale,
  reading: Reading,
): readonly TextRow[] {
  const figure = (value: number) => formatFigure(value, locale);
  const day = (value: number) => fill(words.day, { value: figure(value) });
  const hours = (value: number) => fill(words.hours, { hours: formatHours(value, locale) });
  const { interval, bounds } = reading;
  const texts = {
    'false-positives-per-day': [
      day(reading.estimate),
      { low: figure(interval.low), high: figure(interval.high) },
    ],
    'false-positives-per-day-bound': [
      fill(words.day, { value: formatUpper(bounds.high, locale) }),
      words.oneSided,
    ],
    'false-positives-per-day-at-least': [day(bounds.low), words.oneSided],
    'hours-needed': [hours(reading.needed), null],
    'hours-needed-one-more': [hours(reading.neededNext), null],
    'expected-per-day': [day(reading.expected), null],
    'rate-allowed': [fill(words.million, { value: formatMillion(reading.allowed, locale) }), null],
  } as const;
  return Object.entries(texts).map(([name, [text, ends]]) => ({
    name,
    label: words.quantities[name as keyof typeof texts],
    text,
    interval: ends,
  }));
}

/** The same rows for copying, ends of the interval and the verdict as rows of their own. */
export function reportRows(
  rows: readonly TextRow[],
  results: Results,
  locale: Locale,
): readonly Row[] {
  const ui = calculatorStrings[locale];
  return rows.flatMap(({ name, label, text, interval }): Row[] => {
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
