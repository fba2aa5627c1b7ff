import type { Locale } from '../../i18n/locales.ts';
import { formatSignificant } from '../../i18n/numbers.ts';
import { rowsToCopy, type TextRow } from '../frame/result-rows.ts';
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
): readonly TextRow[] {
  const row = (
    name: keyof TransferWords['quantities'],
    text: string | undefined,
    interval: TextRow['interval'] = null,
  ): TextRow => ({
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
  const isDone = typeof reading !== 'string';
  const rows = rowsToCopy(tableRows(words, locale, isDone ? reading : null), results, locale);
  const word = words.verdicts[isDone ? reading.verdict : reading];
  const value = dataValue(results['verdict']);
  return [...rows, { name: 'verdict', label: words.quantities.verdict, text: word, value }];
}
