import { MAX_COUNT } from '../../math/counts.ts';

/** A square table of counts, rows as they were pasted. */
export interface Table {
  readonly rows: readonly (readonly number[])[];
  /** Names of the classes, where the text holds them. */
  readonly labels: readonly string[] | null;
}

export type PasteProblem =
  | 'nothing'
  | 'no-number'
  | 'not-whole'
  | 'negative'
  | 'too-large'
  | 'shares'
  | 'single'
  | 'uneven'
  | 'not-square'
  | 'too-many';

export type Pasted =
  | { readonly ok: true; readonly table: Table }
  | {
      readonly ok: false;
      readonly code: PasteProblem;
      /** What the message names: the piece of text at fault, or the size that was found. */
      readonly text: string;
    };

const MOST_CLASSES = 100;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i;
const GROUPED = /^[+-]?\d{1,3}(?:[,_']\d{3})+$/;

function fail(code: PasteProblem, text = ''): Pasted {
  return { ok: false, code, text: text.length > 24 ? `${text.slice(0, 24)}…` : text };
}

/** Full-width digits and every kind of minus become plain ones; numpy's wrapping is taken off. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2212\u2010-\u2014]/g, '-')
    .replace(/\b(?:dtype|device)\s*=\s*[\w.:'"]+/g, '')
    .replace(/\b(?:np\.|numpy\.|torch\.)?(?:array|tensor|matrix)\s*\(/g, '')
    .replace(/\)/g, '')
    .replace(/\r\n?/g, '\n');
}

/** Lines of text: rows of a list end at `]`, those of a spreadsheet at the line's end. */
function linesOf(text: string): readonly string[] {
  if (!text.includes('[')) return text.split(/\n|;/).filter((line) => line.trim() !== '');
  return text
    .replace(/\n/g, ' ')
    .split(']')
    .map((line) => line.replace(/[[\]]/g, ' ').replace(/^[\s,]+/, ''))
    .filter((line) => line.trim() !== '');
}

/** The pieces of a line. `isGrouped`: a comma between digits may group thousands. */
function piecesOf(line: string, isGrouped: boolean): readonly string[] {
  const byTab = line.includes('\t');
  const parts = byTab ? line.split('\t') : line.trim().split(/[ |]+|,\s+/);
  return parts
    .map((part) => part.trim())
    .flatMap((part) => {
      if (isGrouped && (GROUPED.test(part) || byTab)) return [part];
      return part.replace(/,$/, '').split(',');
    })
    .filter((part, index) => part !== '' || (byTab && index === 0));
}

function isNumber(piece: string): boolean {
  return NUMBER.test(piece) || GROUPED.test(piece);
}

interface Grid {
  readonly cells: readonly (readonly string[])[];
  readonly labels: readonly string[] | null;
}

type Lines = readonly (readonly string[])[];

/** A heading row: words alone, an empty corner, or one piece less than the rows below it. */
function hasHeadingRow([first = [], ...others]: Lines): boolean {
  if (others.length === 0) return false;
  return isCornered(first, others) || !first.some(isNumber);
}

/** Whether a heading row leaves room for a heading column. */
function isCornered(first: readonly string[], others: Lines): boolean {
  const hasCorner = first[0] === '' && first.length > 1;
  return hasCorner || others.every((row) => row.length === first.length + 1);
}

function startsWithWord(row: readonly string[]): boolean {
  return !isNumber(row[0] ?? '');
}

/** Takes a heading row and a heading column off, if there are any. */
function withoutHeads(lines: Lines): Grid {
  const [first = [], ...others] = lines;
  const hasRow = hasHeadingRow(lines);
  const body = hasRow ? others : lines;
  const hasColumn = (hasRow && isCornered(first, others)) || body.every(startsWithWord);
  const cells = hasColumn ? body.map((row) => row.slice(1)) : body;
  const columnNames = hasRow ? first.slice(-cells.length) : null;
  const labels = hasColumn ? body.map((row) => row[0] ?? '') : columnNames;
  return { cells, labels: labels?.length === cells.length ? labels : null };
}

function readCell(piece: string): number | PasteProblem {
  if (!isNumber(piece)) return 'no-number';
  const value = Number(piece.replace(/[,_']/g, ''));
  if (value < 0) return 'negative';
  if (value > MAX_COUNT) return 'too-large';
  if (!Number.isInteger(value)) return value < 1 ? 'shares' : 'not-whole';
  return value === 0 ? 0 : value;
}

function shapeProblem(cells: Grid['cells']): Pasted | null {
  const height = cells.length;
  const widths = new Set(cells.map((row) => row.length));
  const width = cells[0]?.length ?? 0;
  if (widths.size > 1) return fail('uneven');
  if (height === 1 && width === 1) return fail('single');
  if (height !== width) return fail('not-square', `${height} × ${width}`);
  return height > MOST_CLASSES ? fail('too-many', `${height} × ${width}`) : null;
}

function readGrid({ cells, labels }: Grid): Pasted {
  const problem = shapeProblem(cells);
  if (problem !== null) return problem;
  const rows: number[][] = [];
  for (const row of cells) {
    const numbers: number[] = [];
    for (const piece of row) {
      const value = readCell(piece);
      if (typeof value === 'string') return fail(value, piece);
      numbers.push(value);
    }
    rows.push(numbers);
  }
  const total = rows.flat().reduce((sum, value) => sum + value, 0);
  if (total > 4 * MAX_COUNT) return fail('too-large', String(total));
  return { ok: true, table: { rows, labels } };
}

/**
 * Reads a confusion matrix from text: `[[tn fp] [fn tp]]` as numpy prints it, with commas, within
 * `array(…)`, cells of a spreadsheet with or without headings, CSV. Never throws and never guesses:
 * what is wrong comes back with the piece at fault.
 */
export function readMatrix(text: string): Pasted {
  const lines = linesOf(plain(text));
  if (lines.length === 0) return fail('nothing');
  const readings = [true, false].map((isGrouped) =>
    readGrid(withoutHeads(lines.map((line) => piecesOf(line, isGrouped)))),
  );
  return readings.find((reading) => reading.ok) ?? readings[0] ?? fail('nothing');
}

/** Whether pasted text is meant as a matrix rather than as one number. */
export function looksLikeMatrix(text: string): boolean {
  return /[[\n\t;]/.test(text.trim()) && (text.match(/\d+/g)?.length ?? 0) > 1;
}
