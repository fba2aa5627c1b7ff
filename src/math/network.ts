/** Small networks that learn in the page, the same in every engine. See `network/`. */
export { cos, exp, log, sigmoid, sin, tanh } from './network/functions.ts';
export { sigmoidLoss, softmax, type Loss } from './network/losses.ts';
export {
  copyNetwork,
  createNetwork,
  drawNormal,
  predict,
  predictClasses,
  withNewHead,
  type Activation,
  type Network,
  type Start,
} from './network/network.ts';
export {
  createTraining,
  lossAndSlopes,
  train,
  type Examples,
  type Plan,
  type Training,
} from './network/training.ts';
export { layersOf, parameterCount, type Layer } from './network/layers.ts';
