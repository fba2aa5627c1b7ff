import { sentence } from '../progress/say.ts';
import { GRADES } from './deck.ts';
import type { Grade } from './deck.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A month of the year's average. */
const MONTH = (365.25 / 12) * DAY;

export interface Interval {
  readonly unit: 'minutes' | 'hours' | 'days' | 'months';
  readonly n: number;
}

/** A length of time in the unit that says it in one or two figures; never nothing. */
export function intervalOf(milliseconds: number): Interval {
  const minutes = Math.max(Math.round(milliseconds / MINUTE), 1);
  if (minutes < 60) return { unit: 'minutes', n: minutes };
  const hours = Math.round(milliseconds / HOUR);
  if (hours < 24) return { unit: 'hours', n: hours };
  const days = Math.round(milliseconds / DAY);
  if (days < 60) return { unit: 'days', n: days };
  return { unit: 'months', n: Math.round(milliseconds / MONTH) };
}

/** The same in words of the page. */
export function sayInterval(root: HTMLElement, milliseconds: number): string {
  const { unit, n } = intervalOf(milliseconds);
  return sentence(root, unit, { n }).textContent?.trim() ?? '';
}

/** Writes on each grade when the card would come again. */
export function showIntervals(
  root: HTMLElement,
  dues: Readonly<Record<Grade, number>>,
  now: number,
): void {
  for (const grade of GRADES) {
    root
      .querySelector(`[data-grade="${grade}"] [data-in]`)
      ?.replaceChildren(sayInterval(root, dues[grade] - now));
  }
}
