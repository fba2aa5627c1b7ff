import { AREA, DARKEST, type Images } from './images.ts';
import type { FieldRun } from './field.ts';
import type { SumRun } from './sums.ts';

/** One image as shades from 0 to 1, row by row. */
export type Shades = readonly number[];

/** A pair whose sum the one network gets wrong, and what both say. */
export interface WrongSum {
  readonly left: Shades;
  readonly right: Shades;
  readonly truth: number;
  readonly endToEnd: number;
  /** The two digits that the pipeline reads. */
  readonly read: readonly [number, number];
}

/** A digit of the field that is taken for another. */
export interface WrongDigit {
  readonly image: Shades;
  readonly truth: number;
  readonly said: number;
}

function shadesOf({ pixels }: Images, image: number): Shades {
  return Array.from(pixels.subarray(image * AREA, (image + 1) * AREA), (value) => value / DARKEST);
}

/** The first pairs that either gets wrong. */
export function wrongSums(images: Images, run: SumRun, most: number): readonly WrongSum[] {
  return run.test
    .map(({ left, right }, at) => ({
      left: shadesOf(images, left),
      right: shadesOf(images, right),
      truth: run.truth[at] as number,
      endToEnd: run.saidEndToEnd[at] as number,
      read: [run.read[2 * at] as number, run.read[2 * at + 1] as number] as const,
    }))
    .filter(({ truth, endToEnd, read }) => endToEnd !== truth || read[0] + read[1] !== truth)
    .slice(0, most);
}

/** The first digits of the field that are wrong. */
export function wrongDigits(run: FieldRun, most: number): readonly WrongDigit[] {
  return run.devTruth
    .map((truth, at) => ({ truth, said: run.devSaid[at] as number, at }))
    .filter(({ truth, said }) => truth !== said)
    .slice(0, most)
    .map(({ truth, said, at }) => ({
      truth,
      said,
      image: [...run.devInputs.subarray(at * AREA, (at + 1) * AREA)],
    }));
}
