import { createRandom } from '../random.ts';
import { addSlopes, layersOf, parameterCount, passBack, weigh, type Layer } from './layers.ts';
import { JUDGES, type Loss } from './losses.ts';
import { activate, copyNetwork, runForward, type Activation, type Network } from './network.ts';
import { createAdam, createDescent } from './optimizers.ts';

/** Examples one after the other; a target that is NaN is a label that nobody gave. */
export interface Examples {
  readonly count: number;
  readonly inputs: Float64Array;
  readonly targets: Float64Array;
}

export interface Plan {
  readonly loss: Loss;
  readonly optimizer: 'adam' | 'sgd';
  readonly rate: number;
  /** The rate of the last step, reached in equal parts; by default the same. */
  readonly lastRate?: number;
  /** Steps in all; each moves the parameters once. */
  readonly steps: number;
  /** Examples of a step, drawn without putting back until all had their turn. Default: all. */
  readonly batch?: number;
  /** λ of the term λ/2 Σ w² over all weights that train, biases aside. Default 0. */
  readonly decay?: number;
  /** So many layers, from the lowest, stay as they are. Default 0. */
  readonly frozen?: number;
  /** The order in which batches are drawn. Default 0. */
  readonly seed?: number;
  /** A loss is divided by the number of examples, or by the number of their labels. */
  readonly divideBy?: 'examples' | 'labels';
}

/** A run that stops whenever it is asked to, and goes on later as if it had not. */
export interface Training {
  /** The network as it is now; the one that the run began with stays as it was. */
  readonly network: Network;
  /** Steps done. */
  readonly done: () => number;
  /** The loss on the examples of the last step, before it; null before the first. */
  readonly loss: () => number | null;
  /** Up to so many more steps. @returns whether the plan is finished. */
  readonly advance: (steps: number) => boolean;
}

interface Work {
  readonly layers: readonly Layer[];
  readonly slopes: readonly Layer[];
  readonly allSlopes: Float64Array;
  /** Values of each layer for the example in hand, and the slope of the loss at each. */
  readonly values: readonly Float64Array[];
  readonly backs: readonly Float64Array[];
}

function prepare(sizes: readonly number[], parameters: Float64Array): Work {
  const allSlopes = new Float64Array(parameters.length);
  return {
    layers: layersOf(sizes, parameters),
    slopes: layersOf(sizes, allSlopes),
    allSlopes,
    values: sizes.map((size) => new Float64Array(size)),
    backs: sizes.map((size) => new Float64Array(size)),
  };
}

/** The slope through a hidden unit, from the unit’s value. */
function throughUnits(back: Float64Array, values: Float64Array, hidden: Activation): void {
  for (let k = 0; k < back.length; k += 1) {
    const a = values[k] as number;
    const slope = hidden === 'tanh' ? 1 - a * a : a > 0 ? 1 : 0;
    back[k] = (back[k] as number) * slope;
  }
}

function runBackward({ layers, slopes, values, backs }: Work, hidden: Activation): void {
  for (let l = layers.length - 1; l >= 0; l -= 1) {
    const [from, g] = [values[l] as Float64Array, backs[l + 1] as Float64Array];
    addSlopes(slopes[l] as Layer, from, g);
    if (l === 0) continue;
    const back = backs[l] as Float64Array;
    passBack(layers[l] as Layer, g, back);
    throughUnits(back, from, hidden);
  }
}

function copyRow(all: Float64Array, row: number, to: Float64Array): void {
  const start = row * to.length;
  for (let j = 0; j < to.length; j += 1) to[j] = all[start + j] as number;
}

function countLabels(targets: Float64Array, rows: Uint32Array, width: number): number {
  let count = 0;
  for (const row of rows) {
    for (let j = 0; j < width; j += 1) {
      const target = targets[row * width + j] as number;
      if (target === target) count += 1;
    }
  }
  return count;
}

/** Loss and slopes of one batch; the slopes are left in `work`. */
function judgeBatch(
  work: Work,
  examples: Examples,
  rows: Uint32Array,
  { loss, divideBy, decay = 0 }: Plan,
  hidden: Activation,
): number {
  const judge = JUDGES[loss];
  const [input, output] = [work.values[0], work.values.at(-1)] as [Float64Array, Float64Array];
  const slope = work.backs.at(-1) as Float64Array;
  const target = new Float64Array(output.length);
  const by =
    divideBy === 'labels' ? countLabels(examples.targets, rows, output.length) : rows.length;
  const scale = by === 0 ? 0 : 1 / by;
  work.allSlopes.fill(0);
  let sum = 0;
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] as number;
    copyRow(examples.inputs, row, input);
    copyRow(examples.targets, row, target);
    runForward(work.layers, hidden, work.values);
    sum += judge(output, target, slope, scale);
    runBackward(work, hidden);
  }
  return sum * scale + addDecay(work, decay);
}

/** Adds λ w to the slopes; gives λ/2 Σ w². */
function addDecay({ layers, slopes }: Work, decay: number): number {
  if (decay === 0) return 0;
  let sum = 0;
  layers.forEach(({ weights }, l) => {
    const to = (slopes[l] as Layer).weights;
    for (let i = 0; i < weights.length; i += 1) {
      const weight = weights[i] as number;
      to[i] = (to[i] as number) + decay * weight;
      sum += weight * weight;
    }
  });
  return (decay / 2) * sum;
}

/** Loss and slopes of all examples, for tests and for those who draw them. */
export function lossAndSlopes(
  network: Network,
  examples: Examples,
  plan: Plan,
): { readonly loss: number; readonly slopes: Float64Array } {
  const work = prepare(network.sizes, network.parameters);
  const rows = Uint32Array.from({ length: examples.count }, (_, i) => i);
  const loss = judgeBatch(work, examples, rows, plan, network.hidden);
  return { loss, slopes: work.allSlopes };
}

/** The values that the frozen layers make of each example: those never change while training. */
function throughFrozen(network: Network, examples: Examples, frozen: number): Examples {
  if (frozen === 0) return examples;
  const sizes = network.sizes.slice(0, frozen + 1);
  const layers = layersOf(network.sizes, network.parameters).slice(0, frozen);
  const values = sizes.map((size) => new Float64Array(size));
  const [input, last] = [values[0], values.at(-1)] as [Float64Array, Float64Array];
  const inputs = new Float64Array(examples.count * last.length);
  for (let i = 0; i < examples.count; i += 1) {
    copyRow(examples.inputs, i, input);
    layers.forEach((layer, l) => {
      weigh(layer, values[l] as Float64Array, values[l + 1] as Float64Array);
      activate(values[l + 1] as Float64Array, network.hidden);
    });
    inputs.set(last, i * last.length);
  }
  return { ...examples, inputs };
}

/** Gives the rows of one batch after another. */
function createBatches(count: number, batch: number, seed: number): () => Uint32Array {
  const all = Uint32Array.from({ length: count }, (_, i) => i);
  if (batch >= count) return () => all;
  const random = createRandom(seed);
  let order = all;
  let at = count;
  return () => {
    if (at >= count) {
      order = Uint32Array.from(random.shuffle([...all]));
      at = 0;
    }
    const rows = order.subarray(at, at + batch);
    at += batch;
    return rows;
  };
}

function check(network: Network, { count, inputs, targets }: Examples, plan: Plan): void {
  const { sizes } = network;
  const [width, outputs] = [sizes[0] as number, sizes.at(-1) as number];
  if (count < 1 || inputs.length !== count * width || targets.length !== count * outputs) {
    throw new RangeError(
      `${String(count)} examples do not fit a network of ${sizes.join('-')} units.`,
    );
  }
  const { frozen = 0 } = plan;
  if (!Number.isInteger(frozen) || frozen < 0 || frozen > sizes.length - 2) {
    throw new RangeError(`The output layer has to train; ${String(frozen)} layers cannot rest.`);
  }
}

/**
 * Prepares a training run: `advance` does the work. The result depends on the arguments alone, not on
 * how the steps are cut into turns.
 */
export function createTraining(network: Network, examples: Examples, plan: Plan): Training {
  check(network, examples, plan);
  const { steps, rate, lastRate = rate, batch = examples.count, frozen = 0, seed = 0 } = plan;
  const trained = copyNetwork(network);
  const sizes = network.sizes.slice(frozen);
  const moving = trained.parameters.subarray(parameterCount(network.sizes.slice(0, frozen + 1)));
  const work = prepare(sizes, moving);
  const seen = throughFrozen(network, examples, frozen);
  const nextRows = createBatches(examples.count, batch, seed);
  const move = plan.optimizer === 'adam' ? createAdam(moving.length) : createDescent();
  let done = 0;
  let loss: number | null = null;
  return {
    network: trained,
    done: () => done,
    loss: () => loss,
    advance(more) {
      for (const end = Math.min(steps, done + more); done < end; done += 1) {
        loss = judgeBatch(work, seen, nextRows(), plan, network.hidden);
        const way = steps > 1 ? done / (steps - 1) : 0;
        move(moving, work.allSlopes, rate + (lastRate - rate) * way);
      }
      return done >= steps;
    },
  };
}

/** The network after the whole plan. */
export function train(network: Network, examples: Examples, plan: Plan): Network {
  const training = createTraining(network, examples, plan);
  training.advance(plan.steps);
  return training.network;
}
