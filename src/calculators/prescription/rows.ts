import type { Locale } from '../../i18n/locales.ts';
import { verdictRow } from '../frame/verdict-row.ts';
import type { Row } from '../report.ts';
import { dataValue, type Results } from '../results.ts';
import type { Reading } from './model.ts';
import { percentText, pointsText } from './sentence.ts';
import type { PrescriptionWords } from './strings.ts';

export type FigureName = Exclude<keyof PrescriptionWords['quantities'], 'verdict'>;

export interface FigureLine {
  readonly name: FigureName;
  /** The same before any move; null where that says nothing. */
  readonly before: string | null;
  readonly text: string;
}

/** Every figure as text, in the order of the table. */
export function figureLines(locale: Locale, reading: Reading): readonly FigureLine[] {
  const { start, now, movesLeft, best } = reading;
  const percent = (value: number) => percentText(value, locale);
  const points = (value: number) => pointsText(value, locale);
  return [
    { name: 'train-error', before: percent(start.train), text: percent(now.train) },
    { name: 'dev-error', before: percent(start.dev), text: percent(now.dev) },
    {
      name: 'avoidable-bias',
      before: points(start.train - start.human),
      text: points(now.train - now.human),
    },
    {
      name: 'variance',
      before: points(start.dev - start.train),
      text: points(now.dev - now.train),
    },
    { name: 'moves-left', before: null, text: String(movesLeft).replace('-', '−') },
    { name: 'best-dev-error', before: null, text: percent(best.errors.dev) },
  ];
}

/** The same figures for copying. */
export function reportRows(
  words: PrescriptionWords,
  locale: Locale,
  reading: Reading,
  results: Results,
): readonly Row[] {
  const rows = figureLines(locale, reading).map(({ name, text }) => ({
    name,
    label: words.quantities[name],
    text,
    value: dataValue(results[name]),
  }));
  return [...rows, verdictRow(words, reading.verdict)];
}
