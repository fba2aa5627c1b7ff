import type { Locale } from '../../i18n/locales.ts';
import { formatBarePoints, formatPoints, formatShortest } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import type { Interval } from '../../math/intervals.ts';
import type { FoggyFloorValues, Reading } from './model.ts';
import type { FoggyFloorWords } from './strings.ts';

/** One decimal as everywhere, two where the first would hide a typed one. */
function digitsFor(fraction: number): 1 | 2 {
  const tenths = fraction * 1000;
  return Math.abs(tenths - Math.round(tenths)) < 1e-6 ? 1 : 2;
}

export function pointsText(fraction: number, locale: Locale): string {
  return formatPoints(fraction, locale, digitsFor(fraction));
}

/** The same without its unit, for the first end of a range. */
export function bareText(fraction: number): string {
  return formatBarePoints(fraction, digitsFor(fraction));
}

/** "0.1 to 0.6 points", or one number where the band is a point. */
export function rangeText(words: FoggyFloorWords, locale: Locale, range: Interval): string {
  const digits = Math.max(digitsFor(range.low), digitsFor(range.high));
  const low = formatBarePoints(range.low, digits);
  const high = formatPoints(range.high, locale, digits);
  if (low === formatBarePoints(range.high, digits)) return high;
  return fill(words.range, { low, high });
}

/** An error as the reader typed it: 0.45 → "0.45%". */
export function errorText(fraction: number): string {
  return `${formatShortest(fraction * 100, 3)}%`;
}

/** What the picture now shows, as a heading. */
export function finding(words: FoggyFloorWords, locale: Locale, reading: Reading): string {
  const slots = {
    bias: reading.bias === null ? '' : rangeText(words, locale, reading.bias),
    variance: pointsText(reading.variance.value ?? 0, locale),
  };
  const { verdict, doubt } = reading;
  if (verdict === 'cannot-tell') return fill(words.findings[doubt ?? 'band'], slots);
  return fill(words.findings[verdict], slots);
}

function remarks(words: FoggyFloorWords, values: FoggyFloorValues, reading: Reading): string[] {
  const { band, tieFloor } = reading;
  if (band === null) return [];
  const said: string[] = [];
  if (reading.doubt === 'both-sides' && tieFloor !== null) {
    said.push(fill(words.sentence.tie, { tie: errorText(tieFloor) }));
  }
  if (values.train / 100 < band.low) said.push(words.sentence.memorized);
  else if (values.train < values.human) said.push(words.sentence.human);
  if (band.high * 100 > values.human + 1e-9) said.push(words.sentence.above);
  return said;
}

/** The same in plain words: the band, the bounds, the floor at which the advice turns over. */
export function sentence(
  words: FoggyFloorWords,
  locale: Locale,
  values: FoggyFloorValues,
  reading: Reading,
): string {
  const { band, bias, variance } = reading;
  const slots = {
    low: errorText(values['floor-low'] / 100),
    high: errorText((values['floor-high'] ?? values.human) / 100),
    train: errorText(values.train / 100),
    dev: errorText(values.dev / 100),
    variance: pointsText(variance.value ?? 0, locale),
    bias: bias === null ? '' : rangeText(words, locale, bias),
  };
  const isPoint = band !== null && slots.low === slots.high;
  const first = band === null ? 'order' : isPoint ? 'known' : 'band';
  const noise =
    reading.isVarianceNoise && variance.interval !== null
      ? [
          fill(words.sentence.noise, {
            low: formatPoints(variance.interval.low, locale, 2),
            high: formatPoints(variance.interval.high, locale, 2),
          }),
        ]
      : [];
  return [fill(words.sentence[first], slots), ...remarks(words, values, reading), ...noise].join(
    ' ',
  );
}
