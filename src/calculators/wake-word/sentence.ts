import type { Locale } from '../../i18n/locales.ts';
import { formatCount, formatShortest, formatSignificant } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import type { Reading } from './model.ts';
import type { WakeWordWords } from './strings.ts';

/** To three figures: 8.64, 0.0116, 12,345. */
export function formatFigure(value: number, locale: Locale): string {
  return formatSignificant(value, locale);
}

/** The same rounded up: a bound that is shown may not be lower than the bound. */
export function formatUpper(value: number, locale: Locale): string {
  const unit = value > 0 ? 10 ** Math.min(Math.floor(Math.log10(value)) - 2, 0) : 1;
  return formatSignificant(Math.ceil(value / unit - 1e-9) * unit, locale);
}

/** Hours to one decimal, large ones whole; rounded up, since fewer would not do. */
export function formatHours(hours: number, locale: Locale): string {
  if (hours >= 1_000) return formatCount(Math.ceil(hours - 1e-9), locale);
  const rounded = Math.ceil(hours * 10 - 1e-9) / 10;
  return formatShortest(rounded);
}

/** As the reader typed it: 24, 7.5, 1,000. */
function formatTyped(value: number, locale: Locale): string {
  return formatSignificant(value, locale, 9);
}

/** A fraction as a number per million, to four figures: 1.157. */
export function formatMillion(share: number, locale: Locale): string {
  return formatSignificant(share * 1e6, locale, 4);
}

/** The slots that the sentences of this calculator share. */
export function slotsOf(reading: Reading, locale: Locale): Readonly<Record<string, string>> {
  const { values } = reading;
  const figure = (value: number) => formatFigure(value, locale);
  const hours = (value: number) => formatHours(value, locale);
  return {
    hours: formatTyped(values.hours, locale),
    events: formatCount(values.events, locale),
    limit: formatTyped(values.limit, locale),
    rate: formatTyped(values.rate, locale),
    estimate: figure(reading.estimate),
    low: figure(reading.interval.low),
    high: figure(reading.interval.high),
    bound: formatUpper(reading.bounds.high, locale),
    least: figure(reading.bounds.low),
    needed: hours(reading.needed),
    next: hours(reading.neededNext),
    more: hours(Math.max(0, reading.needed - values.hours)),
    moreNext: hours(Math.max(0, reading.neededNext - values.hours)),
    decisions: figure(reading.decisions),
    expected: figure(reading.expected),
    allowed: formatMillion(reading.allowed, locale),
  };
}

/** What the picture now shows, as a heading. */
export function finding(words: WakeWordWords, locale: Locale, reading: Reading): string {
  return fill(words.findings[reading.verdict], slotsOf(reading, locale));
}

/** The same in plain words: what was heard, what it shows, what it would take, what the rate means. */
export function sentence(words: WakeWordWords, locale: Locale, reading: Reading): string {
  const slots = slotsOf(reading, locale);
  const { heard, bound, needed, rate } = words.sentence;
  return [heard, bound, needed, rate].map((template) => fill(template, slots)).join(' ');
}
