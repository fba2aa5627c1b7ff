import { createRandom, type Random } from '../random.ts';
import { cos, log, tanh } from './functions.ts';
import { layersOf, parameterCount, weigh, type Layer } from './layers.ts';

/** What a hidden unit does with its sum; the output layer leaves it as it is. */
export type Activation = 'tanh' | 'relu';

/** Dense layers, one after the other. */
export interface Network {
  /** Units of each layer, inputs first. */
  readonly sizes: readonly number[];
  readonly hidden: Activation;
  /** Every weight and bias; `layersOf` says which is where. */
  readonly parameters: Float64Array;
}

export interface Start {
  /** Weights are drawn with a standard deviation of `gain`/√inputs. Default 1; √2 suits ReLU. */
  readonly gain?: number;
  /** The standard deviation of the first biases. Default 0. */
  readonly biases?: number;
}

const TWO_PI = 2 * Math.PI;

/** A draw from the standard normal distribution, by Box and Muller (1958). */
export function drawNormal(random: Random): number {
  const radius = Math.sqrt(-2 * log(1 - random.next()));
  return radius * cos(TWO_PI * random.next());
}

function fillLayer(layer: Layer, random: Random, { gain = 1, biases = 0 }: Start): void {
  const spread = gain / Math.sqrt(layer.inputs);
  for (let i = 0; i < layer.weights.length; i += 1) layer.weights[i] = spread * drawNormal(random);
  if (biases === 0) return;
  for (let j = 0; j < layer.outputs; j += 1) layer.biases[j] = biases * drawNormal(random);
}

/** A network with random weights, which depend on the seed alone. */
export function createNetwork(
  sizes: readonly number[],
  hidden: Activation,
  seed: number,
  start: Start = {},
): Network {
  if (sizes.length < 2 || sizes.some((size) => !Number.isInteger(size) || size < 1)) {
    throw new RangeError(`A network needs two or more layers of units, not ${sizes.join('-')}.`);
  }
  const parameters = new Float64Array(parameterCount(sizes));
  const random = createRandom(seed);
  for (const layer of layersOf(sizes, parameters)) fillLayer(layer, random, start);
  return { sizes, hidden, parameters };
}

/** The same body under a new output layer: what a second task starts from. */
export function withNewHead(
  network: Network,
  outputs: number,
  seed: number,
  start: Start = {},
): Network {
  const sizes = [...network.sizes.slice(0, -1), outputs];
  const parameters = new Float64Array(parameterCount(sizes));
  parameters.set(network.parameters.subarray(0, parameterCount(network.sizes.slice(0, -1))));
  const head = layersOf(sizes, parameters).at(-1) as Layer;
  fillLayer(head, createRandom(seed), start);
  return { ...network, sizes, parameters };
}

export function copyNetwork(network: Network): Network {
  return { ...network, parameters: network.parameters.slice() };
}

/** Applies the hidden units’ function, in place. */
export function activate(values: Float64Array, hidden: Activation): void {
  if (hidden === 'tanh') {
    for (let j = 0; j < values.length; j += 1) values[j] = tanh(values[j] as number);
  } else {
    for (let j = 0; j < values.length; j += 1) if ((values[j] as number) < 0) values[j] = 0;
  }
}

/** The values of every layer for one example; `values[0]` are the inputs. */
export function runForward(
  layers: readonly Layer[],
  hidden: Activation,
  values: readonly Float64Array[],
): void {
  layers.forEach((layer, l) => {
    const to = values[l + 1] as Float64Array;
    weigh(layer, values[l] as Float64Array, to);
    if (l < layers.length - 1) activate(to, hidden);
  });
}

/**
 * The network’s outputs, before any softmax or sigmoid.
 * @param inputs example after example; @returns likewise.
 */
export function predict(network: Network, inputs: Float64Array): Float64Array {
  const layers = layersOf(network.sizes, network.parameters);
  const values = network.sizes.map((size) => new Float64Array(size));
  const [width, outputs] = [network.sizes[0] as number, network.sizes.at(-1) as number];
  const count = inputs.length / width;
  const result = new Float64Array(count * outputs);
  for (let i = 0; i < count; i += 1) {
    values[0]?.set(inputs.subarray(i * width, (i + 1) * width));
    runForward(layers, network.hidden, values);
    result.set(values.at(-1) as Float64Array, i * outputs);
  }
  return result;
}

/** The output with the largest value for each example; of equal ones the first. */
export function predictClasses(network: Network, inputs: Float64Array): Uint8Array {
  const outputs = network.sizes.at(-1) as number;
  const values = predict(network, inputs);
  return Uint8Array.from({ length: values.length / outputs }, (_, i) => {
    let best = 0;
    for (let j = 1; j < outputs; j += 1) {
      if ((values[i * outputs + j] as number) > (values[i * outputs + best] as number)) best = j;
    }
    return best;
  });
}
