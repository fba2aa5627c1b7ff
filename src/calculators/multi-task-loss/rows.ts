import type { Locale } from '../../i18n/locales.ts';
import { formatNumber, formatPercent, formatSignificant } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import type { ResultRow } from '../frame/ResultTable.tsx';
import type { Row } from '../report.ts';
import { dataValue, type Results } from '../results.ts';
import type { Comparison, Reading } from './figures.ts';
import type { MultiTaskWords } from './strings.ts';

const DIGITS = 4;

export function lossText(loss: number, locale: Locale): string {
  return formatNumber(loss, locale, DIGITS);
}

export function shareText(share: number, locale: Locale): string {
  return formatPercent(share, locale, 0);
}

export function errorText(error: number, locale: Locale): string {
  return formatSignificant(error, locale, 2);
}

export function slotsOf(locale: Locale, reading: Reading) {
  return {
    known: reading.known,
    masked: lossText(reading.masked, locale),
    zero: lossText(reading.zeroFilled, locale),
    perImage: lossText(reading.perImage, locale),
    perLabel: lossText(reading.perLabel, locale),
    softmax: '100%',
  };
}

/** What the picture now shows, as a heading. */
export function finding(words: MultiTaskWords, locale: Locale, reading: Reading): string {
  return fill(words.findings[reading.verdict], slotsOf(locale, reading));
}

/** The same in plain words. */
export function sentence(words: MultiTaskWords, locale: Locale, reading: Reading): string {
  return fill(words.sentence[reading.verdict], slotsOf(locale, reading));
}

/** The figures of the twelve curves, as a table shows them. */
export function curveRows(
  words: MultiTaskWords,
  locale: Locale,
  comparison: Comparison | null,
): readonly ResultRow[] {
  const { pending, wins } = words.curves;
  const row = (
    name: keyof MultiTaskWords['quantities'],
    text: string | null,
    interval: ResultRow['interval'] = null,
  ) => ({ name, label: words.quantities[name], text: text ?? pending, interval });
  if (comparison === null) {
    return (['joint-error', 'separate-error', 'joint-wins-share', 'winner'] as const).map((name) =>
      row(name, null),
    );
  }
  const { low, high } = comparison.interval;
  return [
    row('joint-error', errorText(comparison.joint, locale)),
    row('separate-error', errorText(comparison.apart, locale)),
    row('joint-wins-share', fill(wins, { count: comparison.wins }), {
      low: shareText(low, locale),
      high: shareText(high, locale),
    }),
    row('winner', words.winners[comparison.winner]),
  ];
}

/** Every figure that is defined, for copying. */
export function reportRows(
  words: MultiTaskWords,
  locale: Locale,
  reading: Reading,
  results: Results,
): readonly Row[] {
  return Object.entries(results).flatMap(([name, value]): readonly Row[] => {
    if (value === null) return [];
    const bare = name.replace(/-(low|high)$/, '');
    const label = words.quantities[bare as keyof MultiTaskWords['quantities']];
    const word =
      name === 'verdict'
        ? words.verdicts[reading.verdict]
        : words.winners[value as keyof MultiTaskWords['winners']];
    const number = (of: number) => (name === 'labels' ? String(of) : lossText(of, locale));
    return [
      {
        name,
        label: bare === name ? label : `${label} (${name.slice(bare.length + 1)})`,
        text: typeof value === 'number' ? number(value) : word,
        value: dataValue(value),
      },
    ];
  });
}
