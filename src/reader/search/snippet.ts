import { hasHangul, placedOf, tightPlaced, type Placed } from './text.ts';
import type { Word } from './words.ts';

/** A piece of a text; `isMark` where it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isMark: boolean;
}

type Range = readonly [start: number, end: number];

const MOST_MARKS = 40;

/** Where the character that begins at a place ends. */
function endOf(text: string, place: number): number {
  return place + String.fromCodePoint(text.codePointAt(place) ?? 0).length;
}

function rangesOf({ plain, places }: Placed, word: string, text: string): readonly Range[] {
  const ranges: Range[] = [];
  if (word === '') return ranges;
  for (let at = plain.indexOf(word); at >= 0 && ranges.length < MOST_MARKS;) {
    const after = at + word.length;
    ranges.push([places[at] ?? 0, endOf(text, places[after - 1] ?? 0)]);
    at = plain.indexOf(word, after);
  }
  return ranges;
}

/** Where the words of a query stand in a text, in order and without overlaps. */
export function marksIn(text: string, words: readonly Word[]): readonly Range[] {
  const placed = placedOf(text);
  const ranges = words.flatMap((word) => {
    const exact = rangesOf(placed, word.text, text);
    if (exact.length > 0) return exact;
    const across = rangesOf(tightPlaced(placed), word.tight, text);
    return across.length > 0 ? across : rangesOf(placed, word.stem, text);
  });
  return ranges
    .toSorted((a, b) => a[0] - b[0])
    .reduce<Range[]>((kept, [start, end]) => {
      const last = kept.at(-1);
      if (last === undefined || start >= last[1]) kept.push([start, end]);
      else kept[kept.length - 1] = [last[0], Math.max(last[1], end)];
      return kept;
    }, []);
}

/** Cuts a text into what was looked for and what stands between. */
export function piecesOf(text: string, marks: readonly Range[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    pieces.push({ text: text.slice(at, start), isMark: false });
    pieces.push({ text: text.slice(start, end), isMark: true });
    at = end;
  }
  pieces.push({ text: text.slice(at), isMark: false });
  return pieces.filter((piece) => piece.text !== '');
}

const LENGTH = { hangul: 90, latin: 170 } as const;
const BEFORE = 0.3;

/** The start of the piece of text in which most marks stand. */
function bestStart(marks: readonly Range[], length: number): number {
  let best = 0;
  let most = 0;
  for (const [start] of marks) {
    const inside = marks.filter((mark) => mark[0] >= start && mark[1] <= start + length).length;
    if (inside > most) [best, most] = [start, inside];
  }
  return best;
}

/** Moves a cut to a space nearby, so that no word is cut. */
function atSpace(text: string, at: number, isStart: boolean): number {
  const REACH = 16;
  if (at <= 0 || at >= text.length) return Math.min(Math.max(at, 0), text.length);
  const space = isStart ? text.indexOf(' ', at) : text.lastIndexOf(' ', at);
  if (space < 0 || Math.abs(space - at) > REACH) return at;
  return isStart ? space + 1 : space;
}

/** A line or two of a text, around what was looked for, with marks. */
export function snippetOf(text: string, words: readonly Word[]): readonly Piece[] {
  const length = hasHangul(text) ? LENGTH.hangul : LENGTH.latin;
  const marks = marksIn(text, words);
  const first = bestStart(marks, length * (1 - BEFORE));
  const wanted = marks.length === 0 ? 0 : first - Math.round(length * BEFORE);
  const start = Math.min(atSpace(text, wanted, true), marks.length === 0 ? 0 : first);
  const end = atSpace(text, start + length, false);
  const inside = marks
    .filter((mark) => mark[0] >= start && mark[1] <= end)
    .map(([a, b]): Range => [a - start, b - start]);
  const pieces = piecesOf(text.slice(start, end), inside);
  const dots = { text: '…', isMark: false };
  return [...(start > 0 ? [dots] : []), ...pieces, ...(end < text.length ? [dots] : [])];
}
