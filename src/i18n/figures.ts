import type { Locale } from './locales.ts';
import {
  formatBarePoints,
  formatCount,
  formatNumber,
  formatPercent,
  formatPoints,
} from './numbers.ts';

/** How a quantity is written. Names are those of the calculators' results. */
const POINTS = [
  'avoidable-bias',
  'variance',
  'data-mismatch',
  'dev-overfitting',
  'due-to-labels',
  'model-gap',
  'one-sided-bias',
  'avoidable-bias-target',
  'variance-target',
  'human-difference',
  'seen-difference',
  'target-gap',
  'transfer',
];
const PLAIN = ['mcc', 'beta-tie', 'ratio'];
const COUNTS = ['n', 'tp', 'fp', 'fn', 'tn', 'source-in-dev', 'target-in-dev', 'target-in-train'];

type Unit = 'points' | 'percent' | 'plain' | 'count';

/** `avoidable-bias-low` and `f1-high-2` have the unit of what they bound. */
function unitOf(quantity: string): Unit {
  const name = quantity.replace(/-2$/, '').replace(/-(?:low|high)$/, '');
  if (POINTS.includes(name)) return 'points';
  if (PLAIN.includes(name)) return 'plain';
  return COUNTS.includes(name) ? 'count' : 'percent';
}

export interface ValueStyle {
  /** Leaves the unit away. */
  readonly bare: boolean;
  /** Takes the number as it is, not as a percentage. */
  readonly plain?: boolean;
  readonly digits: number;
}

/** Writes a figure with its unit, or without it where the sentence gives the unit. */
export function formatValue(
  value: number,
  quantity: string,
  locale: Locale,
  { bare, plain = false, digits }: ValueStyle,
): string {
  switch (plain ? 'plain' : unitOf(quantity)) {
    case 'points':
      return bare ? formatBarePoints(value, digits) : formatPoints(value, locale, digits);
    case 'percent':
      return bare ? formatBarePoints(value, digits) : formatPercent(value, locale, digits);
    case 'plain':
      return formatNumber(value, locale, digits);
    case 'count':
      // An expected number of examples is no whole one.
      return formatCount(Math.round(value), locale);
  }
}
