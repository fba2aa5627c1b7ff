import { STORED_BODY } from '../math/network/body.ts';
import { runAlone, runTogether } from '../math/network/joint.ts';
import { runDraw, trainBody } from '../math/network/transfer.ts';
import type { LabProgress, LabReply, LabRequest } from './lab-messages.ts';

/** A run that tells its share alone. */
function* sharing<Result>(run: Generator<number, Result>): Generator<LabProgress, Result> {
  let next = run.next();
  for (; next.done !== true; next = run.next()) yield { share: next.value };
  return next.value;
}

/** One piece of work, turn by turn: in a worker, or on the page where there is none. */
export function* runLab(request: LabRequest): Generator<LabProgress, LabReply> {
  switch (request.kind) {
    case 'body':
      return yield* sharing(trainBody(request.sourcePoints));
    case 'draw':
      return yield* runDraw(request.setting, request.body ?? STORED_BODY, request.draw);
    case 'joint': {
      const { setting, curve } = request;
      if (curve === 'all') return yield* sharing(runTogether(setting));
      return [yield* sharing(runAlone(setting, curve))];
    }
  }
}
