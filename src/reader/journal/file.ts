import { LIMITS, readJournal, type Entry, type Journal } from './entry.ts';

const FORMAT = 'gapwise-journal';
const VERSION = 1;
/** Far more than a full journal takes. */
const LONGEST_FILE = 8_000_000;

export type FileFault =
  | 'empty'
  | 'too-large'
  | 'not-json'
  | 'not-journal'
  | 'newer'
  | 'late'
  | 'damaged';

export type FileReading =
  | { readonly ok: true; readonly journal: Journal }
  | { readonly ok: false; readonly fault: FileFault };

/** The journal as a file that can be imported again. */
export function toJson(journal: Journal): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...journal }, null, 2)}\n`;
}

/** Whether a moment lies where none could come after it in the same form: in 9999 or later. */
function isLate(data: object): boolean {
  const late = /^(9999|\+)/;
  const { titled, entries } = data as Readonly<Record<string, unknown>>;
  const places = [{ titled }, ...(Array.isArray(entries) ? (entries as readonly unknown[]) : [])];
  return places.some((one) => {
    if (typeof one !== 'object' || one === null) return false;
    const { titled, pinned, edited, moved } = one as Readonly<Record<string, unknown>>;
    return [titled, pinned, edited, moved].some((at) => typeof at === 'string' && late.test(at));
  });
}

/** Reads an exported file. All of it is sound, or nothing is taken. */
export function readFile(text: string): FileReading {
  const fail = (fault: FileFault): FileReading => ({ ok: false, fault });
  if (text.trim() === '') return fail('empty');
  if (text.length > LONGEST_FILE) return fail('too-large');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return fail('not-json');
  }
  if (typeof data !== 'object' || data === null || !('format' in data) || data.format !== FORMAT) {
    return fail('not-journal');
  }
  const version = 'version' in data ? data.version : undefined;
  if (typeof version !== 'number' || !Number.isSafeInteger(version)) return fail('damaged');
  if (version > VERSION) return fail('newer');
  if (isLate(data)) return fail('late');
  const journal = readJournal(data);
  return journal === null ? fail('damaged') : { ok: true, journal };
}

/** What an entry says in the language of the page, beside what is kept. */
export interface Told {
  readonly date: string;
  readonly calculator: string;
  readonly finding: string;
  readonly link: string;
}

export interface MarkdownWords {
  readonly title: string;
  readonly figure: string;
  readonly value: string;
  readonly note: string;
}

const escapeText = (text: string) => text.replace(/[\\`*_[\]<>#|]/g, '\\$&');

function quote(note: string): string {
  return note
    .split('\n')
    .map((line) => `> ${escapeText(line)}`.trimEnd())
    .join('\n');
}

function entryMarkdown(entry: Entry, told: Told, at: number, words: MarkdownWords): string {
  const rows = entry.figures.map(
    ({ label, text }) => `| ${escapeText(label)} | ${escapeText(text)} |`,
  );
  const table = [`| ${words.figure} | ${words.value} |`, '| --- | ---: |', ...rows].join('\n');
  return [
    `## ${at + 1}. ${escapeText(told.finding)}`,
    `${told.date} · [${escapeText(told.calculator)}](<${told.link}>)`,
    ...(entry.note === '' ? [] : [quote(entry.note)]),
    ...(rows.length === 0 ? [] : [table]),
  ].join('\n\n');
}

/** The journal as Markdown: a heading for each decision, its note as a quotation, its figures. */
export function toMarkdown(
  journal: Journal,
  tell: (entry: Entry) => Told,
  words: MarkdownWords,
): string {
  const title = journal.title === '' ? words.title : journal.title;
  const entries = journal.entries.map((entry, at) => entryMarkdown(entry, tell(entry), at, words));
  return `${[`# ${escapeText(title)}`, ...entries].join('\n\n')}\n`;
}

/** Whether an import would hold more entries than a journal may. */
export function isTooMany(journal: Journal): boolean {
  return journal.entries.length > LIMITS.entries;
}
