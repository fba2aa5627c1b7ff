import type { Locale } from '../../i18n/locales.ts';
import { formatCount, formatShortest } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { Z95 } from '../../math/intervals.ts';
import type { ResultRow } from '../frame/ResultTable.tsx';
import { verdictRow } from '../frame/verdict-row.ts';
import type { Row } from '../report.ts';
import { dataValue, type Results } from '../results.ts';
import type { Split, SplitPlannerValues } from './model.ts';
import { shareText, widthText } from './sentence.ts';
import type { SplitPlannerWords } from './strings.ts';

/** What rows are made of: the numbers, and the language that they are said in. */
export interface RowSource {
  readonly words: SplitPlannerWords;
  readonly locale: Locale;
  readonly values: SplitPlannerValues;
  readonly split: Split;
}

/** Examples for the wanted half-width by the formula of the textbooks. */
function waldSize(values: SplitPlannerValues): number {
  const error = values.error / 100;
  const width = values['target-half-width'] / 100;
  return Math.ceil((Z95 * Z95 * error * (1 - error)) / (width * width) - 1e-9);
}

function rareReason({ words, values }: RowSource): string {
  return values['rare-share'] === 0 ? words.undefined['no-share'] : words.undefined['no-rare'];
}

/** Counts and half-widths; the third column says what they are of. */
export function splitRows(source: RowSource): readonly ResultRow[] {
  const { words, locale, values, split } = source;
  const { notes } = words;
  const count = (number: number): string => formatCount(number, locale);
  const part = (number: number): string =>
    fill(notes.share, { share: shareText(number, values.total, locale) });
  const width = (value: number | null): string =>
    value === null ? words.undefined['no-set'] : `±${widthText(value, locale)}`;
  const row = (
    name: keyof SplitPlannerWords['quantities'],
    text: string,
    note: string | null,
  ): ResultRow => ({ name, label: words.quantities[name], text, interval: note });
  return [
    split.train < 0
      ? row('train-count', words.undefined['no-train'], null)
      : row('train-count', count(split.train), part(split.train)),
    row('dev-count', count(split.dev), part(split.dev)),
    row('test-count', count(split.test), part(split.test)),
    row('dev-half-width', width(split.devWidth), notes.wilson),
    row('test-half-width', width(split.testWidth), notes.wilson),
    row('total-half-width', width(split.totalWidth), notes.cross),
    row('n-needed', count(split.needed), fill(notes.needed, { wald: count(waldSize(values)) })),
    row('rare-dev-count', count(split.rare), `${formatShortest(values['rare-share'], 9)}%`),
    row(
      'rare-recall-half-width',
      split.recallWidth === null ? rareReason(source) : `±${widthText(split.recallWidth, locale)}`,
      notes.recall,
    ),
    row(
      'n-needed-for-rare',
      split.neededForRare === null ? words.undefined['no-share'] : count(split.neededForRare),
      notes.rare,
    ),
  ];
}

/** The same rows for copying, and the verdict. */
export function reportRows(source: RowSource, results: Results): readonly Row[] {
  const { words, split } = source;
  const rows = splitRows(source).map(({ name, text }) => ({
    name,
    label: words.quantities[name as 'verdict'],
    text,
    value: dataValue(results[name]),
  }));
  return [...rows, verdictRow(words, split.verdict)];
}
