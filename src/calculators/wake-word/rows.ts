import type { Locale } from '../../i18n/locales.ts';
import { fill } from '../../i18n/template.ts';
import { textRows, type TextRow } from '../frame/result-rows.ts';
import type { Reading } from './model.ts';
import { formatFigure, formatHours, formatMillion, formatUpper } from './sentence.ts';
import type { WakeWordWords } from './strings.ts';

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
  return textRows(
    {
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
      'rate-allowed': [
        fill(words.million, { value: formatMillion(reading.allowed, locale) }),
        null,
      ],
    },
    words.quantities,
  );
}
