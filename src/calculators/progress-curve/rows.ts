import type { Locale } from '../../i18n/locales.ts';
import { formatPoints } from '../../i18n/numbers.ts';
import { verdictRow } from '../frame/verdict-row.ts';
import type { Row } from '../report.ts';
import { dataValue, type Results } from '../results.ts';
import type { Reading } from './model.ts';
import { errorText, monthText } from './sentence.ts';
import type { ProgressCurveWords } from './strings.ts';

export type FigureName = Exclude<keyof ProgressCurveWords['quantities'], 'verdict'>;

/** Every figure as text, in the order of the table. */
export function figureLines(
  words: ProgressCurveWords,
  locale: Locale,
  reading: Reading,
): readonly { readonly name: FigureName; readonly text: string }[] {
  const { error, crossing, headroom, toolsLeft } = reading;
  return [
    { name: 'error-now', text: errorText(error) },
    { name: 'time-to-human', text: crossing === null ? words.never : monthText(crossing) },
    { name: 'headroom', text: formatPoints(headroom / 100, locale, 2) },
    { name: 'tools-left', text: String(toolsLeft) },
  ];
}

/** The same figures for copying. */
export function reportRows(
  words: ProgressCurveWords,
  locale: Locale,
  reading: Reading,
  results: Results,
): readonly Row[] {
  const rows = figureLines(words, locale, reading).map(({ name, text }) => ({
    name,
    label: words.quantities[name],
    text,
    value: dataValue(results[name]),
  }));
  return [...rows, verdictRow(words, reading.verdict)];
}
