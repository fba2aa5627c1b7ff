import { COMMA, delimiterOf, forEachLine, textOf, type Fields } from './bytes.ts';
import { LabelBook, pairOf, type LabelClass } from './labels.ts';
import { readNumber } from './number.ts';

/** Why a row cannot be used. */
export type RowProblem = 'missing' | 'score' | 'label' | 'third-label';

export interface BadRow {
  readonly line: number;
  readonly code: RowProblem;
  /** What stands there, shortened. */
  readonly text: string;
}

/** Why nothing can be read at all. */
export type FileProblem = 'empty' | 'one-column' | 'no-score' | 'too-many' | 'encoding';

/** A class of the data as the reader wrote it; null where there is none. */
export interface ScoreRows {
  readonly positive: Float64Array;
  readonly negative: Float64Array;
  readonly positiveText: string | null;
  readonly negativeText: string | null;
  /** Whether the labels themselves say which class is positive. */
  readonly isKnown: boolean;
  readonly hasHeader: boolean;
  /** All rows below the header. */
  readonly rows: number;
  readonly badCount: number;
  /** The first of them. */
  readonly bad: readonly BadRow[];
}

export type ScoreReading =
  | { readonly ok: true; readonly rows: ScoreRows }
  | { readonly ok: false; readonly problem: FileProblem };

export const MOST_ROWS = 1_000_000;
const MOST_SHOWN = 20;
const LONGEST_SHOWN = 30;
const SAMPLE = 50;
const NO_CLASS = 255;

const SCORE_NAMES = /score|prob|pred|logit|점수|확률/i;
const LABEL_NAMES = /label|target|truth|true|class|^y$|actual|정답|라벨|레이블/i;

/** Where the two columns stand, and how numbers are written. */
interface Shape {
  readonly delimiter: number;
  readonly label: number;
  readonly score: number;
  readonly hasHeader: boolean;
  readonly hasComma: boolean;
}

function shorten(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

function fieldText(bytes: Uint8Array, fields: Fields, index: number): string {
  return index < fields.count
    ? textOf(bytes, fields.starts[index] ?? 0, fields.ends[index] ?? 0)
    : '';
}

/** The first lines as text, to learn the shape from. */
function sampleOf(bytes: Uint8Array, delimiter: number): readonly (readonly string[])[] {
  const lines: string[][] = [];
  forEachLine(bytes, delimiter, (_line, fields) => {
    lines.push(
      Array.from({ length: Math.min(fields.count, 64) }, (_, i) => fieldText(bytes, fields, i)),
    );
    return lines.length < SAMPLE;
  });
  return lines;
}

const isNumber = (text: string, hasComma: boolean) =>
  /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(hasComma ? text.replace(',', '.') : text);

/** Columns by their names in a header: the score by its name, the label by its own or as the other. */
function namedColumns(header: readonly string[]): readonly [label: number, score: number] | null {
  const score = header.findIndex((name) => SCORE_NAMES.test(name));
  const label = header.findIndex((name, at) => at !== score && LABEL_NAMES.test(name));
  if (score >= 0 && label >= 0) return [label, score];
  if (score === 0 || label === 1) return [1, 0];
  return null;
}

function shapeOf(bytes: Uint8Array): Shape | FileProblem {
  const delimiter = delimiterOf(bytes);
  const sample = sampleOf(bytes, delimiter);
  const [first] = sample;
  if (first === undefined) return 'empty';
  if (first.length < 2) return 'one-column';
  const hasComma =
    delimiter !== COMMA && sample.some((line) => line.some((t) => /^-?\d*,\d+$/.test(t)));
  const isHeader = !first.some((text) => isNumber(text, hasComma));
  const body = isHeader ? sample.slice(1) : sample;
  const column = (at: number) => body.map((line) => line[at] ?? '');
  const named = isHeader ? namedColumns(first) : null;
  const kinds = (at: number) => new Set(column(at)).size;
  const numbers = (at: number) => column(at).filter((text) => isNumber(text, hasComma)).length;
  // Label and score, unless only the other order can be meant.
  const isSwapped =
    named === null && kinds(1) <= 2 && (kinds(0) > 2 || numbers(1) === 0) && numbers(0) > 0;
  const [label, score] = named ?? (isSwapped ? [1, 0] : [0, 1]);
  if (body.length > 0 && numbers(score) === 0) return 'no-score';
  return { delimiter, label, score, hasHeader: isHeader, hasComma };
}

/** Columns of what was read, one entry for each row, and what was wrong with some. */
class Collected {
  readonly scores: Float64Array;
  readonly codes: Uint8Array;
  readonly lines: Uint32Array;
  readonly book = new LabelBook();
  readonly bad: BadRow[] = [];
  /** Classes of labels of one byte, counted from 1; 0 is not known yet. */
  readonly #short = new Int16Array(256);
  rows = 0;
  good = 0;
  badCount = 0;

  constructor(most: number) {
    this.scores = new Float64Array(most);
    this.codes = new Uint8Array(most);
    this.lines = new Uint32Array(most);
  }

  /** The class of a label, or null for an empty one. Most labels are one byte, and asked a million times. */
  codeOf(bytes: Uint8Array, start: number, end: number): number | null {
    const byte = end - start === 1 ? (bytes[start] ?? 0) : 0;
    const known = this.#short[byte] ?? 0;
    if (known > 0) {
      this.book.countAgain(known - 1);
      return known - 1;
    }
    const text = textOf(bytes, start, end);
    if (text === '') return null;
    const code = this.book.count(text);
    if (byte > 0) this.#short[byte] = code + 1;
    return code;
  }

  refuse(line: number, code: RowProblem, text: string): void {
    this.badCount += 1;
    if (this.bad.length < MOST_SHOWN) this.bad.push({ line, code, text: shorten(text) });
  }

  take(line: number, score: number, code: number): void {
    this.scores[this.good] = score;
    this.codes[this.good] = code;
    this.lines[this.good] = line;
    this.good += 1;
  }
}

function countLines(bytes: Uint8Array): number {
  let lines = 1;
  for (const byte of bytes) if (byte === 10 || byte === 13) lines += 1;
  return lines;
}

function collect(bytes: Uint8Array, shape: Shape): Collected | 'too-many' {
  const { label, score, hasComma } = shape;
  const found = new Collected(Math.min(countLines(bytes), MOST_ROWS));
  let isHeader = shape.hasHeader;
  let isFull = false;
  forEachLine(bytes, shape.delimiter, (line, fields) => {
    if (isHeader) {
      isHeader = false;
      return true;
    }
    isFull = found.rows >= MOST_ROWS;
    if (isFull) return false;
    found.rows += 1;
    if (fields.count <= Math.max(label, score)) {
      found.refuse(line, 'missing', fieldText(bytes, fields, 0));
      return true;
    }
    const value = readNumber(bytes, fields.starts[score] ?? 0, fields.ends[score] ?? 0, hasComma);
    if (Number.isNaN(value)) {
      found.refuse(line, 'score', fieldText(bytes, fields, score));
      return true;
    }
    const code = found.codeOf(bytes, fields.starts[label] ?? 0, fields.ends[label] ?? 0);
    if (code === null) found.refuse(line, 'label', '');
    else found.take(line, value, code);
    return true;
  });
  return isFull ? 'too-many' : found;
}

function scoresOf(found: Collected, code: number | null): Float64Array {
  if (code === null) return new Float64Array(0);
  return found.scores.subarray(0, found.good).filter((_score, row) => found.codes[row] === code);
}

/** Rows of a third class are mistakes, which is known only once all rows have been seen. */
function refuseThird(found: Collected, kept: readonly (number | null)[]): readonly BadRow[] {
  const { classes } = found.book;
  const third: BadRow[] = [];
  for (let row = 0; row < found.good && classes.length > 2; row += 1) {
    const code = found.codes[row] ?? NO_CLASS;
    if (kept.includes(code)) continue;
    found.badCount += 1;
    if (third.length === MOST_SHOWN) continue;
    const text = shorten(classes[code]?.text ?? '…');
    third.push({ line: found.lines[row] ?? 0, code: 'third-label', text });
  }
  return [...found.bad, ...third].sort((a, b) => a.line - b.line).slice(0, MOST_SHOWN);
}

/**
 * Reads rows of label and score from delimited text in UTF-8: comma, semicolon or tab; quoted or
 * not; a header is recognised, and the order of the columns by it or by what they hold. Never
 * throws. Rows that cannot be used are counted and the first ones listed by line.
 */
export function readScoreRows(bytes: Uint8Array): ScoreReading {
  const isWide =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isWide) return { ok: false, problem: 'encoding' };
  const shape = shapeOf(bytes);
  if (typeof shape === 'string') return { ok: false, problem: shape };
  const found = collect(bytes, shape);
  if (found === 'too-many') return { ok: false, problem: found };
  const { classes } = found.book;
  const pair = pairOf(classes);
  const bad = refuseThird(found, [pair.positive, pair.negative]);
  if (found.good === 0 && found.badCount === 0) return { ok: false, problem: 'empty' };
  const nameOf = (code: number | null): LabelClass['text'] | null =>
    code === null ? null : (classes[code]?.text ?? null);
  return {
    ok: true,
    rows: {
      positive: scoresOf(found, pair.positive),
      negative: scoresOf(found, pair.negative),
      positiveText: nameOf(pair.positive),
      negativeText: nameOf(pair.negative),
      isKnown: pair.isKnown,
      hasHeader: shape.hasHeader,
      rows: found.rows,
      badCount: found.badCount,
      bad,
    },
  };
}
