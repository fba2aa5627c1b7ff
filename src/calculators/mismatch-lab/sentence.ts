import type { Locale } from '../../i18n/locales.ts';
import { formatPercent, formatPoints } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import type { Advice } from '../frame/Decision.tsx';
import { cellOf, type Reading } from './model.ts';
import type { MismatchLabWords } from './strings.ts';

function slotsOf(reading: Reading, locale: Locale): Readonly<Record<string, string>> {
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

type AdviceId = keyof MismatchLabWords['advice'];

function idsFor({ values, verdict }: Reading): readonly AdviceId[] {
  const { shift, noise } = values;
  if (verdict === 'mismatch') return ['compare', 'synthesise'];
  if (shift === 'none') return ['add-shift', 'not-by-copies', 'compare'];
  if (shift === 'one') return ['vary-shift', 'not-by-copies', 'compare'];
  return noise === 'varied' ? ['go-on', 'not-by-copies'] : ['vary-noise', 'go-on', 'not-by-copies'];
}

/** What to do next, most pressing first. */
export function advise(
  words: MismatchLabWords,
  locale: Locale,
  reading: Reading,
): readonly Advice[] {
  const slots = slotsOf(reading, locale);
  return idsFor(reading).map((id) => ({
    id,
    text: words.advice[id].text,
    reason: fill(words.advice[id].reason, slots),
    gain: null,
    link: null,
  }));
}
