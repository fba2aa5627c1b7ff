import type { Locale } from '../../i18n/locales.ts';
import { formatPercent, formatPoints, formatShortest } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';

const MOST_DIGITS = 7;

/** Decimals of a percentage that leave two figures of it: 0.1 → "0.10", 1.2 → "1.2". */
function digitsFor(fraction: number): number {
  const size = Math.abs(fraction * 100);
  if (size === 0 || size >= 1) return 1;
  return Math.min(MOST_DIGITS, 1 - Math.floor(Math.log10(size)));
}

/** A difference in points with two figures, however small. */
export function gapText(fraction: number, locale: Locale): string {
  return formatPoints(fraction, locale, digitsFor(fraction));
}

/** A probability as a percentage; what is not quite none or all is not called that. */
export function chanceText(p: number, locale: Locale): string {
  if (p > 0 && p < 0.0005) return p < 1e-6 ? '<0.0001%' : formatPercent(p, locale, 4);
  if (p < 1 && p > 0.9995) return p > 1 - 1e-6 ? '>99.9999%' : formatPercent(p, locale, 4);
  return formatPercent(p, locale);
}

/** A percentage as it was typed. */
export function typedPercent(percent: number): string {
  return `${formatShortest(percent)}%`;
}

/** A p-value, or a bound that it is under. */
export function pText(p: number, small: string): string {
  return p < 0.0001 ? fill(small, { bound: '0.0001' }) : p.toFixed(4);
}
