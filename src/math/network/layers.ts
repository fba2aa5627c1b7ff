/** One dense layer: a view into the parameters of a network. */
export interface Layer {
  readonly inputs: number;
  readonly outputs: number;
  /** The weight from input k to output j at place k · outputs + j. */
  readonly weights: Float64Array;
  readonly biases: Float64Array;
}

/** How many parameters the layers between such sizes have. */
export function parameterCount(sizes: readonly number[]): number {
  return sizes.slice(1).reduce((sum, outputs, l) => sum + ((sizes[l] as number) + 1) * outputs, 0);
}

/** Layers as views into one array: weights, then biases, from the lowest layer up. */
export function layersOf(sizes: readonly number[], parameters: Float64Array): readonly Layer[] {
  let place = 0;
  return sizes.slice(1).map((outputs, l) => {
    const inputs = sizes[l] as number;
    const weights = parameters.subarray(place, (place += inputs * outputs));
    return { inputs, outputs, weights, biases: parameters.subarray(place, (place += outputs)) };
  });
}

/*
 * The three loops below are where training spends its time. Their sums have one order, by which every
 * engine and every program that repeats a run must add: over inputs, outputs and examples from the
 * first to the last. They run over several sums side by side, since each addition has to wait for the
 * one before it in its own sum only; that changes no sum.
 */

/** z_j = b_j + Σ_k a_k w_kj. */
export function weigh(layer: Layer, from: Float64Array, to: Float64Array): void {
  const { inputs, outputs, weights, biases } = layer;
  let j = 0;
  for (; j + 3 < outputs; j += 4) {
    let first = biases[j] as number;
    let second = biases[j + 1] as number;
    let third = biases[j + 2] as number;
    let fourth = biases[j + 3] as number;
    for (let k = 0, at = j; k < inputs; k += 1, at += outputs) {
      const a = from[k] as number;
      first += a * (weights[at] as number);
      second += a * (weights[at + 1] as number);
      third += a * (weights[at + 2] as number);
      fourth += a * (weights[at + 3] as number);
    }
    to[j] = first;
    to[j + 1] = second;
    to[j + 2] = third;
    to[j + 3] = fourth;
  }
  for (; j < outputs; j += 1) {
    let sum = biases[j] as number;
    for (let k = 0, at = j; k < inputs; k += 1, at += outputs)
      sum += (from[k] as number) * (weights[at] as number);
    to[j] = sum;
  }
}

/** Adds a_k g_j to the slope of every weight and g_j to that of every bias. */
export function addSlopes(slopes: Layer, from: Float64Array, g: Float64Array): void {
  const { inputs, outputs, weights, biases } = slopes;
  for (let j = 0; j < outputs; j += 1) biases[j] = (biases[j] as number) + (g[j] as number);
  let k = 0;
  for (; k + 1 < inputs; k += 2) {
    const a = from[k] as number;
    const b = from[k + 1] as number;
    const row = k * outputs;
    for (let j = 0; j < outputs; j += 1) {
      const slope = g[j] as number;
      const at = row + j;
      weights[at] = (weights[at] as number) + a * slope;
      weights[at + outputs] = (weights[at + outputs] as number) + b * slope;
    }
  }
  for (; k < inputs; k += 1) {
    const a = from[k] as number;
    const row = k * outputs;
    for (let j = 0; j < outputs; j += 1) {
      weights[row + j] = (weights[row + j] as number) + a * (g[j] as number);
    }
  }
}

/** h_k = Σ_j g_j w_kj: how the loss grows with each input of a layer. */
export function passBack(layer: Layer, g: Float64Array, to: Float64Array): void {
  const { inputs, outputs, weights } = layer;
  let k = 0;
  for (; k + 3 < inputs; k += 4) {
    const row = k * outputs;
    let [first, second, third, fourth] = [0, 0, 0, 0];
    for (let j = 0; j < outputs; j += 1) {
      const slope = g[j] as number;
      const at = row + j;
      first += slope * (weights[at] as number);
      second += slope * (weights[at + outputs] as number);
      third += slope * (weights[at + 2 * outputs] as number);
      fourth += slope * (weights[at + 3 * outputs] as number);
    }
    to[k] = first;
    to[k + 1] = second;
    to[k + 2] = third;
    to[k + 3] = fourth;
  }
  for (; k < inputs; k += 1) {
    const row = k * outputs;
    let sum = 0;
    for (let j = 0; j < outputs; j += 1) sum += (g[j] as number) * (weights[row + j] as number);
    to[k] = sum;
  }
}
