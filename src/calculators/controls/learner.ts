import { evaluate } from '../../math/fitting/basis.ts';
import { drawData, type Draw } from '../../math/fitting/data.ts';
import {
  descend,
  measureFit,
  meanInterval,
  ridgeProblem,
  type Fit,
} from '../../math/fitting/ridge.ts';
import { defaultsOf } from '../../params/table.ts';
import type { ControlsValues } from './machine.ts';
import { params } from './params.ts';

/** The four controls of the fit; noise and seed belong to the data. */
export interface Setting {
  readonly capacity: number;
  readonly regularization: number;
  readonly size: number;
  readonly steps: number;
}

export interface Learned {
  readonly setting: Setting;
  readonly weights: readonly number[];
  readonly data: Draw;
  readonly train: Fit;
  readonly dev: Fit;
  readonly test: Fit;
}

/** Every turn of one control that the page tries, and what it does to a setting. */
export const TURNS = {
  'more-capacity': (now) => ({ ...now, capacity: now.capacity + 4 }),
  'less-capacity': (now) => ({ ...now, capacity: now.capacity - 4 }),
  'more-regularization': (now) => ({ ...now, regularization: now.regularization + 0.1 }),
  'less-regularization': (now) => ({ ...now, regularization: now.regularization / 10 }),
  'more-data': (now) => ({ ...now, size: now.size * 2 }),
  'stop-earlier': (now) => ({ ...now, steps: Math.min(Math.floor(now.steps / 2), STOPPED) }),
  'train-longer': (now) => ({ ...now, steps: now.steps * 10 }),
} as const satisfies Record<string, (now: Setting) => Setting>;
export type Turn = keyof typeof TURNS;
export const TURN_NAMES = Object.keys(TURNS) as readonly Turn[];

/** Where "stop earlier" stops; after fewer steps, at half of them. */
export const STOPPED = 10;
const { capacity: CAPACITY, steps: STEPS } = params.fields;
const FIRST = settingOf(defaultsOf(params));

export function settingOf(values: ControlsValues): Setting {
  return {
    capacity: values.capacity,
    regularization: values.regularization,
    size: values['training-size'],
    steps: values.steps,
  };
}

/** Fits the polynomial and measures it on all three sets. */
export function learn(setting: Setting, seed: number, noise: number): Learned {
  const data = drawData(seed, setting.size, noise);
  const problem = ridgeProblem(data.train, setting.capacity, setting.regularization);
  const weights = descend(problem, setting.steps);
  const predict = (x: number) => evaluate(weights, x);
  return {
    setting,
    weights,
    data,
    train: measureFit(predict, data.train),
    dev: measureFit(predict, data.dev),
    test: measureFit(predict, data.test),
  };
}

/** The start state on the same data: what the arrows of the picture come from. */
export function learnFirst(seed: number, noise: number): Learned {
  return learn(FIRST, seed, noise);
}

/** A turned setting, or null where the control is at its end. */
function turned(setting: Setting, turn: Turn): Setting | null {
  const next = TURNS[turn](setting);
  const isInside =
    next.capacity >= CAPACITY.min &&
    next.capacity <= CAPACITY.max &&
    next.steps >= STEPS.min &&
    next.steps <= STEPS.max &&
    next.regularization <= params.fields.regularization.max;
  const isOther = next.regularization !== setting.regularization || turn !== 'less-regularization';
  return isInside && isOther ? next : null;
}

/** What one turn of one control moves, everything else left as it is. */
export interface Effect {
  readonly turn: Turn;
  readonly setting: Setting;
  readonly train: number;
  readonly dev: number;
  /** Whether the dev set can tell the new fit from the old one, example by example. */
  readonly isBeyondChance: boolean;
}

/**
 * Both fits are measured on the same dev examples, so their squares are compared pair by pair: a 95%
 * interval of the mean difference that holds 0 is no difference.
 */
function compare(now: Learned, next: Learned, turn: Turn): Effect {
  const differences = next.dev.squares.map((square, i) => square - (now.dev.squares[i] ?? 0));
  const { low, high } = meanInterval(differences);
  return {
    turn,
    setting: next.setting,
    train: next.train.error - now.train.error,
    dev: next.dev.error - now.dev.error,
    isBeyondChance: low > 0 || high < 0,
  };
}

/** Turns each control once and fits again; a control at its end has no effect to show. */
export function tryTurns(now: Learned, seed: number, noise: number): readonly Effect[] {
  return TURN_NAMES.flatMap((turn) => {
    const setting = turned(now.setting, turn);
    return setting === null ? [] : compare(now, learn(setting, seed, noise), turn);
  });
}

/** The 95% interval of an error: that of the mean square, under the root. */
export function errorInterval(fit: Fit): { readonly low: number; readonly high: number } {
  const { low, high } = meanInterval(fit.squares);
  return { low: Math.sqrt(Math.max(0, low)), high: Math.sqrt(high) };
}

export type LearnerVerdict = 'bias' | 'variance' | 'both' | 'within-noise';
/** A gap counts from this share of the largest on, as everywhere on this site. */
const COUNTING_SHARE = 2 / 3;

/** The noise of the data is the floor: nobody predicts y better than that. */
export function judge(now: Learned, noise: number): LearnerVerdict {
  if (errorInterval(now.dev).low <= noise) return 'within-noise';
  const bias = now.train.error - noise;
  const variance = now.dev.error - now.train.error;
  const least = Math.max(bias, variance) * COUNTING_SHARE;
  if (bias >= least && variance >= least) return 'both';
  return bias > variance ? 'bias' : 'variance';
}
