import type { Store, StoredRecord, Trouble } from '../../browser/storage.ts';
import { isMoment } from '../moment.ts';
import { answersName } from './names.ts';

/** What a reader gave to one question. `isRight` is what the page said then. */
export type Given =
  | { readonly kind: 'choice'; readonly choice: string; readonly isRight: boolean }
  | { readonly kind: 'multiple'; readonly choices: readonly string[]; readonly isRight: boolean }
  | { readonly kind: 'order'; readonly order: readonly string[]; readonly isRight: boolean }
  | {
      readonly kind: 'number';
      readonly typed: string;
      /** The seed of the numbers that were answered. */
      readonly seed: number;
      readonly isRight: boolean;
    }
  | { readonly kind: 'guess'; readonly choice: string };

/** One try at a check: when, in milliseconds since 1970 (0: nobody knows), and 1 if it was right. */
export type Try = readonly [at: number, isRight: 0 | 1];

/** What was answered last, when, and every try so far, oldest first. */
export type Answer = Given & { readonly at: number; readonly log: readonly Try[] };

/** The answers of one lesson by question id. */
export type Answers = Readonly<Record<string, Answer>>;

const LONGEST = 100;
const MOST_ITEMS = 20;
/** So many tries are kept for each question: the newest. */
export const MOST_TRIES = 100;

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= MOST_ITEMS && value.every(isText);
}

function readGiven(data: Readonly<Record<string, unknown>>): Given | null {
  const { kind, choice, choices, order, typed, seed, isRight } = data;
  if (kind === 'guess') return isText(choice) ? { kind, choice } : null;
  if (typeof isRight !== 'boolean') return null;
  if (kind === 'choice') return isText(choice) ? { kind, choice, isRight } : null;
  if (kind === 'multiple') return isTexts(choices) ? { kind, choices, isRight } : null;
  if (kind === 'order') return isTexts(order) ? { kind, order, isRight } : null;
  if (kind !== 'number' || !isText(typed)) return null;
  if (typeof seed !== 'number' || !Number.isSafeInteger(seed) || seed < 1) return null;
  return { kind, typed, seed, isRight };
}

/** Both lists of tries as one, oldest first; of more than `MOST_TRIES` the newest. */
export function joinTries(a: readonly Try[], b: readonly Try[]): readonly Try[] {
  const all = new Map<number, 0 | 1>();
  for (const [at, isRight] of [...a, ...b]) all.set(at, isRight === 1 ? 1 : (all.get(at) ?? 0));
  return [...all].sort(([one], [other]) => one - other).slice(-MOST_TRIES);
}

function readLog(data: unknown): readonly Try[] {
  if (!Array.isArray(data)) return [];
  const tries = data.flatMap((one: unknown): Try[] => {
    if (!Array.isArray(one)) return [];
    const [at, isRight] = one as readonly unknown[];
    return isMoment(at) && (isRight === 0 || isRight === 1) ? [[at, isRight]] : [];
  });
  return joinTries(tries, []);
}

function readAnswer(data: unknown): Answer | null {
  if (typeof data !== 'object' || data === null) return null;
  const fields = data as Readonly<Record<string, unknown>>;
  const given = readGiven(fields);
  const at = fields['at'];
  return given === null || !isMoment(at) ? null : { ...given, at, log: readLog(fields['log']) };
}

/** A damaged answer is dropped and the others stay: they do not depend on each other. */
function readAnswers(data: unknown): Answers | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  const entries = Object.entries(data).flatMap(([id, value]: [string, unknown]) => {
    const answer = readAnswer(value);
    return answer === null ? [] : [[id, answer] as const];
  });
  return Object.fromEntries(entries);
}

function triesOf(given: Given, at: number): readonly Try[] {
  return given.kind === 'guess' ? [] : [[at, given.isRight ? 1 : 0]];
}

/** Version 1 knew what was answered last, and neither when nor how often. */
function addTimes(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  return Object.fromEntries(
    Object.entries(data).flatMap(([id, value]: [string, unknown]) => {
      if (typeof value !== 'object' || value === null) return [];
      const given = readGiven(value as Readonly<Record<string, unknown>>);
      return given === null ? [] : [[id, { ...given, at: 0, log: triesOf(given, 0) }]];
    }),
  );
}

export function answersRecord(lessonSlug: string): StoredRecord<Answers> {
  return {
    name: answersName(lessonSlug),
    version: 2,
    initial: {},
    parse: readAnswers,
    migrations: { 1: addTimes },
  };
}

/** The answer to one question; null when there is none. */
export function answerTo(answers: Answers, id: string): Answer | null {
  return Object.hasOwn(answers, id) ? (answers[id] ?? null) : null;
}

/** Keeps one answer beside the earlier tries, and leaves the lesson's others as they are. */
export function keepAnswer(
  store: Store,
  { lessonSlug, id }: { readonly lessonSlug: string; readonly id: string },
  given: Given,
  at: number,
): Trouble | null {
  return store.update(answersRecord(lessonSlug), (answers) => {
    const log = joinTries(answerTo(answers, id)?.log ?? [], triesOf(given, at));
    return { ...answers, [id]: { ...given, at, log } };
  });
}

/** How many of a lesson's checks are answered, right or wrong. Other ids do not count. */
export function countAnswered(answers: Answers, ids: readonly string[]): number {
  return ids.filter((id) => answerTo(answers, id) !== null).length;
}
