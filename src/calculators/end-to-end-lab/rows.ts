import type { Locale } from '../../i18n/locales.ts';
import { formatCount, formatPercent } from '../../i18n/numbers.ts';
import {
  rowsToCopy,
  textRows,
  writePoints,
  writeShare,
  type TextRow,
} from '../frame/result-rows.ts';
import { verdictRow } from '../frame/verdict-row.ts';
import type { Row } from '../report.ts';
import type { Results } from '../results.ts';
import type { Reading } from './model.ts';
import type { EndToEndLabWords } from './strings.ts';

/** Every figure as a row. */
export function resultRows(
  words: EndToEndLabWords,
  locale: Locale,
  { point, stored, match }: Reading,
): readonly TextRow[] {
  const count = (value: number | undefined, otherwise: string) =>
    [value === undefined ? otherwise : formatCount(value, locale), null] as const;
  return textRows(
    {
      'end-to-end-error': writeShare(point.endToEnd, locale),
      'pipeline-error': writeShare(point.pipeline, locale),
      'error-difference': writePoints(point.difference, locale),
      'training-error': [formatPercent(point.training, locale), null],
      'digit-labels': count(point.labels, ''),
      'pairs-to-match': count(match?.pairs, words.none),
      'seed-end-to-end-errors': count(stored?.endToEnd, words.notStored),
      'seed-pipeline-errors': count(stored?.pipeline, words.notStored),
    },
    words.quantities,
  );
}

/** The same rows for copying, ends of the interval and the verdict as rows of their own. */
export function reportRows(
  words: EndToEndLabWords,
  locale: Locale,
  reading: Reading,
  results: Results,
): readonly Row[] {
  const rows = rowsToCopy(resultRows(words, locale, reading), results, locale);
  return [...rows, verdictRow(words, reading.verdict)];
}
