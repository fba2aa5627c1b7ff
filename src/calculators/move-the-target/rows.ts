import type { Locale } from '../../i18n/locales.ts';
import { formatBarePoints, formatPercent, formatPoints } from '../../i18n/numbers.ts';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import type { Interval } from '../../math/intervals.ts';
import { verdictRow } from '../frame/verdict-row.ts';
import type { Row } from '../report.ts';
import { dataValue, type Results } from '../results.ts';
import type { Reading } from './model.ts';
import type { MoveTheTargetWords } from './strings.ts';

export type FigureName = Exclude<keyof MoveTheTargetWords['quantities'], 'verdict'>;

export interface FigureLine {
  readonly name: FigureName;
  readonly text: string;
  /** Ends of the interval as text, or why the figure is undefined; null where there is neither. */
  readonly ends: { readonly low: string; readonly high: string } | string | null;
}

/** Every figure as text, in the order of the table. */
export function figureLines(
  words: MoveTheTargetWords,
  locale: Locale,
  reading: Reading,
): readonly FigureLine[] {
  const ui = calculatorStrings[locale];
  const { score, bestScore, revealed } = reading;
  const percent = (value: number) => formatPercent(value, locale);
  const points = (value: number) => formatPoints(value, locale);
  const line = (
    name: FigureName,
    value: number | undefined,
    interval: Interval | null = null,
  ): FigureLine => {
    const isGap = name === 'test-dev-gap';
    const text = isGap ? points : percent;
    const low = isGap ? formatBarePoints : percent;
    if (value === undefined) return { name, text: ui.undefined, ends: words.covered };
    return {
      name,
      text: text(value),
      ends: interval && { low: low(interval.low), high: text(interval.high) },
    };
  };
  return [
    line('dev-error', score.error, score.interval),
    line('best-dev-error', bestScore.error),
    line('test-error', revealed?.score.error, revealed?.score.interval),
    line('start-test-error', revealed?.start.error),
    line('fitted-test-error', revealed?.fitted.error),
    line('test-dev-gap', revealed?.gap.value, revealed?.gap.interval),
  ];
}

/** The same figures for copying, ends of intervals as rows of their own. */
export function reportRows(
  words: MoveTheTargetWords,
  locale: Locale,
  reading: Reading,
  results: Results,
): readonly Row[] {
  const ui = calculatorStrings[locale];
  const rows = figureLines(words, locale, reading).flatMap(({ name, text, ends }) => {
    const label = words.quantities[name];
    const reason = typeof ends === 'string' ? `${text}: ${ends}` : text;
    const row = { name, label, text: reason, value: dataValue(results[name]) };
    if (ends === null || typeof ends === 'string') return [row];
    return [
      row,
      ...(['low', 'high'] as const).map((end) => ({
        name: `${name}-${end}`,
        label: `${label}, ${ui.interval}, ${ui.ends[end]}`,
        text: ends[end],
        value: dataValue(results[`${name}-${end}`]),
      })),
    ];
  });
  return [...rows, verdictRow(words, reading.verdict)];
}
