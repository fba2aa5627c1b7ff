import type { Locale } from '../../i18n/locales.ts';
import { formatCount } from '../../i18n/numbers.ts';
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
import type { MismatchLabWords } from './strings.ts';

/** Every figure as a row. */
export function resultRows(
  words: MismatchLabWords,
  locale: Locale,
  reading: Reading,
): readonly TextRow[] {
  const plain = (text: string) => [text, null] as const;
  const { stored, synthetic, verdict } = reading;
  return textRows(
    {
      'train-error': writeShare(reading.train, locale),
      'train-dev-error': writeShare(reading.trainDev, locale),
      'synthetic-error': synthetic === null ? plain(words.noRecipe) : writeShare(synthetic, locale),
      'dev-error': writeShare(reading.cell.dev, locale),
      'data-mismatch': writePoints(reading.mismatch, locale),
      'dev-error-gain':
        verdict === 'mismatch' ? plain(words.noRecipe) : writePoints(reading.gain, locale),
      'seed-dev-errors': plain(stored === null ? words.notStored : formatCount(stored.dev, locale)),
    },
    words.quantities,
  );
}

/** The same rows for copying, ends of the interval and the verdict as rows of their own. */
export function reportRows(
  words: MismatchLabWords,
  locale: Locale,
  reading: Reading,
  results: Results,
): readonly Row[] {
  const rows = rowsToCopy(resultRows(words, locale, reading), results, locale);
  return [...rows, verdictRow(words, reading.verdict)];
}
