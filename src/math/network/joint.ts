import { BODY, CURVES, curveError, seedFor, sineAt, START } from './curves.ts';
import { drawApart, drawShared, drawSines, fitOf } from './draws.ts';
import { createNetwork } from './network.ts';
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

export const JOINT_STEPS = 1200;
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
export const JOINT_BATCH = 3 * CURVES;

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

/** Trains one network for all, then one for each; yields the share that is done. */
export function* runJoint(setting: JointSetting): Generator<number, JointOutcome> {
  const { points, isShared, seed } = setting;
  const sines = drawSines(seedFor(seed, 0, 0));
  const draw = isShared ? drawShared : drawApart;
  const examples = draw(sines, points, seedFor(seed, 0, 1));
  const share = 1 / (CURVES + 2);
  const error = (fit: Float64Array, curve: number) =>
    curveError(fit, (x) => sineAt(sines[curve] ?? { height: 0, phase: 0 }, x));

  const start = createNetwork([1, ...BODY, CURVES], 'tanh', seedFor(seed, 0, 2), START);
  const together = createTraining(start, examples, {
    ...PLAN,
    divideBy: 'labels',
    batch: JOINT_BATCH,
    seed: seedFor(seed, 0, 3),
  });
  while (!together.advance(TURN)) yield (2 * share * together.done()) / JOINT_STEPS;
  const joint = sines.map((_, k) => error(fitOf(together.network, k), k));

  const apart: number[] = [];
  for (let k = 0; k < CURVES; k += 1) {
    const alone = createNetwork([1, ...BODY, 1], 'tanh', seedFor(seed, k + 1, 2), START);
    const training = createTraining(alone, examplesOf(examples, k), PLAN);
    while (!training.advance(TURN)) yield share * (2 + k + training.done() / JOINT_STEPS);
    apart.push(error(fitOf(training.network), k));
  }
  return { joint, apart };
}
