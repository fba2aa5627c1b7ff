import { tidyText } from '../../../params/rows.ts';
import { cleanCell } from './clean.ts';
import type { Role } from './model.ts';

/** What a column of a table holds: cells of the sheet, or something that the sheet keeps apart. */
export type Kind = Role | 'comment' | 'tag' | 'tag-list';

const NAMES: readonly (readonly [Exclude<Kind, 'tag' | 'other'>, RegExp])[] = [
  ['id', /^(id|uid|key|index|no|number|example|row|번호|아이디)$/],
  ['picture', /^(picture|image|img|photo|file|path|그림|사진|이미지|파일)( name| path|name)?$/],
  ['text', /^(text|sentence|content|input|utterance|transcript|question|본문|문장|텍스트|내용)$/],
  ['truth', /^(truth|(true )?label|target|actual|gold|y|y true|정답|라벨|레이블|실제)$/],
  ['prediction', /^(pred|prediction|predicted|y pred|output|answer|예측|예측값)$/],
  ['comment', /^(comments?|notes?|remarks?|메모|비고|의견|코멘트)$/],
  ['tag-list', /^(tags?|categor(y|ies)|태그|범주)$/],
];

const YES = /^(1|x|v|o|yes|y|true|t|✓|✔|☑|예|네|참)$/i;
const NO = /^(|0|no|n|false|f|-|–|☐|아니요|아니오|거짓)$/i;
const PICTURE = /\.(png|jpe?g|gif|webp|avif|bmp|svg)$/i;
const MOST_SAMPLED = 200;
const LONGEST_NAME = 40;

export function isYes(cell: string): boolean {
  return YES.test(cell);
}

function isTick(cell: string): boolean {
  return YES.test(cell) || NO.test(cell);
}

/** What a column's name says that it holds; null where it says nothing. */
function kindByName(name: string): Exclude<Kind, 'tag' | 'other'> | null {
  const plain = name
    .toLowerCase()
    .replace(/[_\s-]+/g, ' ')
    .trim();
  return NAMES.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** Whether a column's cells are ticks, of which at least one says yes or no. */
function areTicks(cells: readonly string[]): boolean {
  return cells.every(isTick) && cells.some((cell) => cell !== '');
}

function arePictures(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 0 && filled.every((cell) => PICTURE.test(cell));
}

/** A column in a table without names: by what it holds, and where it stands. */
const BY_PLACE: Readonly<Record<number, readonly Kind[]>> = {
  1: ['text'],
  2: ['id', 'text'],
  3: ['text', 'truth', 'prediction'],
  4: ['id', 'text', 'truth', 'prediction'],
};

/**
 * Whether the first line holds names: it does where one of them is known, or where a column of ticks
 * or pictures begins with something else, or where all are short words and some cell below is none.
 */
export function looksLikeNames(lines: readonly (readonly string[])[]): boolean {
  const [first = [], ...body] = lines;
  if (first.some((cell) => kindByName(cell) !== null)) return true;
  if (first.length < 2 || body.length === 0) return false;
  const column = (at: number) => body.slice(0, MOST_SAMPLED).map((cells) => cells[at] ?? '');
  const stands = (cell: string, at: number) =>
    (!isTick(cell) && areTicks(column(at))) || (!PICTURE.test(cell) && arePictures(column(at)));
  if (first.some(stands)) return true;
  const isWord = (cell: string) => /^[\p{L}][^.!?]{0,29}$/u.test(cell);
  const hasFigure = first.some((_cell, at) => column(at).every((cell) => /\d/.test(cell)));
  return first.every(isWord) && new Set(first).size === first.length && hasFigure;
}

export interface FoundColumn {
  readonly name: string;
  readonly kind: Kind;
}

/** The columns of a table: their names, and what they hold. No role but `other` and `tag` twice. */
export function findColumns(
  header: readonly string[] | null,
  body: readonly (readonly string[])[],
  width: number,
): readonly FoundColumn[] {
  const taken = new Set<Kind>();
  const once = (kind: Kind): Kind => {
    if (kind === 'tag' || kind === 'other') return kind;
    if (taken.has(kind)) return 'other';
    taken.add(kind);
    return kind;
  };
  return Array.from({ length: width }, (_, at): FoundColumn => {
    const cells = body.map((line) => line[at] ?? '');
    const name = cleanCell(tidyText(header?.[at] ?? '')).slice(0, LONGEST_NAME);
    const byName = name === '' ? null : kindByName(name);
    if (byName !== null) return { name, kind: once(byName) };
    const placed = header === null ? BY_PLACE[width]?.[at] : undefined;
    if (arePictures(cells.slice(0, MOST_SAMPLED))) return { name, kind: once('picture') };
    if (placed !== undefined) return { name, kind: once(placed) };
    if (name !== '' && areTicks(cells)) return { name, kind: 'tag' };
    return { name, kind: 'other' };
  });
}
