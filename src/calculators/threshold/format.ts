import { formatShortest } from '../../i18n/numbers.ts';
import type { ThresholdWords } from './strings.ts';

const DIGITS = 4;
const MOST_DECIMALS = 12;

/** A score or a cost: four digits that count, and no more decimals than it needs. */
export function figureText(value: number): string {
  return formatShortest(Number(value.toPrecision(DIGITS)), MOST_DECIMALS);
}

/** A threshold in words where it is no number: above all scores, or undefined. */
export function thresholdText(value: number | null | undefined, words: ThresholdWords): string {
  if (value === null || value === undefined) return words.undefined;
  return value === Infinity ? words.aboveAll : figureText(value);
}
