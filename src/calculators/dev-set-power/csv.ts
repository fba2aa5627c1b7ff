/** Items by who is right. */
export interface Counts {
  readonly bothRight: number;
  readonly onlyA: number;
  readonly onlyB: number;
  readonly bothWrong: number;
}

export type RowProblem = 'too-few' | 'too-many' | 'empty' | 'open-quote';

export interface BadRow {
  /** Number of the line in the text, from 1. */
  readonly line: number;
  readonly code: RowProblem;
}

export interface Judged {
  readonly all: Counts;
  /** By the fourth column, in the order of first mention; empty without one. */
  readonly slices: ReadonlyMap<string, Counts>;
  readonly rows: number;
  readonly bad: readonly BadRow[];
  readonly hasHeader: boolean;
}

const NONE: Counts = { bothRight: 0, onlyA: 0, onlyB: 0, bothWrong: 0 };

const NAMES = {
  truth: ['truth', 'label', 'target', 'y', 'y_true', 'gold', '정답', '라벨', '레이블'],
  a: ['a', 'model_a', 'pred_a', 'prediction_a'],
  b: ['b', 'model_b', 'pred_b', 'prediction_b'],
  slice: ['slice', 'group', 'subgroup', '슬라이스', '그룹'],
} as const;
type Column = keyof typeof NAMES;
const COLUMNS = ['truth', 'a', 'b', 'slice'] as const;

/** The cells of a line, quotes undone; null where a quote is not closed. */
function cellsOf(line: string, separator: string): readonly string[] | null {
  if (!line.includes('"')) return line.split(separator).map((cell) => cell.trim());
  const cells: string[] = [];
  let rest = line;
  for (;;) {
    const quoted = /^\s*"((?:[^"]|"")*)"\s*/.exec(rest);
    const end = quoted === null ? rest.indexOf(separator) : quoted[0].length;
    const isLast = quoted === null ? end < 0 : end >= rest.length;
    if (quoted === null && rest.trimStart().startsWith('"')) return null;
    if (quoted !== null && !isLast && !rest.startsWith(separator, end)) return null;
    const raw = quoted?.[1]?.replaceAll('""', '"') ?? (isLast ? rest : rest.slice(0, end));
    cells.push(raw.trim());
    if (isLast) return cells;
    rest = rest.slice(end + separator.length);
  }
}

/** Tabs before semicolons before commas: a comma is the likeliest to stand inside a cell. */
function separatorOf(line: string): string {
  return ['\t', ';'].find((one) => line.includes(one)) ?? ',';
}

/** Where each column stands, if the first line names the three that are needed. */
function headerOf(cells: readonly string[]): Readonly<Record<Column, number>> | null {
  const words = cells.map((cell) => cell.toLowerCase());
  const place = (column: Column): number =>
    words.findIndex((word) => NAMES[column].some((name) => name === word));
  const places = { truth: place('truth'), a: place('a'), b: place('b'), slice: place('slice') };
  return places.truth < 0 || places.a < 0 || places.b < 0 ? null : places;
}

/** Labels agree as texts, or as numbers where both are: 1 and 1.0 are one class. */
function isSame(one: string, other: string): boolean {
  return one === other || (one !== '' && other !== '' && Number(one) === Number(other));
}

function plus(counts: Counts, isRightA: boolean, isRightB: boolean): Counts {
  const name = isRightA ? (isRightB ? 'bothRight' : 'onlyA') : isRightB ? 'onlyB' : 'bothWrong';
  return { ...counts, [name]: counts[name] + 1 };
}

function problemOf(
  cells: readonly string[] | null,
  places: Readonly<Record<Column, number>>,
  width: number,
): RowProblem | null {
  if (cells === null) return 'open-quote';
  if (cells.length < Math.max(places.truth, places.a, places.b) + 1) return 'too-few';
  if (cells.length > width) return 'too-many';
  const isEmpty = [places.truth, places.a, places.b].some((place) => cells[place] === '');
  return isEmpty ? 'empty' : null;
}

/** How a text is laid out, by its first line that is not empty. */
interface Layout {
  readonly separator: string;
  readonly places: Readonly<Record<Column, number>>;
  /** Most cells that a line may have. */
  readonly width: number;
  readonly hasHeader: boolean;
  /** Index of the first line of answers. */
  readonly start: number;
}

function layoutOf(lines: readonly string[]): Layout {
  const first = lines.findIndex((line) => line.trim() !== '');
  const line = lines[first] ?? '';
  const separator = separatorOf(line);
  const head = cellsOf(line, separator) ?? [];
  const header = headerOf(head);
  if (header !== null) {
    return { separator, places: header, width: head.length, hasHeader: true, start: first + 1 };
  }
  const places = { truth: 0, a: 1, b: 2, slice: head.length > 3 ? 3 : -1 };
  return { separator, places, width: COLUMNS.length, hasHeader: false, start: first };
}

/**
 * Reads rows of truth, A's answer, B's answer and, if wanted, a slice, separated by tabs, semicolons
 * or commas, with or without a line of names. Never throws: rows that cannot be read are listed by
 * line and left out of the counts.
 */
export function judgeRows(text: string): Judged {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const { separator, places, width, hasHeader, start } = layoutOf(lines);
  const bad: BadRow[] = [];
  const slices = new Map<string, Counts>();
  let [all, rows] = [NONE, 0];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || index < start) continue;
    rows += 1;
    const cells = cellsOf(line, separator);
    const code = problemOf(cells, places, width);
    if (code !== null || cells === null) {
      bad.push({ line: index + 1, code: code ?? 'open-quote' });
      continue;
    }
    const [truth = '', a = '', b = ''] = [cells[places.truth], cells[places.a], cells[places.b]];
    const isRight = [isSame(truth, a), isSame(truth, b)] as const;
    all = plus(all, ...isRight);
    if (places.slice < 0) continue;
    const slice = cells[places.slice] ?? '';
    slices.set(slice, plus(slices.get(slice) ?? NONE, ...isRight));
  }
  return { all, slices, rows, bad, hasHeader };
}
