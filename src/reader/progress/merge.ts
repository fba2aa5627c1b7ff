import type { Place } from '../position/place.ts';
import { joinTries } from '../quiz/answers.ts';
import type { Answer, Answers } from '../quiz/answers.ts';
import { joinReviews } from '../review/deck.ts';
import type { CardLog, Deck } from '../review/deck.ts';
import type { Sections } from './sections.ts';

/** What is kept of one lesson. */
export interface LessonProgress {
  readonly answers: Answers;
  readonly sections: Sections;
  /** Where the reader was; null before they began and after they finished. */
  readonly place: Place | null;
}

/** Everything that is kept of a reader, as one thing to save and to join. */
export interface Progress {
  readonly lessons: Readonly<Record<string, LessonProgress>>;
  readonly review: Deck;
}

interface Dated {
  readonly at: number;
}

/** The later of two; of two from the same moment the one whose text is greater, on every device. */
function later<Value extends Dated>(a: Value, b: Value): Value {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}

type Table<Value> = Readonly<Record<string, Value>>;

/** Both tables as one: what stands in one only is taken, what stands in both is joined. */
function joinTables<Value>(
  a: Table<Value>,
  b: Table<Value>,
  join: (a: Value, b: Value) => Value,
): Table<Value> {
  const all = new Map(Object.entries(a));
  for (const [name, value] of Object.entries(b)) {
    const known = all.get(name);
    all.set(name, known === undefined ? value : join(known, value));
  }
  return Object.fromEntries(all);
}

function joinAnswers(a: Answer, b: Answer): Answer {
  const log = joinTries(a.log, b.log);
  // What was given last is told apart without the tries, which grow.
  const last = later({ ...a, log: [] }, { ...b, log: [] });
  return { ...last, log };
}

function joinPlaces(a: Place | null, b: Place | null): Place | null {
  return a === null || b === null ? (a ?? b) : later(a, b);
}

function joinLessons(a: LessonProgress, b: LessonProgress): LessonProgress {
  return {
    answers: joinTables(a.answers, b.answers, joinAnswers),
    sections: joinTables(a.sections, b.sections, later),
    place: joinPlaces(a.place, b.place),
  };
}

function joinCards(a: CardLog, b: CardLog): CardLog {
  return { log: joinReviews(a.log, b.log), hold: later(a.hold, b.hold) };
}

/**
 * What two devices know as one: nothing is lost, whatever is joined first, however often. Of answers
 * every try stays, and the last one given is shown.
 */
export function mergeProgress(a: Progress, b: Progress): Progress {
  return {
    lessons: joinTables(a.lessons, b.lessons, joinLessons),
    review: {
      cards: joinTables(a.review.cards, b.review.cards, joinCards),
      wishes: joinTables(a.review.wishes, b.review.wishes, later),
      limit: later(a.review.limit, b.review.limit),
    },
  };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** One table with a change taken back: what was changed again since then stays, joined. */
function undoTable<Value>(
  tables: {
    readonly before: Table<Value>;
    readonly after: Table<Value>;
    readonly now: Table<Value>;
  },
  join: (a: Value, b: Value) => Value,
): Table<Value> {
  const own = (table: Table<Value>, name: string): Value | undefined =>
    Object.hasOwn(table, name) ? table[name] : undefined;
  const names = new Set([...Object.keys(tables.before), ...Object.keys(tables.now)]);
  const entries = [...names].flatMap((name) => {
    const before = own(tables.before, name);
    const now = own(tables.now, name);
    if (now === undefined || isSame(now, own(tables.after, name))) {
      return before === undefined ? [] : [[name, before] as const];
    }
    return [[name, before === undefined ? now : join(before, now)] as const];
  });
  return Object.fromEntries(entries);
}

const NOTHING: LessonProgress = { answers: {}, sections: {}, place: null };

/**
 * What is left when an import is taken back: all that was there before, and what the reader has done
 * since, on this page or in another tab.
 */
export function undoMerge(before: Progress, after: Progress, now: Progress): Progress {
  const lesson = (progress: Progress, slug: string): LessonProgress =>
    progress.lessons[slug] ?? NOTHING;
  const undo = (slug: string): LessonProgress => {
    const [a, b, c] = [before, after, now].map((progress) => lesson(progress, slug));
    if (a === undefined || b === undefined || c === undefined) return NOTHING;
    const answers = { before: a.answers, after: b.answers, now: c.answers };
    const sections = { before: a.sections, after: b.sections, now: c.sections };
    return {
      answers: undoTable(answers, joinAnswers),
      sections: undoTable(sections, later),
      place: isSame(b.place, c.place) ? a.place : c.place,
    };
  };
  const slugs = new Set([...Object.keys(before.lessons), ...Object.keys(now.lessons)]);
  const [a, b, c] = [before.review, after.review, now.review];
  return {
    lessons: Object.fromEntries([...slugs].map((slug) => [slug, undo(slug)])),
    review: {
      cards: undoTable({ before: a.cards, after: b.cards, now: c.cards }, joinCards),
      wishes: undoTable({ before: a.wishes, after: b.wishes, now: c.wishes }, later),
      limit: isSame(b.limit, c.limit) ? a.limit : c.limit,
    },
  };
}
