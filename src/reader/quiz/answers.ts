import type { Store, StoredRecord, Trouble } from '../../browser/storage.ts';

/** What a reader last answered to one question. `isRight` is what the page said then. */
export type Answer =
  | { readonly kind: 'choice'; readonly choice: string; readonly isRight: boolean }
  | {
      readonly kind: 'number';
      readonly typed: string;
      /** The seed of the numbers that were answered. */
      readonly seed: number;
      readonly isRight: boolean;
    }
  | { readonly kind: 'guess'; readonly choice: string };

/** The answers of one lesson by question id. */
export type Answers = Readonly<Record<string, Answer>>;

const LONGEST = 100;

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST;
}

function readAnswer(data: unknown): Answer | null {
  if (typeof data !== 'object' || data === null) return null;
  const { kind, choice, typed, seed, isRight } = data as Readonly<Record<string, unknown>>;
  if (kind === 'guess') return isText(choice) ? { kind, choice } : null;
  if (typeof isRight !== 'boolean') return null;
  if (kind === 'choice') return isText(choice) ? { kind, choice, isRight } : null;
  if (kind !== 'number' || !isText(typed)) return null;
  if (typeof seed !== 'number' || !Number.isSafeInteger(seed) || seed < 1) return null;
  return { kind, typed, seed, isRight };
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

export function answersRecord(lessonSlug: string): StoredRecord<Answers> {
  return { name: `answers/${lessonSlug}`, version: 1, initial: {}, parse: readAnswers };
}

/** The answer to one question; null when there is none. */
export function answerTo(answers: Answers, id: string): Answer | null {
  return Object.hasOwn(answers, id) ? (answers[id] ?? null) : null;
}

/** Keeps one answer and leaves the lesson's others as they are. */
export function keepAnswer(
  store: Store,
  lessonSlug: string,
  id: string,
  answer: Answer,
): Trouble | null {
  return store.update(answersRecord(lessonSlug), (answers) => ({ ...answers, [id]: answer }));
}

/** How many of a lesson's checks are answered, right or wrong. Other ids do not count. */
export function countAnswered(answers: Answers, ids: readonly string[]): number {
  return ids.filter((id) => answerTo(answers, id) !== null).length;
}
