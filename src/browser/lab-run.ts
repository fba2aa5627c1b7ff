import { STORED_BODY } from '../math/network/body.ts';
import { runJoint } from '../math/network/joint.ts';
import { STORED_SOURCE } from '../math/network/settings.ts';
import { runSweep, runTransfer, trainBody } from '../math/network/transfer.ts';
import type { LabProgress, LabReply, LabRequest } from './lab-messages.ts';

/** Trained bodies by the size of their task, the stored one first. */
const bodies = new Map([[STORED_SOURCE, STORED_BODY]]);

/** A run that hands on what another tells, with its kind. */
function* telling<Told, Result>(
  run: Generator<Told, Result>,
  name: (told: Told) => LabProgress,
): Generator<LabProgress, Result> {
  let next = run.next();
  for (; next.done !== true; next = run.next()) yield name(next.value);
  return next.value;
}

/** The work of one request, turn by turn: in the worker, or on the page where there is none. */
export function* runLab(request: LabRequest): Generator<LabProgress, LabReply> {
  if (request.kind === 'joint') {
    const run = runJoint(request.setting);
    return {
      kind: 'joint',
      outcome: yield* telling(run, (share) => ({ kind: 'joint' as const, share })),
    };
  }
  const { kind, setting } = request;
  const size = setting.sourcePoints;
  let body = bodies.get(size);
  if (body === undefined) {
    body = yield* telling(trainBody(size), (share) => ({ kind: 'body' as const, share }));
    bodies.set(size, body);
  }
  if (kind === 'sweep') {
    const run = runSweep(setting, body);
    return { kind, rows: yield* telling(run, (told) => ({ kind, ...told })) };
  }
  const run = runTransfer(setting, body, request.draws);
  return { kind, outcome: yield* telling(run, (told) => ({ kind, ...told })) };
}
