import { asideName, type Store, type StoredRecord, type Trouble } from '../../browser/storage.ts';
import { positionRecord } from '../position/place.ts';
import { answersRecord } from '../quiz/answers.ts';
import { deckRecord } from '../review/deck.ts';
import type { LessonProgress, Progress } from './merge.ts';
import { sectionsRecord } from './sections.ts';

/** The names of all records that hold a reader's progress. */
export function recordNames(slugs: readonly string[]): readonly string[] {
  const ofLessons = slugs.flatMap((slug) =>
    [answersRecord(slug), sectionsRecord(slug), positionRecord(slug)].map(({ name }) => name),
  );
  return [...ofLessons, deckRecord.name];
}

export interface Kept {
  readonly progress: Progress;
  /** What could not be read: damaged records, which were set aside, and newer ones, which stay. */
  readonly troubles: readonly Trouble[];
}

/** Everything that this device keeps of the reader. */
export function readProgress(store: Store, slugs: readonly string[]): Kept {
  const troubles: Trouble[] = [];
  function read<Data>(record: StoredRecord<Data>): Data {
    const { value, trouble } = store.read(record);
    // A lesson may have met it first, and set it aside without a word.
    const met = trouble ?? (store.has(asideName(record.name)) ? 'corrupted' : null);
    if (met !== null) troubles.push(met);
    return value;
  }
  const lessons = slugs.map((slug): [string, LessonProgress] => [
    slug,
    {
      answers: read(answersRecord(slug)),
      sections: read(sectionsRecord(slug)),
      place: read(positionRecord(slug)),
    },
  ]);
  return {
    progress: { lessons: Object.fromEntries(lessons), review: read(deckRecord) },
    troubles,
  };
}

/** Keeps a whole progress in place of the present one. Records that stay as they are are left alone. */
export function writeProgress(
  store: Store,
  slugs: readonly string[],
  progress: Progress,
): Trouble | null {
  let trouble: Trouble | null = null;
  function write<Data>(record: StoredRecord<Data>, value: Data): void {
    const text = JSON.stringify(value);
    if (text === JSON.stringify(store.read(record).value)) return;
    const isInitial = text === JSON.stringify(record.initial);
    trouble = (isInitial ? store.remove(record) : store.write(record, value)) ?? trouble;
  }
  for (const slug of slugs) {
    const lesson = progress.lessons[slug] ?? { answers: {}, sections: {}, place: null };
    write(answersRecord(slug), lesson.answers);
    write(sectionsRecord(slug), lesson.sections);
    write(positionRecord(slug), lesson.place);
  }
  write(deckRecord, progress.review);
  return trouble;
}
