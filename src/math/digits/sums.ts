/**
 * The sum of two handwritten digits, learned in two ways: one network from both images to the sum, and
 * a pipeline that reads each digit and adds. A seed draws everything anew: which images are for
 * training and which for testing, the pairs, the first weights and the order of the batches.
 */
import { predictClasses } from '../network.ts';
import { createRandom, type Random } from '../random.ts';
import { DIGITS, digitsOf, examplesOf, inputsOf, type Images } from './images.ts';
import { countWrong, stepsOf, trainClassifier, type Run } from './run.ts';

/** Images to learn from; the other 797 are for the test. */
export const TRAINING_IMAGES = 1_000;
/** Pairs of images that each run is tested on. */
export const TEST_PAIRS = 1_000;
/** From 0 + 0 to 9 + 9. */
const SUMS = 2 * DIGITS - 1;
const END_TO_END = [96, 48];
const READER = [48];

/** Two images, by their numbers. */
export interface Pair {
  readonly left: number;
  readonly right: number;
}

interface Draw {
  /** The images to learn from, in an order of the seed's own. */
  readonly images: readonly number[];
  readonly test: readonly Pair[];
  readonly training: readonly Pair[];
}

function drawPairs(random: Random, from: readonly number[], count: number): readonly Pair[] {
  const one = () => from[random.integer(from.length)] as number;
  return Array.from({ length: count }, () => ({ left: one(), right: one() }));
}

/** Test pairs come first: every size of a seed is tested on the same ones, and opens a larger one. */
function draw(images: Images, seed: number, pairs: number): Draw {
  const random = createRandom(seed);
  const all = random.shuffle(Array.from(images.digits, (_, image) => image));
  const learn = all.slice(0, TRAINING_IMAGES);
  const test = drawPairs(random, all.slice(TRAINING_IMAGES), TEST_PAIRS);
  return { images: learn, test, training: drawPairs(random, learn, pairs) };
}

function bothOf(pairs: readonly Pair[]): readonly number[] {
  return pairs.flatMap(({ left, right }) => [left, right]);
}

function sumsOf({ digits }: Images, pairs: readonly Pair[]): readonly number[] {
  return pairs.map(({ left, right }) => (digits[left] as number) + (digits[right] as number));
}

/** What a run of one size and seed gives. */
export interface SumRun {
  readonly endToEnd: { readonly wrong: number; readonly wrongInTraining: number };
  readonly pipeline: { readonly wrong: number; readonly labels: number };
  readonly test: readonly Pair[];
  readonly truth: readonly number[];
  readonly saidEndToEnd: readonly number[];
  /** The two digits that the pipeline reads in each test pair. */
  readonly read: readonly number[];
}

/** Labels of single digits that the pipeline gets: two for each pair, and never more than there are. */
export function labelsFor(pairs: number): number {
  return Math.min(2 * pairs, TRAINING_IMAGES);
}

const MANY_PAIRS = 5_000;

/** Turns through the pairs: after so many hardly any of them is wrong any more. */
function epochsFor(examples: number): number {
  return examples > MANY_PAIRS ? 20 : 60;
}

/** Steps of a run in all: those of the network for sums and those of the reader. */
export function sumSteps(pairs: number): number {
  const both = [pairs, labelsFor(pairs)];
  return both.reduce((sum, count) => sum + stepsOf(count, epochsFor(count)), 0);
}

function* trainReader(images: Images, learn: readonly number[], pairs: number, seed: number) {
  const chosen = learn.slice(0, labelsFor(pairs));
  const examples = examplesOf(inputsOf(images, chosen), digitsOf(images, chosen), DIGITS);
  const epochs = epochsFor(chosen.length);
  return yield* trainClassifier(examples, { hidden: READER, epochs, seed });
}

/** Trains both on what the same images offer, and tests both on the same pairs. */
export function* runSums(images: Images, seed: number, pairs: number): Run<SumRun> {
  const { images: learn, test, training } = draw(images, seed, pairs);
  const truth = sumsOf(images, test);
  const inputs = inputsOf(images, bothOf(test));
  const reader = yield* trainReader(images, learn, pairs, seed);
  const read = [...predictClasses(reader, inputs)];
  const sums = truth.map((_, at) => (read[2 * at] as number) + (read[2 * at + 1] as number));
  const before = sumSteps(pairs) - stepsOf(pairs, epochsFor(pairs));

  const wanted = sumsOf(images, training);
  const examples = examplesOf(inputsOf(images, bothOf(training)), wanted, SUMS);
  const learning = trainClassifier(examples, {
    hidden: END_TO_END,
    epochs: epochsFor(pairs),
    seed,
  });
  let turn = learning.next();
  for (; turn.done !== true; turn = learning.next()) yield before + turn.value;
  const said = [...predictClasses(turn.value, inputs)];
  return {
    endToEnd: {
      wrong: countWrong(said, truth),
      wrongInTraining: countWrong(predictClasses(turn.value, examples.inputs), wanted),
    },
    pipeline: { wrong: countWrong(sums, truth), labels: labelsFor(pairs) },
    test,
    truth,
    saidEndToEnd: said,
    read,
  };
}
