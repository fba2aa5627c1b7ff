import type { Locale } from './locales.ts';

const MINUS = '−';

/** Never shows −0: a value that rounds to zero has no sign. */
function fixed(value: number, digits: number): string {
  const text = value.toFixed(digits);
  return Number(text) === 0 ? (0).toFixed(digits) : text.replace('-', MINUS);
}

/** A plain number with a fixed number of decimals and a real minus sign: −0.25 → "−0.25". */
export function formatNumber(value: number, _locale: Locale, digits = 2): string {
  return fixed(value, digits);
}

/** A fraction as a percentage: 0.08 → "8.0%". */
export function formatPercent(fraction: number, _locale: Locale, digits = 1): string {
  return `${fixed(fraction * 100, digits)}%`;
}

/** A difference of two fractions in percentage points: 0.07 → "7.0 points" or "7.0%p". */
export function formatPoints(fraction: number, locale: Locale, digits = 1): string {
  const number = fixed(fraction * 100, digits);
  if (locale === 'ko') return `${number}%p`;
  return `${number} ${Number(number) === 1 ? 'point' : 'points'}`;
}

/** The number of a difference in percentage points without its unit: 0.07 → "7.0". */
export function formatBarePoints(fraction: number, digits = 1): string {
  return fixed(fraction * 100, digits);
}

/** A whole number with thousands separators: 16758 → "16,758" (both languages group by three). */
export function formatCount(count: number, _locale: Locale): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/**
 * As many decimals as the value needs and at most `most`: 8 → "8", 7.5 → "7.5".
 * For numbers that a reader typed and expects to see again.
 */
export function formatShortest(value: number, most = 6): string {
  return String(Number(value.toFixed(most))).replace('-', MINUS);
}

/** The most decimals that JavaScript writes. */
const MOST_DECIMALS = 20;

/**
 * A number to so many figures, grouped by thousands and never with an exponent: 8.6412 → "8.64",
 * 864000 → "864,000", 0.00000012 → "0.00000012". No zeros at the end of a fraction.
 */
export function formatSignificant(value: number, locale: Locale, figures = 3): string {
  if (value === 0) return '0';
  const power = Math.floor(Math.log10(Math.abs(value)));
  const digits = Math.min(Math.max(figures - 1 - power, 0), MOST_DECIMALS);
  const [whole = '', rest = ''] = fixed(value, digits).split('.');
  const decimals = rest.replace(/0+$/, '');
  const sign = whole.startsWith(MINUS) ? MINUS : '';
  const grouped = `${sign}${formatCount(Number(whole.replace(MINUS, '')), locale)}`;
  return decimals === '' ? grouped : `${grouped}.${decimals}`;
}
