import { calculatorById } from '../calculators/index.ts';
import {
  formatBarePoints,
  formatCount,
  formatNumber,
  formatPercent,
  formatPoints,
} from '../i18n/numbers.ts';
import type { Locale } from '../i18n/locales.ts';
import { decode } from '../params/codec.ts';

/** How a quantity is written. Names are those of the calculators' results. */
const POINTS = ['avoidable-bias', 'variance', 'data-mismatch', 'dev-overfitting'];
const PLAIN = ['mcc', 'beta-tie', 'ratio'];
const COUNTS = ['n', 'tp', 'fp', 'fn', 'tn'];

type Unit = 'points' | 'percent' | 'plain' | 'count';

/** `avoidable-bias-low` and `f1-high-2` have the unit of what they bound. */
export function unitOf(quantity: string): Unit {
  const name = quantity.replace(/-2$/, '').replace(/-(?:low|high)$/, '');
  if (POINTS.includes(name)) return 'points';
  if (PLAIN.includes(name)) return 'plain';
  return COUNTS.includes(name) ? 'count' : 'percent';
}

export interface ValueRequest {
  readonly calculator: string;
  /** The inputs as in a link: `human=1&train=8&dev=10`. */
  readonly with: string;
  readonly quantity: string;
}

/**
 * Computes one figure with a calculator's own model, so that prose and calculator agree. A request
 * that makes no sense comes back as a fault, in words for the author.
 */
export function computeValue(
  request: ValueRequest,
): { readonly value: number } | { readonly fault: string } {
  const calculator = calculatorById(request.calculator);
  if (calculator === undefined) return { fault: `There is no calculator “${request.calculator}”.` };
  const { values, problems } = decode(calculator.params, request.with);
  const [problem] = problems;
  if (problem !== undefined) {
    return { fault: `${problem.name}=${problem.text} cannot be read (${problem.code}).` };
  }
  const results = calculator.results(values);
  const value = results[request.quantity];
  if (value === undefined) {
    return { fault: `“${request.quantity}” is none of ${Object.keys(results).join(', ')}.` };
  }
  if (typeof value !== 'number') return { fault: `“${request.quantity}” is not a number here.` };
  return { value };
}

/** Writes a figure with its unit, or without it where the sentence gives the unit. */
export function formatValue(
  value: number,
  quantity: string,
  locale: Locale,
  { bare, digits }: { readonly bare: boolean; readonly digits: number },
): string {
  switch (unitOf(quantity)) {
    case 'points':
      return bare ? formatBarePoints(value, digits) : formatPoints(value, locale, digits);
    case 'percent':
      return bare ? formatBarePoints(value, digits) : formatPercent(value, locale, digits);
    case 'plain':
      return formatNumber(value, locale, digits);
    case 'count':
      return formatCount(value, locale);
  }
}
