import { readStored } from '../../browser/storage.ts';
import type { StoredRecord } from '../../browser/storage.ts';
import { positionRecord } from '../position/place.ts';
import { answersRecord } from '../quiz/answers.ts';
import { deckRecord, EMPTY_DECK } from '../review/deck.ts';
import type { LessonProgress, Progress } from './merge.ts';
import { sectionsRecord } from './sections.ts';

/** How the file says what it is. The records in it have the form, and the version, of the storage. */
const FORMAT = 'gapwise-progress';
const VERSION = 1;
/** Longer texts are not looked at: years of answers take a tenth of it. */
export const LONGEST_FILE = 5_000_000;

/** Why a file changes nothing. */
export type FileTrouble = 'empty' | 'large' | 'no-json' | 'foreign' | 'newer' | 'damaged';

export type FileReading =
  | {
      readonly ok: true;
      readonly progress: Progress;
      /** Entries that could not be read, or that belong to no lesson of this site. */
      readonly dropped: number;
    }
  | { readonly ok: false; readonly trouble: FileTrouble };

type Fields = Readonly<Record<string, unknown>>;

function envelope<Data>({ version }: StoredRecord<Data>, data: Data): Fields {
  return { v: version, data };
}

/** The text of a file with everything that is kept. `savedAt` is for the reader's eyes. */
export function writeFile(progress: Progress, savedAt: Date): string {
  const records: Record<string, Fields> = {};
  function add<Data>(record: StoredRecord<Data>, data: Data): void {
    if (JSON.stringify(data) === JSON.stringify(record.initial)) return;
    records[record.name] = envelope(record, data);
  }
  for (const [slug, { answers, sections, place }] of Object.entries(progress.lessons)) {
    add(answersRecord(slug), answers);
    add(sectionsRecord(slug), sections);
    add(positionRecord(slug), place);
  }
  add(deckRecord, progress.review);
  const file = { format: FORMAT, version: VERSION, saved: savedAt.toISOString(), records };
  return `${JSON.stringify(file, null, 1)}\n`;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How many entries a table, or a deck of tables, holds. */
function countEntries(data: unknown): number {
  if (!isFields(data)) return 0;
  const inner = ['cards', 'wishes'].flatMap((name) => (isFields(data[name]) ? [data[name]] : []));
  return inner.length > 0
    ? inner.reduce((sum, table) => sum + Object.keys(table).length, 0)
    : Object.keys(data).length;
}

/** Reads the records of a file one by one, and counts what is lost on the way. */
class Records {
  readonly left: Map<string, unknown>;
  dropped = 0;
  trouble: 'newer' | 'damaged' | null = null;

  constructor(records: Fields) {
    this.left = new Map(Object.entries(records));
  }

  take<Data>(record: StoredRecord<Data>): Data {
    const value = this.left.get(record.name);
    if (!this.left.delete(record.name)) return record.initial;
    const reading = readStored(record, value);
    if (!reading.ok) {
      this.trouble = reading.trouble === 'newer' ? 'newer' : (this.trouble ?? 'damaged');
      return record.initial;
    }
    const held = isFields(value) ? countEntries(value['data']) : 0;
    this.dropped += Math.max(held - countEntries(reading.value), 0);
    return reading.value;
  }
}

/**
 * Reads what `writeFile` wrote, this version or an earlier one. A file that is foreign, newer or
 * damaged as a whole gives nothing; single damaged entries are left out and counted.
 */
export function readFile(text: string, slugs: readonly string[]): FileReading {
  const fail = (trouble: FileTrouble): FileReading => ({ ok: false, trouble });
  if (text.length > LONGEST_FILE) return fail('large');
  const bare = text.replace(/^\uFEFF/, '').trim();
  if (bare === '') return fail('empty');
  const file = parseJson(bare);
  if (file === undefined) return fail('no-json');
  if (!isFields(file) || file['format'] !== FORMAT) return fail('foreign');
  const { version, records } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail('damaged');
  }
  if (version > VERSION) return fail('newer');
  if (!isFields(records)) return fail('damaged');
  const table = new Records(records);
  const lessons = slugs.map((slug): [string, LessonProgress] => [
    slug,
    {
      answers: table.take(answersRecord(slug)),
      sections: table.take(sectionsRecord(slug)),
      place: table.take(positionRecord(slug)),
    },
  ]);
  const review = table.take(deckRecord);
  if (table.trouble !== null) return fail(table.trouble);
  return {
    ok: true,
    progress: { lessons: Object.fromEntries(lessons), review },
    dropped: table.dropped + table.left.size,
  };
}

/** Nothing at all, for a fresh start. */
export function emptyProgress(slugs: readonly string[]): Progress {
  const nothing: LessonProgress = { answers: {}, sections: {}, place: null };
  return { lessons: Object.fromEntries(slugs.map((slug) => [slug, nothing])), review: EMPTY_DECK };
}
