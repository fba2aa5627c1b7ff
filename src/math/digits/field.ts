/**
 * Digits as they look elsewhere: shifted, paler and noisy. A classifier that learned from clean ones
 * meets them, and synthetic copies of the clean ones come more or less close to them.
 */
import { drawNormal, predictClasses } from '../network.ts';
import { createRandom, type Random } from '../random.ts';
import { AREA, DIGITS, digitsOf, examplesOf, inputsOf, SIDE, type Images } from './images.ts';
import { countWrong, stepsOf, trainClassifier, type Run } from './run.ts';

/** Clean images to learn from. */
export const TRAINING_IMAGES = 1_000;
/** Clean images kept out of training. */
export const TRAIN_DEV_IMAGES = 200;
/** Images as the field shows them: the rest of the 1,797. */
export const DEV_IMAGES = 597;
const EPOCHS = 30;
const HIDDEN = [48];

/** What the field does to an image: at most one pixel up, down, left or right; then all of it paler. */
const FARTHEST = 1;
const CONTRAST = 0.7;
const NOISE = 0.15;

/** How a synthetic copy is made: not at all, the same way each time, or anew each time. */
export const WAYS = ['none', 'one', 'varied'] as const;
export type Way = (typeof WAYS)[number];

export interface Recipe {
  readonly shift: Way;
  readonly noise: Way;
  /** Synthetic copies of each clean image; the clean ones stay. */
  readonly copies: number;
}

interface Shift {
  readonly right: number;
  readonly down: number;
}

/** The one shift of those who make only one: a pixel to the right. */
const ONE_SHIFT: Shift = { right: 1, down: 0 };
const NO_SHIFT: Shift = { right: 0, down: 0 };

function drawShift(random: Random): Shift {
  const one = () => random.integer(2 * FARTHEST + 1) - FARTHEST;
  return { right: one(), down: one() };
}

/** Noise for each pixel, from a normal distribution. */
function drawNoise(random: Random): Float64Array {
  return Float64Array.from({ length: AREA }, () => NOISE * drawNormal(random));
}

/** Writes one image as the field shows it; what comes in from outside is white. */
function show(
  from: Float64Array,
  to: Float64Array,
  at: number,
  { right, down }: Shift,
  noise: Float64Array | null,
): void {
  for (let row = 0; row < SIDE; row += 1) {
    for (let column = 0; column < SIDE; column += 1) {
      const [y, x] = [row - down, column - right];
      const isInside = y >= 0 && y < SIDE && x >= 0 && x < SIDE;
      const ink = isInside ? (from[at + y * SIDE + x] as number) : 0;
      const place = row * SIDE + column;
      const value = ink * CONTRAST + (noise === null ? 0 : (noise[place] as number));
      to[at + place] = Math.min(Math.max(value, 0), 1);
    }
  }
}

/** One copy of each image by a recipe; the one noise is given, for it is the same in all copies. */
function copyOf(
  inputs: Float64Array,
  { shift, noise }: Pick<Recipe, 'shift' | 'noise'>,
  oneNoise: Float64Array,
  random: Random,
): Float64Array {
  const copy = new Float64Array(inputs.length);
  for (let at = 0; at < inputs.length; at += AREA) {
    const varied = { shift: drawShift(random), noise: drawNoise(random) };
    const moved = { none: NO_SHIFT, one: ONE_SHIFT, varied: varied.shift }[shift];
    const laid = { none: null, one: oneNoise, varied: varied.noise }[noise];
    show(inputs, copy, at, moved, laid);
  }
  return copy;
}

/** Whether a recipe makes copies: one without shift and noise would only show paler clean ones. */
export function hasCopies({ shift, noise }: Recipe): boolean {
  return shift !== 'none' || noise !== 'none';
}

function examplesIn(recipe: Recipe): number {
  return TRAINING_IMAGES * (hasCopies(recipe) ? recipe.copies + 1 : 1);
}

/** Steps of training that `runField` takes for a recipe: more images make a longer epoch. */
export function fieldSteps(recipe: Recipe): number {
  return stepsOf(examplesIn(recipe), EPOCHS);
}

function join(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** What a run of one recipe and seed gives: wrong ones among so many. */
export interface FieldRun {
  /** Of the 1,000 clean images that it learned from. */
  readonly train: number;
  /** Of 200 clean images that it did not see. */
  readonly trainDev: number;
  /** Of the same 200 as the recipe shows them; null where there is no recipe. */
  readonly synthetic: number | null;
  /** Of 597 others as the field shows them. */
  readonly dev: number;
  readonly devInputs: Float64Array;
  readonly devTruth: readonly number[];
  readonly devSaid: readonly number[];
}

/** A seed’s streams: the images of the field and the one noise do not depend on the recipe. */
const STREAMS = { field: 1_000_000, synthesis: 2_000_000 } as const;

/** Trains on clean images and synthetic copies, and tests on clean ones and on those of the field. */
export function* runField(images: Images, seed: number, recipe: Recipe): Run<FieldRun> {
  const all = createRandom(seed).shuffle(Array.from(images.digits, (_, image) => image));
  const middle = TRAINING_IMAGES + TRAIN_DEV_IMAGES;
  const [learn, keep] = [all.slice(0, TRAINING_IMAGES), all.slice(TRAINING_IMAGES, middle)];
  const dev = all.slice(middle, middle + DEV_IMAGES);
  const [clean, kept] = [inputsOf(images, learn), inputsOf(images, keep)];
  const field = createRandom(seed + STREAMS.field);
  const everything = { shift: 'varied', noise: 'varied' } as const;
  const devInputs = copyOf(inputsOf(images, dev), everything, drawNoise(field), field);

  const random = createRandom(seed + STREAMS.synthesis);
  const oneNoise = drawNoise(random);
  const synthetic = hasCopies(recipe) ? copyOf(kept, recipe, oneNoise, random) : null;
  const copies = Array.from({ length: synthetic === null ? 0 : recipe.copies }, () =>
    copyOf(clean, recipe, oneNoise, random),
  );
  const classes = digitsOf(images, learn);
  const examples = examplesOf(
    join([clean, ...copies]),
    [clean, ...copies].flatMap(() => classes),
    DIGITS,
  );
  const network = yield* trainClassifier(examples, { hidden: HIDDEN, epochs: EPOCHS, seed });
  const wrong = (inputs: Float64Array, truth: readonly number[]) =>
    countWrong(predictClasses(network, inputs), truth);
  const [keptDigits, devTruth] = [digitsOf(images, keep), digitsOf(images, dev)];
  const devSaid = [...predictClasses(network, devInputs)];
  return {
    train: wrong(clean, classes),
    trainDev: wrong(kept, keptDigits),
    synthetic: synthetic === null ? null : wrong(synthetic, keptDigits),
    dev: countWrong(devSaid, devTruth),
    devInputs,
    devTruth,
    devSaid,
  };
}
