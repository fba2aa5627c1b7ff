import { STORED_BODY } from '../../math/network/body.ts';
import { STORED_SOURCE, type DrawErrors } from '../../math/network/settings.ts';
import { runTransfer, trainBody } from '../../math/network/transfer.ts';
import { finish } from '../../math/run.ts';
import type { Results } from '../results.ts';
import { figures, read, settingOf, type TransferValues } from './figures.ts';
import { storedErrors } from './stored.ts';

export type { TransferValues } from './figures.ts';

/**
 * Trains everything now, which takes a second or a few: for builds and tests. The page has it done in
 * a worker, and starts from what is stored.
 */
export function trainNow(values: TransferValues): readonly DrawErrors[] {
  const setting = settingOf(values);
  const { sourcePoints } = setting;
  const body = sourcePoints === STORED_SOURCE ? STORED_BODY : finish(trainBody(sourcePoints));
  return runTransfer(setting, body).errors;
}

/** Every figure by its name in code: stored ones of the examples, else trained now. */
export function results(values: TransferValues): Results {
  return figures(read(storedErrors(values) ?? trainNow(values)));
}
