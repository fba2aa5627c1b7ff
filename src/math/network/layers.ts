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
 * first to the last. An input of 0 is passed over; it adds nothing.
 */

/** z_j = b_j + Σ_k a_k w_kj. */
export function weigh(layer: Layer, from: Float64Array, to: Float64Array): void {
  const { inputs, outputs, weights, biases } = layer;
  for (let j = 0; j < outputs; j += 1) to[j] = biases[j] as number;
  for (let k = 0; k < inputs; k += 1) {
    const a = from[k] as number;
    if (a === 0) continue;
    const row = k * outputs;
    for (let j = 0; j < outputs; j += 1) {
      to[j] = (to[j] as number) + a * (weights[row + j] as number);
    }
  }
}

/** Adds a_k g_j to the slope of every weight and g_j to that of every bias. */
export function addSlopes(slopes: Layer, from: Float64Array, g: Float64Array): void {
  const { inputs, outputs, weights, biases } = slopes;
  for (let j = 0; j < outputs; j += 1) biases[j] = (biases[j] as number) + (g[j] as number);
  for (let k = 0; k < inputs; k += 1) {
    const a = from[k] as number;
    if (a === 0) continue;
    const row = k * outputs;
    for (let j = 0; j < outputs; j += 1) {
      weights[row + j] = (weights[row + j] as number) + a * (g[j] as number);
    }
  }
}

/** h_k = Σ_j g_j w_kj: how the loss grows with each input of a layer. */
export function passBack(layer: Layer, g: Float64Array, to: Float64Array): void {
  const { inputs, outputs, weights } = layer;
  for (let k = 0; k < inputs; k += 1) {
    const row = k * outputs;
    let sum = 0;
    for (let j = 0; j < outputs; j += 1) sum += (g[j] as number) * (weights[row + j] as number);
    to[k] = sum;
  }
}
