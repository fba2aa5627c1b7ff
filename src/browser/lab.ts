/**
 * Trains networks on curves, several pieces side by side: every piece gives the same figures wherever
 * and whenever it runs, so how many work changes nothing but the time.
 */
import type { JointOutcome, JointSetting } from '../math/network/joint.ts';
import {
  costOf,
  CURVES,
  DRAWS,
  STORED_SOURCE,
  SWEEP,
  type DrawErrors,
  type DrawFits,
  type TransferOutcome,
  type TransferSetting,
} from '../math/network/settings.ts';
import type { DrawOutcome } from '../math/network/transfer.ts';
import { chain, translate } from './asking.ts';
import { openHand } from './lab-hand.ts';
import type { LabKind, LabProgress, LabReply, LabRequest, LabWork } from './lab-messages.ts';
import { createTeam, type Team } from './team.ts';
import type { Asking } from './worker.ts';

/** News of a run: `body` is the first task, where its body is not the stored one. */
export interface LabNews {
  readonly what: 'body' | 'run';
  readonly share: number;
  /** Pieces that are finished. */
  readonly done: number;
  /** The first draw as it is now, where the news is of that one. */
  readonly first: DrawFits | null;
}

export interface Lab {
  readonly prepare: () => void;
  readonly transfer: (
    setting: TransferSetting,
    draws: number,
    tell: (news: LabNews) => void,
  ) => Asking<TransferOutcome>;
  /** The errors for every number of points in turn, draw by draw. */
  readonly sweep: (
    setting: TransferSetting,
    tell: (news: LabNews) => void,
  ) => Asking<readonly (readonly DrawErrors[])[]>;
  readonly joint: (setting: JointSetting, tell: (news: LabNews) => void) => Asking<JointOutcome>;
  readonly close: () => void;
}

/** More would heat a phone for little. */
const MOST_WORKERS = 4;
/** One network with twelve outputs takes as long as so many with one. */
const JOINT_COST = 2;

type Piece<Kind extends LabKind> = LabWork[Kind]['piece'];
type Outcome<Kind extends LabKind> = LabWork[Kind]['outcome'];

/** Pieces of one kind, each with what it costs beside the others. */
interface Job<Kind extends LabKind> {
  readonly kind: Kind;
  readonly what: LabNews['what'];
  readonly pieces: readonly Piece<Kind>[];
  readonly costs: readonly number[];
  /** What an outcome shows. */
  readonly fitsOf?: (outcome: Outcome<Kind>) => DrawFits | null;
}

/** Has all pieces of a job done, and adds up the news of them. */
function runJob<Kind extends LabKind>(
  team: Team<LabRequest, LabReply, LabProgress>,
  { kind, what, pieces, costs, fitsOf }: Job<Kind>,
  tell: (news: LabNews) => void,
): Asking<readonly Outcome<Kind>[]> {
  const whole = costs.reduce((sum, cost) => sum + cost, 0);
  const shares = costs.map(() => 0);
  let done = 0;
  const report = (place: number, share: number, first: DrawFits | null) => {
    shares[place] = share;
    const spent = costs.reduce((sum, cost, at) => sum + cost * (shares[at] as number), 0);
    tell({ what, share: spent / whole, done, first });
  };
  const requests = pieces.map((piece) => ({ kind, ...piece }) as LabRequest);
  // The reply to a request is the outcome of its kind: see runLab.
  return team.run(requests, {
    news: (place, { share, fits = null }) => report(place, share, fits),
    outcome: (place, reply) => {
      done += 1;
      report(place, 1, fitsOf?.(reply as Outcome<Kind>) ?? null);
    },
  }) as Asking<readonly Outcome<Kind>[]>;
}

export function openLab(): Lab {
  const hands = Math.max(1, Math.min(navigator.hardwareConcurrency || 1, MOST_WORKERS));
  const team = createTeam<LabRequest, LabReply, LabProgress>(hands, openHand);
  /** Trained bodies by the size of their task; null is the stored one. */
  const bodies = new Map<number, Float64Array | null>([[STORED_SOURCE, null]]);

  function runDraws(
    setting: TransferSetting,
    plan: readonly { readonly points: number; readonly draw: number }[],
    tell: (news: LabNews) => void,
  ): Asking<readonly DrawOutcome[]> {
    const { sourcePoints } = setting;
    const known = bodies.get(sourcePoints);
    const pieces = known === undefined ? [{ sourcePoints }] : [];
    const trained = runJob(team, { kind: 'body', what: 'body', pieces, costs: [1] }, tell);
    return chain(trained, ([body = known ?? null]) => {
      bodies.set(sourcePoints, body);
      const job = {
        kind: 'draw',
        what: 'run',
        pieces: plan.map(({ points, draw }) => ({ setting: { ...setting, points }, body, draw })),
        costs: plan.map(({ points }) => costOf(points)),
        fitsOf: ({ fits }: DrawOutcome) => fits,
      } as const;
      return runJob(team, job, tell);
    });
  }

  const drawsOf = (points: number, draws: number) =>
    Array.from({ length: draws }, (_, draw) => ({ points, draw }));

  return {
    prepare: team.prepare,
    transfer(setting, draws, tell) {
      const asking = runDraws(setting, drawsOf(setting.points, draws), tell);
      return translate(asking, (outcomes) => ({
        errors: outcomes.map(({ errors }) => errors),
        first: outcomes[0]?.fits ?? null,
      }));
    },
    sweep(setting, tell) {
      const plan = SWEEP.flatMap((points) => drawsOf(points, DRAWS));
      return translate(runDraws(setting, plan, tell), (outcomes) =>
        SWEEP.map((_, row) =>
          outcomes.slice(row * DRAWS, (row + 1) * DRAWS).map(({ errors }) => errors),
        ),
      );
    },
    joint(setting, tell) {
      const alone = Array.from({ length: CURVES }, (_, curve) => curve);
      const pieces = (['all', ...alone] as const).map((curve) => ({ setting, curve }));
      const costs = [JOINT_COST, ...alone.map(() => 1)];
      const asking = runJob(team, { kind: 'joint', what: 'run', pieces, costs }, tell);
      return translate(asking, ([joint = [], ...apart]) => ({ joint, apart: apart.flat() }));
    },
    close: team.close,
  };
}
