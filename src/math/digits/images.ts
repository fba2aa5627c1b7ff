import type { Examples } from '../network.ts';
import { COUNTS, PIXELS } from './pixels.ts';

/** Pixels on one side of an image. */
export const SIDE = 8;
/** Pixels of an image. */
export const AREA = SIDE * SIDE;
/** The darkest pixel. */
export const DARKEST = 16;
/** Classes: 0 to 9. */
export const DIGITS = 10;

/** Images as whole numbers from 0 to 16, one after another, row by row, and the digit of each. */
export interface Images {
  readonly pixels: Uint8Array;
  readonly digits: Uint8Array;
}

/** The 1,797 images, sorted by their digit. */
export function readImages(): Images {
  const digits = Uint8Array.from(
    COUNTS.flatMap((count, digit) => Array.from({ length: count }, () => digit)),
  );
  const pixels = new Uint8Array(digits.length * AREA);
  for (let pixel = 0; pixel < AREA; pixel += 1) {
    for (let image = 0; image < digits.length; image += 1) {
      const symbol = PIXELS[pixel * digits.length + image] ?? '0';
      pixels[image * AREA + pixel] = Number.parseInt(symbol, DARKEST + 1);
    }
  }
  return { pixels, digits };
}

/** Some images as numbers from 0 to 1, one after another. */
export function inputsOf({ pixels }: Images, chosen: readonly number[]): Float64Array {
  const inputs = new Float64Array(chosen.length * AREA);
  chosen.forEach((image, index) => {
    for (let pixel = 0; pixel < AREA; pixel += 1) {
      inputs[index * AREA + pixel] = (pixels[image * AREA + pixel] as number) / DARKEST;
    }
  });
  return inputs;
}

/** The digits that some images show, in the order of the images. */
export function digitsOf({ digits }: Images, chosen: readonly number[]): readonly number[] {
  return chosen.map((image) => digits[image] as number);
}

/** Examples whose class is known: a 1 at its place, 0 elsewhere. */
export function examplesOf(
  inputs: Float64Array,
  classes: readonly number[],
  outputs: number,
): Examples {
  const targets = new Float64Array(classes.length * outputs);
  classes.forEach((one, index) => {
    targets[index * outputs + one] = 1;
  });
  return { count: classes.length, inputs, targets };
}
