import { finish } from '../run.ts';
import { BODY, curveError, seedFor, sineAt, START } from './curves.ts';
import { drawApart, drawShared, drawSines, fitOf } from './draws.ts';
import { createNetwork } from './network.ts';
import { CURVES } from './settings.ts';
import { createTraining, type Examples, type Plan } from './training.ts';

/** Twelve curves learned by one network with twelve outputs, against twelve networks of the same body. */
export interface JointSetting {
  /** Points of every curve. */
  readonly points: number;
  /** Whether every example says y of all twelve, or of one alone. */
  readonly isShared: boolean;
  readonly seed: number;
}

export interface JointOutcome {
  /** The mean squared error of every curve, in order. */
  readonly joint: readonly number[];
  readonly apart: readonly number[];
}

const JOINT_STEPS = 1200;
const TURN = 50;
const PLAN = {
  loss: 'squared',
  optimizer: 'adam',
  rate: 0.01,
  lastRate: 0.003,
  steps: JOINT_STEPS,
  decay: 1e-5,
} as const satisfies Plan;
/** Of a joint step, three examples for each curve; a curve alone has all of its points in each step. */
const JOINT_BATCH = 3 * CURVES;

/** The examples of one curve, without those that do not say it. */
function examplesOf(all: Examples, curve: number): Examples {
  const rows = Array.from({ length: all.count }, (_, i) => i).filter(
    (i) => !Number.isNaN(all.targets[i * CURVES + curve]),
  );
  return {
    count: rows.length,
    inputs: Float64Array.from(rows, (i) => all.inputs[i] as number),
    targets: Float64Array.from(rows, (i) => all.targets[i * CURVES + curve] as number),
  };
}

/** What all parts of one setting share: its curves, and the points of each. */
function prepare({ points, isShared, seed }: JointSetting) {
  const sines = drawSines(seedFor(seed, 0, 0));
  const draw = isShared ? drawShared : drawApart;
  const examples = draw(sines, points, seedFor(seed, 0, 1));
  const error = (fit: Float64Array, curve: number) =>
    curveError(fit, (x) => sineAt(sines[curve] ?? { height: 0, phase: 0 }, x));
  return { examples, error };
}

/** Trains one network for all curves; yields the share that is done, gives the error of each. */
export function* runTogether(setting: JointSetting): Generator<number, readonly number[]> {
  const { examples, error } = prepare(setting);
  const { seed } = setting;
  const start = createNetwork([1, ...BODY, CURVES], 'tanh', seedFor(seed, 0, 2), START);
  const training = createTraining(start, examples, {
    ...PLAN,
    divideBy: 'labels',
    batch: JOINT_BATCH,
    seed: seedFor(seed, 0, 3),
  });
  while (!training.advance(TURN)) yield training.done() / JOINT_STEPS;
  return Array.from({ length: CURVES }, (_, k) => error(fitOf(training.network, k), k));
}

/** Trains a network for one curve alone; yields the share that is done, gives its error. */
export function* runAlone(setting: JointSetting, curve: number): Generator<number, number> {
  const { examples, error } = prepare(setting);
  const start = createNetwork([1, ...BODY, 1], 'tanh', seedFor(setting.seed, curve + 1, 2), START);
  const training = createTraining(start, examplesOf(examples, curve), PLAN);
  while (!training.advance(TURN)) yield training.done() / JOINT_STEPS;
  return error(fitOf(training.network), curve);
}

/** One network for all, then one for each curve, for those who need not watch them. */
export function runJoint(setting: JointSetting): JointOutcome {
  const apart = Array.from({ length: CURVES }, (_, curve) => finish(runAlone(setting, curve)));
  return { joint: finish(runTogether(setting)), apart };
}
