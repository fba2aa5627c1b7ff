import { BODY, CURVES, curveError, newCurve, seedFor, START, type Relation } from './curves.ts';
import { drawPoints, drawShared, drawSines, fitOf } from './draws.ts';
import { parameterCount } from './layers.ts';
import { createNetwork, withNewHead, type Network } from './network.ts';
import {
  DRAWS,
  SWEEP,
  type DrawErrors,
  type DrawFits,
  type Learner,
  type TransferOutcome,
  type TransferProgress,
  type TransferSetting,
} from './settings.ts';
import { createTraining, type Examples, type Plan, type Training } from './training.ts';

const SOURCE_SEED = 1;
const BATCH = 32;
const DECAY = 1e-5;
const TURN = 50;
export const STEPS = 1200;
const HEAD_STEPS = 300;
const SHARED = { loss: 'squared', optimizer: 'adam', batch: BATCH, decay: DECAY } as const;
export const PLANS = {
  source: { ...SHARED, rate: 0.01, lastRate: 0.001, steps: 1500 },
  scratch: { ...SHARED, rate: 0.01, lastRate: 0.003, steps: STEPS },
  head: { ...SHARED, rate: 0.03, lastRate: 0.003, steps: HEAD_STEPS, frozen: BODY.length },
  tuned: { ...SHARED, rate: 0.005, lastRate: 0.0015, steps: STEPS - HEAD_STEPS },
  'at-once': { ...SHARED, rate: 0.01, lastRate: 0.003, steps: STEPS },
} as const satisfies Record<string, Plan>;

const BODY_SIZES = [1, ...BODY];

/** A body’s parameters, in single precision: what is stored, and what every new head stands on. */
export function roundBody({ parameters }: Network): Float64Array {
  return Float64Array.from(parameters.subarray(0, parameterCount(BODY_SIZES)), Math.fround);
}

/** Trains the body on twelve curves; yields the share that is done. */
export function* trainBody(sourcePoints: number): Generator<number, Float64Array> {
  const examples = drawShared(drawSines(SOURCE_SEED), sourcePoints, SOURCE_SEED + 1);
  const start = createNetwork([...BODY_SIZES, CURVES], 'tanh', SOURCE_SEED + 2, START);
  const training = createTraining(start, examples, { ...PLANS.source, seed: SOURCE_SEED + 3 });
  while (!training.advance(TURN)) yield training.done() / PLANS.source.steps;
  return roundBody(training.network);
}

/** The three networks of one draw, side by side. */
interface Race {
  readonly examples: Examples;
  readonly networks: () => Readonly<Record<Learner, Network>>;
  /** One turn for each. @returns whether all have finished. */
  readonly turn: () => boolean;
}

function startRace(setting: TransferSetting, body: Float64Array, draw: number): Race {
  const seed = (purpose: number) => seedFor(setting.seed, draw, purpose);
  const examples = drawPoints(setting.relation, setting.points, seed(0));
  const fresh = createNetwork([...BODY_SIZES, 1], 'tanh', seed(1), START);
  const bodied: Network = { ...fresh, parameters: fresh.parameters.slice() };
  bodied.parameters.set(body);
  const headed = withNewHead(bodied, 1, seed(2), { gain: START.gain ?? 1 });
  const plan = (of: Plan) => ({ ...of, seed: seed(3) });
  const scratch = createTraining(fresh, examples, plan(PLANS.scratch));
  const head = createTraining(headed, examples, plan(PLANS.head));
  let tuned: Training | null =
    setting.tuning === 'at-once' ? createTraining(headed, examples, plan(PLANS['at-once'])) : null;
  return {
    examples,
    networks: () => ({
      scratch: scratch.network,
      head: head.network,
      tuned: (tuned ?? head).network,
    }),
    turn() {
      const isScratchDone = scratch.advance(TURN);
      const isTunedDone = tuned?.advance(TURN) ?? false;
      if (head.advance(TURN)) tuned ??= createTraining(head.network, examples, plan(PLANS.tuned));
      return isScratchDone && isTunedDone;
    },
  };
}

function look({ examples, networks }: Race): DrawFits {
  const all = networks();
  const fits = (learner: Learner) => [...fitOf(all[learner])];
  return {
    x: [...examples.inputs],
    y: [...examples.targets],
    fits: { scratch: fits('scratch'), head: fits('head'), tuned: fits('tuned') },
  };
}

function measure({ networks }: Race, relation: Relation): DrawErrors {
  const all = networks();
  const error = (learner: Learner) => curveError(fitOf(all[learner]), (x) => newCurve(relation, x));
  return { scratch: error('scratch'), head: error('head'), tuned: error('tuned') };
}

/**
 * Runs every draw, turn by turn; stop asking and it stops. The first draw shows its fits as it learns.
 * @param body the parameters of a trained body for `setting.sourcePoints`.
 */
export function* runTransfer(
  setting: TransferSetting,
  body: Float64Array,
  draws = DRAWS,
): Generator<TransferProgress, TransferOutcome> {
  const errors: DrawErrors[] = [];
  let first: DrawFits | null = null;
  for (let draw = 0; draw < draws; draw += 1) {
    const race = startRace(setting, body, draw);
    for (let done = TURN; !race.turn(); done += TURN) {
      if (draw === 0) first = look(race);
      yield { errors: [...errors], first, share: (draw + done / STEPS) / draws };
    }
    if (draw === 0) first = look(race);
    errors.push(measure(race, setting.relation));
  }
  return { errors, first };
}

export interface SweepProgress {
  /** Of every number of points that is finished. */
  readonly rows: readonly (readonly DrawErrors[])[];
  readonly share: number;
}

/** The same setting with every number of points in turn. */
export function* runSweep(
  setting: TransferSetting,
  body: Float64Array,
): Generator<SweepProgress, readonly (readonly DrawErrors[])[]> {
  const rows: (readonly DrawErrors[])[] = [];
  // More points cost more, up to a batch.
  const costs = SWEEP.map((points) => Math.min(points, BATCH));
  const whole = costs.reduce((sum, cost) => sum + cost, 0);
  let spent = 0;
  for (const [place, points] of SWEEP.entries()) {
    const cost = costs[place] as number;
    const run = runTransfer({ ...setting, points }, body);
    let next = run.next();
    for (; next.done !== true; next = run.next()) {
      yield { rows: [...rows], share: (spent + cost * next.value.share) / whole };
    }
    spent += cost;
    rows.push(next.value.errors);
  }
  return rows;
}

/** The end of a run, for those who need not watch it. */
export function finish<Result>(run: Generator<unknown, Result>): Result {
  let next = run.next();
  while (next.done !== true) next = run.next();
  return next.value;
}
