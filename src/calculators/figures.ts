import type { Locale } from '../i18n/locales.ts';
import { formatShortest, formatSignificant } from '../i18n/numbers.ts';
import type { SchemaStrings } from '../i18n/strings/schema.ts';
import { fill } from '../i18n/template.ts';

/**
 * The figures of a calculator as its page shows them. `<data data-quantity value>` holds each in full
 * precision; the unit is that of the text beside it.
 */
export interface ShownFigure {
  /** Null where it is undefined, unknown or a word. */
  readonly value: number | null;
  readonly text: string;
}

export type ShownUnit = 'percent' | 'points' | 'plain';

/** The unit in which a figure is shown; null where its text tells none. */
export function unitOfText(text: string): ShownUnit | null {
  if (/%p|\bpoints?\b/.test(text)) return 'points';
  if (text.includes('%')) return 'percent';
  return /\d/.test(text) ? 'plain' : null;
}

/** How many times larger a figure is on screen than in code. */
export function scaleOf(unit: ShownUnit): number {
  return unit === 'plain' ? 1 : 100;
}

const FIGURES = 12;

/** A bound or a figure in its unit, as exactly as it was given; points without their word. */
export function formatInUnit(value: number, unit: ShownUnit, locale: Locale): string {
  if (unit === 'plain') return formatSignificant(value, locale, FIGURES);
  return `${formatShortest(value * scaleOf(unit))}${unit === 'percent' ? '%' : ''}`;
}

/** The number in code for one that was typed in a unit: 92.43 for 0.9243, free of binary dust. */
export function fromUnit(value: number, unit: ShownUnit): number {
  return Number((value / scaleOf(unit)).toPrecision(15));
}

/** Reads a figure of the shown calculator; null where the page does not show it. */
export function figureIn(root: ParentNode, quantity: string): ShownFigure | null {
  const found = root.querySelector(`data[data-quantity="${CSS.escape(quantity)}"]`);
  return found === null ? null : readFigure(found);
}

/** What a `data` element says. */
export function readFigure(element: Element): ShownFigure {
  const raw = element.getAttribute('value') ?? '';
  const value = raw.trim() === '' ? Number.NaN : Number(raw);
  return {
    value: Number.isNaN(value) ? null : value,
    text: (element.textContent ?? '').trim(),
  };
}

/** The head of the row in which a figure stands: its name where no table of words has one. */
export function rowLabelIn(root: ParentNode, quantity: string): string | null {
  const found = root.querySelector(`data[data-quantity="${CSS.escape(quantity)}"]`);
  return found?.closest('tr')?.querySelector('th')?.textContent?.trim() || null;
}

/** The name of a figure in words, also of the ends of its interval; null where there are none. */
export function quantityLabel(
  name: string,
  quantities: Readonly<Record<string, string>>,
  words: Pick<SchemaStrings, 'low' | 'high' | 'second'>,
): string | null {
  const known = quantities[name];
  if (known !== undefined) return known;
  const [, stem, suffix] = /^(.*)-(low|high|2)$/.exec(name) ?? [];
  if (stem === undefined) return null;
  const inner = quantityLabel(stem, quantities, words);
  if (inner === null) return null;
  if (suffix === '2') return fill(words.second, { name: inner });
  return fill(suffix === 'low' ? words.low : words.high, { name: inner });
}
