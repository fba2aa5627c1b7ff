import { STORED_SOURCE, type DrawErrors, type DrawFits } from '../../math/network/settings.ts';
import { defaultsOf } from '../../params/table.ts';
import { keyOf, type SweepRow, type TransferValues } from './figures.ts';
import { params } from './params.ts';
import { FIRST, RUNS, SWEEPS } from './stored-runs.ts';

function errorsOf(rows: readonly (readonly number[])[]): readonly DrawErrors[] {
  return rows.map(([scratch = NaN, head = NaN, tuned = NaN]) => ({ scratch, head, tuned }));
}

/** The errors of an example, or null where the run has to be made. */
export function storedErrors(values: TransferValues): readonly DrawErrors[] | null {
  const rows = RUNS[keyOf(values)];
  return rows === undefined ? null : errorsOf(rows);
}

/** The first draw of the default, as coarse as a picture may be. */
export function storedFits(values: TransferValues): DrawFits | null {
  return keyOf(values) === keyOf(defaultsOf(params)) ? FIRST : null;
}

/** The sweep over the number of points, where all else is as in the default but the new curve. */
export function storedSweep(values: TransferValues): readonly SweepRow[] | null {
  const { seed, tuning } = params.fields;
  const isDefault =
    values.seed === seed.default &&
    values.tuning === tuning.default &&
    values['source-points'] === STORED_SOURCE;
  const rows = SWEEPS[values.relation];
  if (!isDefault || rows === undefined) return null;
  return rows.map(([scratch = NaN, head = NaN, tuned = NaN, wins = NaN]) => ({
    scratch,
    head,
    tuned,
    wins,
  }));
}
