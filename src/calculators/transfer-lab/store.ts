/**
 * Writes stored-runs.ts: the examples’ errors, the first draw of the default, and the sweeps.
 *
 *     node src/calculators/transfer-lab/store.ts
 *
 * A test trains again and holds every figure to its last bit.
 */
import { writeFileSync } from 'node:fs';
import { STORED_BODY } from '../../math/network/body.ts';
import { LEARNERS } from '../../math/network/settings.ts';
import { runSweep, runTransfer } from '../../math/network/transfer.ts';
import { defaultsOf } from '../../params/table.ts';
import { keyOf, settingOf, sweepRow, type TransferValues } from './figures.ts';
import { trainNow } from './model.ts';
import { params, presets } from './params.ts';

const defaults = defaultsOf(params);
/** A picture needs no more. */
const short = (values: readonly number[]) => values.map((value) => Number(value.toFixed(2)));

const runs = presets.map(({ values }) => {
  const of: TransferValues = { ...defaults, ...values };
  const errors = trainNow(of).map((error) => LEARNERS.map((learner) => error[learner]));
  return [keyOf(of), errors] as const;
});
const { first } = runTransfer(settingOf(defaults), STORED_BODY, 1);
if (first === null) throw new Error('The first draw has no picture.');
const fits = {
  x: short(first.x),
  y: short(first.y),
  fits: Object.fromEntries(
    LEARNERS.map((learner) => [learner, short(first.fits[learner].filter((_, i) => i % 2 === 0))]),
  ),
};
const sweeps = (['same', 'frequency', 'steps'] as const).map((relation) => {
  const rows = runSweep({ ...settingOf(defaults), relation }, STORED_BODY);
  const table = rows.map(sweepRow).map((row) => [row.scratch, row.head, row.tuned, row.wins]);
  return [relation, table] as const;
});

writeFileSync(
  new URL('./stored-runs.ts', import.meta.url),
  `/* Written by store.ts. */
/* prettier-ignore */
export const RUNS: Readonly<Record<string, readonly (readonly number[])[]>> = ${JSON.stringify(Object.fromEntries(runs))};
/* prettier-ignore */
export const FIRST = ${JSON.stringify(fits)};
/* prettier-ignore */
export const SWEEPS: Readonly<Record<string, readonly (readonly number[])[]>> = ${JSON.stringify(Object.fromEntries(sweeps))};
`.replace(/(\]\],)/g, '$1\n'),
);
