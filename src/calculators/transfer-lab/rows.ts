import type { Locale } from '../../i18n/locales.ts';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { formatSignificant } from '../../i18n/numbers.ts';
import type { ResultRow } from '../frame/ResultTable.tsx';
import type { Row } from '../report.ts';
import { dataValue, type Results } from '../results.ts';
import type { Reading, Wins } from './figures.ts';
import { errorText, shareText, winsText, type Stage } from './sentence.ts';
import type { TransferWords } from './strings.ts';

/** The figures as text, in the order of the table. */
export function tableRows(
  words: TransferWords,
  locale: Locale,
  reading: Reading | null,
): readonly ResultRow[] {
  const row = (
    name: keyof TransferWords['quantities'],
    text: string | undefined,
    interval: ResultRow['interval'] = null,
  ): ResultRow => ({
    name,
    label: words.quantities[name],
    text: text ?? words.pending,
    interval,
  });
  const { medians, wins } = reading ?? {};
  const error = (value: number | undefined) =>
    value === undefined ? undefined : errorText(value, locale);
  const winsRow = (name: 'transfer-wins-share' | 'head-only-wins-share', of: Wins | undefined) =>
    row(
      name,
      of && winsText(words, of.count),
      of
        ? { low: shareText(of.interval.low, locale), high: shareText(of.interval.high, locale) }
        : words.pending,
    );
  const ratio = medians && formatSignificant(medians.scratch / medians.tuned, locale, 2);
  return [
    row('transfer-error', error(medians?.tuned)),
    row('head-only-error', error(medians?.head)),
    row('scratch-error', error(medians?.scratch)),
    row('error-ratio', ratio),
    winsRow('transfer-wins-share', wins?.tuned),
    winsRow('head-only-wins-share', wins?.head),
    row('winner', reading === null ? undefined : words.winners[reading.winner]),
  ];
}

/** The same figures for copying. */
export function reportRows(
  words: TransferWords,
  locale: Locale,
  reading: Reading | Stage,
  results: Results,
): readonly Row[] {
  const ui = calculatorStrings[locale];
  const isDone = typeof reading !== 'string';
  const rows = tableRows(words, locale, isDone ? reading : null).flatMap((row): readonly Row[] => {
    const { name, text, interval } = row;
    const label = String(row.label);
    const ends =
      interval === null || typeof interval === 'string'
        ? []
        : (['low', 'high'] as const).map((end) => ({
            name: `${name}-${end}`,
            label: `${label}, ${ui.interval}, ${ui.ends[end]}`,
            text: interval[end],
            value: dataValue(results[`${name}-${end}`]),
          }));
    return [{ name, label, text, value: dataValue(results[name]) }, ...ends];
  });
  const verdict = isDone ? reading.verdict : reading;
  return [
    ...rows,
    {
      name: 'verdict',
      label: words.quantities.verdict,
      text: words.verdicts[verdict],
      value: dataValue(results['verdict']),
    },
  ];
}
