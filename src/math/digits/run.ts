import { createNetwork, createTraining, type Examples, type Network } from '../network.ts';

// How a classifier of digits is trained; every run of these labs is trained so.
/** The learning rate of the first step. */
export const RATE = 1e-2;
/** Examples in a step. */
export const BATCH = 32;
/** Decay of the weights. */
export const DECAY = 1e-4;

/** A run in turns: each `next()` does some steps and yields how many are done; it ends with a result. */
export type Run<Result> = Generator<number, Result>;

/** Steps between two looks at whether to stop. */
const TURN = 50;

export interface Course {
  /** Hidden units of each layer. */
  readonly hidden: readonly number[];
  readonly epochs: number;
  readonly seed: number;
}

/** Steps of a training run: the last batch of an epoch may be smaller. */
export function stepsOf(examples: number, epochs: number): number {
  return epochs * Math.ceil(examples / BATCH);
}

/** Trains a new classifier of ReLU units with Adam, the rate falling in a line to nearly nothing. */
export function* trainClassifier(
  examples: Examples,
  { hidden, epochs, seed }: Course,
): Run<Network> {
  const { count, inputs, targets } = examples;
  const sizes = [inputs.length / count, ...hidden, targets.length / count];
  const network = createNetwork(sizes, 'relu', seed, { gain: Math.SQRT2 });
  const steps = stepsOf(count, epochs);
  const training = createTraining(network, examples, {
    loss: 'softmax',
    optimizer: 'adam',
    rate: RATE,
    lastRate: RATE / steps,
    steps,
    batch: BATCH,
    decay: DECAY,
    seed,
  });
  while (!training.advance(TURN)) yield training.done();
  return training.network;
}

/** How many are not as they should be. */
export function countWrong(said: ArrayLike<number>, truth: readonly number[]): number {
  return truth.filter((one, index) => said[index] !== one).length;
}
