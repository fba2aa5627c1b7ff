import type { Locale } from '../../i18n/locales.ts';
import { formatPercent, formatPoints } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { cellOf, type Reading } from './model.ts';
import type { MismatchLabWords } from './strings.ts';

export function slotsOf(reading: Reading, locale: Locale): Readonly<Record<string, string>> {
  const { cell, train, trainDev, synthetic, mismatch } = reading;
  const percent = (value: number) => formatPercent(value, locale);
  const devOf = (shift: 'none' | 'varied', noise: 'none' | 'one' | 'varied') =>
    percent(cellOf({ shift, noise }).dev.value);
  return {
    train: percent(train.value),
    trainDev: percent(trainDev.value),
    synthetic: synthetic === null ? '' : percent(synthetic.value),
    dev: percent(cell.dev.value),
    low: percent(cell.dev.interval.low),
    high: percent(cell.dev.interval.high),
    mismatch: formatPoints(mismatch.value, locale),
    base: devOf('none', 'none'),
    best: devOf('varied', 'varied'),
    oneNoise: devOf('varied', 'one'),
  };
}

/** What the picture now shows, as a heading. */
export function finding(words: MismatchLabWords, locale: Locale, reading: Reading): string {
  return fill(words.findings[reading.verdict], slotsOf(reading, locale));
}

/** The same in plain words: the errors, that on its own copies, and what no and varied copies give. */
export function sentence(words: MismatchLabWords, locale: Locale, reading: Reading): string {
  const { errors, synthetic, gain } = words.sentence;
  const templates = reading.synthetic === null ? [errors, gain] : [errors, synthetic, gain];
  const slots = slotsOf(reading, locale);
  return templates.map((template) => fill(template, slots)).join(' ');
}
