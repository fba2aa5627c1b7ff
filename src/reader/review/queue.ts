import { cardOf, NEVER } from './deck.ts';
import type { Deck, Review } from './deck.ts';

/** A card as the page lists it. */
export interface Listed {
  readonly id: string;
  /** `<lesson>/<section>`. */
  readonly section: string;
}

export interface Moment {
  readonly now: number;
  /** When the reader's day began. */
  readonly today: number;
}

/** A card that was shown today comes again a little early when nothing else is left. */
const AHEAD = 20 * 60_000;

/** Midnight on the reader's clock. */
export function startOfDay(now: number): number {
  return new Date(now).setHours(0, 0, 0, 0);
}

/** Midnight after that. Days of 23 and 25 hours count as they are. */
export function startOfNextDay(now: number): number {
  const date = new Date(startOfDay(now));
  return date.setDate(date.getDate() + 1);
}

/** Whether a section's cards are wanted: as the reader says, else once they have answered there. */
export function isWanted(deck: Deck, section: string, answered: ReadonlySet<string>): boolean {
  const wish = Object.hasOwn(deck.wishes, section) ? deck.wishes[section] : undefined;
  return wish?.isIn ?? answered.has(section);
}

function isReviewedSince(log: readonly Review[], moment: number): boolean {
  return log.some(([at, grade]) => grade !== 0 && at >= moment);
}

export interface Queue {
  /** Whether no card is wanted at all. */
  readonly isEmpty: boolean;
  /** Ids of the cards to show now, in order. */
  readonly ids: readonly string[];
  readonly counts: {
    /** Begun cards whose time has come, as many as the day's limit allows. */
    readonly due: number;
    readonly fresh: number;
    /** Cards reviewed today. */
    readonly done: number;
  };
  /** What waits for another day only because of the limit. */
  readonly beyond: number;
  /** When the next card comes if none is left now; null when none will. */
  readonly next: number | null;
}

interface Placed extends Listed {
  readonly due: number | null;
  readonly isToday: boolean;
}

/**
 * What to review now: cards of today that come again, then those that are due, the longest waiting
 * first, then new ones in the order of the course, up to the day's limit.
 */
export function queueOf(
  wanted: readonly Listed[],
  deck: Deck,
  dueOf: (log: readonly Review[]) => number | null,
  { now, today }: Moment,
): Queue {
  const placed = wanted.map((card): Placed & { readonly until: number } => {
    const { log, hold } = cardOf(deck, card.id);
    const { until } = hold;
    return { ...card, due: dueOf(log), isToday: isReviewedSince(log, today), until };
  });
  const free = placed.filter(({ until }) => until <= now);
  const byDue = (a: Placed, b: Placed) => (a.due ?? 0) - (b.due ?? 0);
  const isDue = ({ due }: Placed) => due !== null && due <= now;
  const again = free.filter((card) => card.isToday && isDue(card)).sort(byDue);
  const due = free.filter((card) => !card.isToday && isDue(card)).sort(byDue);
  const fresh = free.filter((card) => card.due === null);
  const done = placed.filter(({ isToday }) => isToday).length;
  const left = Math.max(deck.limit.perDay - done, 0);
  const allowed = [...due, ...fresh].slice(0, left);
  const soon = free
    .filter(
      (card) => card.isToday && card.due !== null && card.due > now && card.due <= now + AHEAD,
    )
    .sort(byDue);
  const main = [...again, ...allowed];
  const shown = main.length > 0 ? main : soon;
  const waiting = placed
    .filter(({ until }) => until < NEVER)
    .map((card) => Math.max(card.due ?? 0, card.until))
    .filter((time) => time > now);
  return {
    isEmpty: wanted.length === 0,
    ids: shown.map(({ id }) => id),
    counts: {
      due: shown.filter((card) => card.due !== null).length,
      fresh: shown.filter((card) => card.due === null).length,
      done,
    },
    beyond: due.length + fresh.length - allowed.length,
    next: waiting.length === 0 ? null : Math.min(...waiting),
  };
}
