import type { Mixing } from '../../math/mixing.ts';
import type { Results } from '../results.ts';
import {
  errorInterval,
  judge,
  learn,
  learnFirst,
  settingOf,
  tryTurns,
  TURN_NAMES,
  type Effect,
  type Learned,
  type LearnerVerdict,
} from './learner.ts';
import {
  geometryOf,
  isBlended,
  readMachine,
  REACHED,
  THINGS,
  type ControlsValues,
  type MachineReading,
} from './machine.ts';

export type { ControlsValues } from './machine.ts';

export type MachineVerdict = 'on-target' | 'off-target' | 'out-of-reach';
export type Verdict = MachineVerdict | LearnerVerdict;

/** What the polynomial has learned, what it had at the start, and what each turn would move. */
export interface Lesson {
  readonly now: Learned;
  readonly first: Learned;
  readonly effects: readonly Effect[];
}

export type Reading =
  | {
      readonly system: 'machine';
      readonly machine: MachineReading;
      readonly verdict: MachineVerdict;
    }
  | { readonly system: 'polynomial'; readonly lesson: Lesson; readonly verdict: LearnerVerdict };

function judgeMachine({ distance, closest }: MachineReading): MachineVerdict {
  if (distance <= REACHED) return 'on-target';
  return closest > REACHED ? 'out-of-reach' : 'off-target';
}

export function read(values: ControlsValues): Reading {
  const machine = readMachine(values);
  if (machine !== null) return { system: 'machine', machine, verdict: judgeMachine(machine) };
  const { seed, noise } = values;
  const now = learn(settingOf(values), seed, noise);
  const lesson = { now, first: learnFirst(seed, noise), effects: tryTurns(now, seed, noise) };
  return { system: 'polynomial', lesson, verdict: judge(now, noise) };
}

/** The same names without values: figures of a system that is not shown. */
function empty(names: readonly string[]): Results {
  return Object.fromEntries(names.map((name) => [name, null]));
}

const LEFT_NAMES = Object.values(THINGS).flatMap((all) => all.map((thing) => `left-${thing}`));

function leftResults(machine: MachineReading): Results {
  const here = THINGS[machine.machine].map((thing, place) => [
    `left-${thing}`,
    machine.left[place] ?? null,
  ]);
  return { ...empty(LEFT_NAMES), ...Object.fromEntries(here) };
}

const CAR_NAMES = ['condition-number', 'angle', 'determinant', 'axis-1-needed', 'axis-2-needed'];

function carResults(mixing: Mixing, [first, second]: readonly number[]): Results {
  const { condition, angle, determinant } = geometryOf(mixing);
  return {
    'condition-number': condition,
    angle,
    determinant,
    'axis-1-needed': first ?? null,
    'axis-2-needed': second ?? null,
  };
}

const MACHINE_NAMES = ['moves', 'distance', 'closest-distance', ...LEFT_NAMES, ...CAR_NAMES];

function machineResults(machine: MachineReading | null, blended: boolean): Results {
  if (machine === null) return { ...empty(MACHINE_NAMES), 'blend-needed': null };
  const { moves, distance, closest, mixing, needed } = machine;
  const isRow = mixing === null && blended;
  return {
    moves,
    distance,
    'closest-distance': closest,
    ...leftResults(machine),
    ...(mixing === null ? empty(CAR_NAMES) : carResults(mixing, needed)),
    'blend-needed': isRow ? (needed[0] ?? null) : null,
  };
}

const SETS = ['train', 'dev', 'test'] as const;
const ERROR_NAMES = [
  'train-error',
  ...['dev-error', 'test-error'].flatMap((name) => [name, `${name}-low`, `${name}-high`]),
  ...SETS.map((set) => `${set}-error-change`),
];
const EFFECT_NAMES = TURN_NAMES.flatMap((turn) => [`${turn}-train-change`, `${turn}-dev-change`]);

function lessonResults(lesson: Lesson | null): Results {
  if (lesson === null) return empty([...ERROR_NAMES, ...EFFECT_NAMES]);
  const { now, first, effects } = lesson;
  const dev = errorInterval(now.dev);
  const test = errorInterval(now.test);
  return {
    'train-error': now.train.error,
    'dev-error': now.dev.error,
    'dev-error-low': dev.low,
    'dev-error-high': dev.high,
    'test-error': now.test.error,
    'test-error-low': test.low,
    'test-error-high': test.high,
    ...Object.fromEntries(
      SETS.map((set) => [`${set}-error-change`, now[set].error - first[set].error]),
    ),
    ...empty(EFFECT_NAMES),
    ...Object.fromEntries(
      effects.flatMap(({ turn, train, dev: change }) => [
        [`${turn}-train-change`, train],
        [`${turn}-dev-change`, change],
      ]),
    ),
  };
}

export function resultsOf(values: ControlsValues, reading: Reading): Results {
  return {
    ...machineResults(reading.system === 'machine' ? reading.machine : null, isBlended(values)),
    ...lessonResults(reading.system === 'polynomial' ? reading.lesson : null),
    verdict: reading.verdict,
  };
}

/** Every figure by its name in code. Those of the systems that are not shown are null. */
export function results(values: ControlsValues): Results {
  return resultsOf(values, read(values));
}
