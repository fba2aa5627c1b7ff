import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import type { Card } from 'ts-fsrs';
import { GRADES, joinReviews } from './deck.ts';
import type { Grade, Review } from './deck.ts';

/**
 * FSRS with its published parameters: nine of ten cards should be remembered when they come. No
 * fuzz, so that two devices with the same log agree. A year, give or take two days, is the
 * longest that anything waits.
 */
const scheduler = fsrs({
  request_retention: 0.9,
  maximum_interval: 365,
  enable_fuzz: false,
  enable_short_term: true,
  learning_steps: ['1m', '10m'],
  relearning_steps: ['10m'],
});

const RATINGS = { 1: Rating.Again, 2: Rating.Hard, 3: Rating.Good, 4: Rating.Easy } as const;

/** When a card comes next; null for one that was never reviewed. */
export type Due = number | null;

function replay(log: readonly Review[]): Card | null {
  let card: Card | null = null;
  for (const [at, grade] of log) {
    if (grade === 0) continue;
    const date = new Date(at);
    card = scheduler.next(card ?? createEmptyCard(date), date, RATINGS[grade]).card;
  }
  return card;
}

/** When a card with these reviews is due. It follows from the reviews alone. */
export function dueOf(log: readonly Review[]): Due {
  return replay(log)?.due.getTime() ?? null;
}

/**
 * When the card would come next, by the grade given now. A file may bring reviews from a clock that
 * is ahead of this one: the new one then goes before them, as it will when it is kept.
 */
export function duesByGrade(log: readonly Review[], now: number): Readonly<Record<Grade, number>> {
  const dues = GRADES.map((grade) => [grade, dueOf(joinReviews(log, [[now, grade]])) ?? now]);
  return Object.fromEntries(dues) as Record<Grade, number>;
}
