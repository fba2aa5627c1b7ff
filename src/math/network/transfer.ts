import { finish } from '../run.ts';
import { BODY, curveError, newCurve, seedFor, START, type Relation } from './curves.ts';
import { drawPoints, drawShared, drawSines, fitOf } from './draws.ts';
import { parameterCount } from './layers.ts';
import { createNetwork, withNewHead, type Network } from './network.ts';
import {
  BATCH,
  CURVES,
  DRAWS,
  SWEEP,
  type DrawErrors,
  type DrawFits,
  type Learner,
  type TransferOutcome,
  type TransferSetting,
} from './settings.ts';
import { createTraining, type Examples, type Plan, type Training } from './training.ts';

const SOURCE_SEED = 1;
const DECAY = 1e-5;
const TURN = 50;
const STEPS = 1200;
const HEAD_STEPS = 300;
const SHARED = { loss: 'squared', optimizer: 'adam', batch: BATCH, decay: DECAY } as const;
const PLANS = {
  source: { ...SHARED, rate: 0.01, lastRate: 0.001, steps: 1500 },
  scratch: { ...SHARED, rate: 0.01, lastRate: 0.003, steps: STEPS },
  head: { ...SHARED, rate: 0.03, lastRate: 0.003, steps: HEAD_STEPS, frozen: BODY.length },
  tuned: { ...SHARED, rate: 0.005, lastRate: 0.0015, steps: STEPS - HEAD_STEPS },
  'at-once': { ...SHARED, rate: 0.01, lastRate: 0.003, steps: STEPS },
} as const satisfies Record<string, Plan>;

const BODY_SIZES = [1, ...BODY];

/** A body’s parameters, in single precision: what is stored, and what every new head stands on. */
function roundBody({ parameters }: Network): Float64Array {
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

/** News of one draw; its fits as they are now. */
export interface DrawProgress {
  readonly share: number;
  readonly fits: DrawFits | null;
}

export interface DrawOutcome {
  readonly errors: DrawErrors;
  readonly fits: DrawFits | null;
}

/**
 * Runs one draw, turn by turn; stop asking and it stops. Draws know nothing of each other, so they may
 * run side by side. The first, 0, shows its fits as it learns.
 * @param body the parameters of a trained body for `setting.sourcePoints`.
 */
export function* runDraw(
  setting: TransferSetting,
  body: Float64Array,
  draw: number,
): Generator<DrawProgress, DrawOutcome> {
  const race = startRace(setting, body, draw);
  const fits = () => (draw === 0 ? look(race) : null);
  for (let done = TURN; !race.turn(); done += TURN) yield { share: done / STEPS, fits: fits() };
  return { errors: measure(race, setting.relation), fits: fits() };
}

/** Every draw, one after the other, for those who need not watch them. */
export function runTransfer(
  setting: TransferSetting,
  body: Float64Array,
  draws = DRAWS,
): TransferOutcome {
  const outcomes = Array.from({ length: draws }, (_, draw) => finish(runDraw(setting, body, draw)));
  return { errors: outcomes.map(({ errors }) => errors), first: outcomes[0]?.fits ?? null };
}

/** The same setting with every number of points in turn: the errors of each, draw by draw. */
export function runSweep(
  setting: TransferSetting,
  body: Float64Array,
): readonly (readonly DrawErrors[])[] {
  return SWEEP.map((points) => runTransfer({ ...setting, points }, body).errors);
}
