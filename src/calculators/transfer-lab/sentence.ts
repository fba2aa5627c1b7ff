import type { Locale } from '../../i18n/locales.ts';
import { formatPercent, formatSignificant } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { DRAWS } from '../../math/network/settings.ts';
import type { Reading, TransferValues } from './figures.ts';
import type { TransferWords } from './strings.ts';

export type Stage = 'training' | 'stopped';

/** A mean squared error: two figures are more than eight draws can say. */
export function errorText(error: number, locale: Locale): string {
  return formatSignificant(error, locale, 2);
}

export function winsText(words: TransferWords, count: number): string {
  return fill(words.ofDraws, { count, draws: DRAWS });
}

export function shareText(share: number, locale: Locale): string {
  return formatPercent(share, locale, 0);
}

/** Everything that a template may want to say of a finished run. */
export function slotsOf(locale: Locale, values: TransferValues, reading: Reading | null) {
  const error = (value: number | undefined) =>
    value === undefined ? '' : errorText(value, locale);
  return {
    points: values.points,
    source: values['source-points'],
    draws: DRAWS,
    transfer: error(reading?.medians.tuned),
    head: error(reading?.medians.head),
    scratch: error(reading?.medians.scratch),
    wins: reading?.wins.tuned.count ?? '',
    headWins: reading?.wins.head.count ?? '',
  };
}

/** What the picture now shows, as a heading. */
export function finding(
  words: TransferWords,
  locale: Locale,
  values: TransferValues,
  reading: Reading | Stage,
): string {
  if (typeof reading === 'string') return words.findings[reading];
  return fill(words.findings[reading.verdict], slotsOf(locale, values, reading));
}

/** The same in plain words. */
export function sentence(
  words: TransferWords,
  locale: Locale,
  values: TransferValues,
  reading: Reading | Stage,
): string {
  const { main, head } = words.sentence;
  if (typeof reading === 'string') {
    return fill(words.sentence[reading], slotsOf(locale, values, null));
  }
  const slots = slotsOf(locale, values, reading);
  return [main, ...(reading.isHeadWorse ? [head] : [])].map((one) => fill(one, slots)).join(' ');
}
