import type { StoredRecord } from '../../browser/storage.ts';
import { isMoment } from '../moment.ts';

/** Again, hard, good, easy: the numbers of the keys and of the scheduler. */
export const GRADES = [1, 2, 3, 4] as const;
export type Grade = (typeof GRADES)[number];

/** One review: when, and its grade; 0 where the reader took it back. */
export type Review = readonly [at: number, grade: Grade | 0];

/** Until when a card is put off: 0 is not at all, `NEVER` until the reader wants it back. */
export interface Hold {
  readonly at: number;
  readonly until: number;
}

/** What happened to a card. When it is due follows from that, so that logs can be joined. */
export interface CardLog {
  readonly log: readonly Review[];
  readonly hold: Hold;
}

/** Whether the reader wants the cards of a section, whatever they have answered there. */
export interface Wish {
  readonly at: number;
  readonly isIn: boolean;
}

export interface Limit {
  readonly at: number;
  readonly perDay: number;
}

export interface Deck {
  /** By card: `<lesson>/<question>` or `term/<id>`. */
  readonly cards: Readonly<Record<string, CardLog>>;
  /** By section: `<lesson>/<section>`. */
  readonly wishes: Readonly<Record<string, Wish>>;
  readonly limit: Limit;
}

export const NEVER = 8.64e15;
export const FEWEST = 1;
export const MOST = 500;
/** So many reviews are kept for each card: the newest. */
export const MOST_REVIEWS = 200;
const NO_HOLD: Hold = { at: 0, until: 0 };
export const EMPTY_DECK: Deck = { cards: {}, wishes: {}, limit: { at: 0, perDay: 20 } };

/** Both lists of reviews as one, oldest first. What was taken back in either stays taken back. */
export function joinReviews(a: readonly Review[], b: readonly Review[]): readonly Review[] {
  const all = new Map<number, Grade | 0>();
  for (const [at, grade] of [...a, ...b]) {
    const known = all.get(at);
    all.set(at, known === undefined || grade < known ? grade : known);
  }
  return [...all].sort(([one], [other]) => one - other).slice(-MOST_REVIEWS);
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(data: unknown): Fields | null {
  return typeof data !== 'object' || data === null || Array.isArray(data) ? null : (data as Fields);
}

function readLog(data: unknown): readonly Review[] {
  if (!Array.isArray(data)) return [];
  const reviews = data.flatMap((one: unknown): Review[] => {
    if (!Array.isArray(one)) return [];
    const [at, grade] = one as readonly unknown[];
    const found = ([0, ...GRADES] as const).find((each) => each === grade);
    return isMoment(at) && found !== undefined ? [[at, found]] : [];
  });
  return joinReviews(reviews, []);
}

function readHold(data: unknown): Hold | null {
  const fields = fieldsOf(data);
  if (fields === null) return null;
  const { at, until } = fields;
  return isMoment(at) && isMoment(until) ? { at, until } : null;
}

function readCard(data: unknown): CardLog | null {
  const fields = fieldsOf(data);
  const hold = readHold(fields?.['hold']);
  if (fields === null || hold === null || !Array.isArray(fields['log'])) return null;
  return { log: readLog(fields['log']), hold };
}

function readWish(data: unknown): Wish | null {
  const fields = fieldsOf(data);
  if (fields === null) return null;
  const { at, isIn } = fields;
  return isMoment(at) && typeof isIn === 'boolean' ? { at, isIn } : null;
}

function readLimit(data: unknown): Limit {
  const fields = fieldsOf(data);
  const at = fields?.['at'];
  const perDay = fields?.['perDay'];
  const isNumber = typeof perDay === 'number' && Number.isInteger(perDay);
  if (!isMoment(at) || !isNumber || perDay < FEWEST || perDay > MOST) return EMPTY_DECK.limit;
  return { at, perDay };
}

const NAME = /^[a-z][a-z0-9-]{0,99}\/[a-z][a-z0-9-]{0,99}$/;

function readAll<Value>(data: unknown, read: (value: unknown) => Value | null) {
  const fields = fieldsOf(data);
  if (fields === null) return null;
  const entries = Object.entries(fields).flatMap(([name, value]) => {
    const found = NAME.test(name) ? read(value) : null;
    return found === null ? [] : [[name, found] as const];
  });
  return Object.fromEntries(entries) as Readonly<Record<string, Value>>;
}

/** A damaged card is dropped and the others stay. */
function readDeck(data: unknown): Deck | null {
  const fields = fieldsOf(data);
  const cards = readAll(fields?.['cards'], readCard);
  const wishes = readAll(fields?.['wishes'], readWish);
  if (fields === null || cards === null || wishes === null) return null;
  return { cards, wishes, limit: readLimit(fields['limit']) };
}

export const deckRecord: StoredRecord<Deck> = {
  name: 'review',
  version: 1,
  initial: EMPTY_DECK,
  parse: readDeck,
};

/** What happened to a card, nothing if it is new. */
export function cardOf(deck: Deck, id: string): CardLog {
  const found = Object.hasOwn(deck.cards, id) ? deck.cards[id] : undefined;
  return found ?? { log: [], hold: NO_HOLD };
}

function withCard(deck: Deck, id: string, card: CardLog): Deck {
  return { ...deck, cards: { ...deck.cards, [id]: card } };
}

export function addReview(deck: Deck, id: string, review: Review): Deck {
  const { log, hold } = cardOf(deck, id);
  return withCard(deck, id, { log: joinReviews(log, [review]), hold });
}

/** Takes a review back. It stays as a mark, or a file saved before would bring it in again. */
export function takeBack(deck: Deck, id: string, at: number): Deck {
  return addReview(deck, id, [at, 0]);
}

export function putOff(deck: Deck, id: string, hold: Hold): Deck {
  return withCard(deck, id, { log: cardOf(deck, id).log, hold });
}
