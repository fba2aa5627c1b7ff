import type { LadderOption, LadderRung, RungName } from './types.ts';

/** A ladder as it is drawn, in units of its own view box. */
export interface LadderPicture {
  readonly width: number;
  readonly height: number;
  readonly rungs: readonly {
    readonly of: RungName;
    readonly error: number;
    readonly y: number;
    /** Where its line begins, and how far the error reaches. */
    readonly from: number;
    readonly to: number;
  }[];
  readonly gaps: readonly {
    readonly option: string;
    readonly letter: string;
    readonly x: number;
    readonly top: number;
    readonly bottom: number;
  }[];
}

const WIDTH = 340;
const STEP = 46;
const FIRST = 30;
const COLUMN = 34;

/** The first column of brackets in which a gap meets no other. Gaps that follow each other share one. */
function columnsOf(spans: readonly (readonly [number, number])[]): readonly number[] {
  const columns: (readonly [number, number])[][] = [];
  return spans.map(([top, bottom]) => {
    const isFree = (taken: readonly (readonly [number, number])[]) =>
      taken.every(([start, end]) => bottom <= start || top >= end);
    const found = columns.findIndex(isFree);
    const column = found === -1 ? columns.push([]) - 1 : found;
    columns[column]?.push([top, bottom]);
    return column;
  });
}

/**
 * Places the rungs one below the other at even steps, each with a line as long as its error, and the
 * gaps as brackets to their left: rungs at their true heights would lie on each other's labels.
 */
export function composeLadder(
  rungs: readonly LadderRung[],
  options: readonly LadderOption[],
): LadderPicture {
  const place = (name: RungName) => rungs.findIndex(({ of }) => of === name);
  const y = (index: number) => FIRST + index * STEP;
  const columns = columnsOf(options.map(({ from, to }) => [place(from), place(to)] as const));
  const start = COLUMN * (Math.max(...columns) + 1) + 12;
  const most = Math.max(...rungs.map(({ error }) => error), Number.MIN_VALUE);
  return {
    width: WIDTH,
    height: y(rungs.length - 1) + 10,
    rungs: rungs.map(({ of, error }, index) => ({
      of,
      error,
      y: y(index),
      from: start,
      to: Math.round(start + ((WIDTH - start) * error) / most),
    })),
    gaps: options.map(({ id, from, to }, index) => ({
      option: id,
      letter: String.fromCharCode(65 + index),
      x: start - 12 - COLUMN / 2 - COLUMN * (columns[index] ?? 0),
      top: y(place(from)),
      bottom: y(place(to)),
    })),
  };
}
