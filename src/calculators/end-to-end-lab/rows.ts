import type { Locale } from '../../i18n/locales.ts';
import { formatBarePoints, formatCount, formatPercent, formatPoints } from '../../i18n/numbers.ts';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import type { Repeated } from '../../math/repeats.ts';
import type { ResultRow } from '../frame/ResultTable.tsx';
import type { Row } from '../report.ts';
import { dataValue, type Results } from '../results.ts';
import type { Reading } from './model.ts';
import type { EndToEndLabWords } from './strings.ts';

export type TextRow = ResultRow & { readonly label: string };

/** Every figure as a row. */
export function resultRows(
  words: EndToEndLabWords,
  locale: Locale,
  { point, stored, match }: Reading,
): readonly TextRow[] {
  const percent = (value: number) => formatPercent(value, locale);
  const share = ({ value, interval: { low, high } }: Repeated) =>
    [percent(value), { low: percent(low), high: percent(high) }] as const;
  const { difference } = point;
  const count = (value: number | undefined, otherwise: string) =>
    [value === undefined ? otherwise : formatCount(value, locale), null] as const;
  const texts = {
    'end-to-end-error': share(point.endToEnd),
    'pipeline-error': share(point.pipeline),
    'error-difference': [
      formatPoints(difference.value, locale),
      {
        low: formatBarePoints(difference.interval.low),
        high: formatPoints(difference.interval.high, locale),
      },
    ],
    'training-error': [percent(point.training), null],
    'digit-labels': count(point.labels, ''),
    'pairs-to-match': count(match?.pairs, words.none),
    'seed-end-to-end-errors': count(stored?.endToEnd, words.notStored),
    'seed-pipeline-errors': count(stored?.pipeline, words.notStored),
  } as const;
  return Object.entries(texts).map(([name, [text, interval]]) => ({
    name,
    label: words.quantities[name as keyof typeof texts],
    text,
    interval,
  }));
}

/** The same rows for copying, ends of the interval and the verdict as rows of their own. */
export function reportRows(
  words: EndToEndLabWords,
  locale: Locale,
  reading: Reading,
  results: Results,
): readonly Row[] {
  const ui = calculatorStrings[locale];
  const rows = resultRows(words, locale, reading).flatMap(({ name, label, text, interval }) => {
    const first = { name, label, text, value: dataValue(results[name]) };
    if (interval === null || typeof interval === 'string') return [first];
    const both = (['low', 'high'] as const).map((end) => ({
      name: `${name}-${end}`,
      label: `${label}, ${ui.interval}, ${ui.ends[end]}`,
      text: interval[end],
      value: dataValue(results[`${name}-${end}`]),
    }));
    return [first, ...both];
  });
  const { verdict } = reading;
  const label = words.quantities.verdict;
  return [...rows, { name: 'verdict', label, text: words.verdicts[verdict], value: verdict }];
}
