/**
 * Writes stored-runs.ts: twelve curves together and apart, for every setting and seeds 1 to 8.
 *
 *     node src/calculators/multi-task-loss/store.ts
 *
 * A test trains the first again and holds every figure to its last bit.
 */
import { writeFileSync } from 'node:fs';
import { runJoint } from '../../math/network/joint.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const runs = [false, true].flatMap((isShared) =>
  [5, 10, 20].map((points) => {
    const rows = SEEDS.map((seed) => {
      const { joint, apart } = runJoint({ points, isShared, seed });
      return { joint, apart };
    });
    return [`${isShared ? 'shared' : 'own'}-${String(points)}`, rows] as const;
  }),
);
const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / 12;
const first = runs.map(([name, rows]) => [name, rows[0]] as const);
const means = runs.map(
  ([name, rows]) => [name, rows.map(({ joint, apart }) => [mean(joint), mean(apart)])] as const,
);

writeFileSync(
  new URL('./stored-runs.ts', import.meta.url),
  `/* Written by store.ts: the error of each curve with seed 1, and the mean errors of each seed. */
/* prettier-ignore */
export const RUNS: Readonly<Record<string, { readonly joint: readonly number[]; readonly apart: readonly number[] }>> = ${JSON.stringify(Object.fromEntries(first))};
/* prettier-ignore */
export const MEANS: Readonly<Record<string, readonly (readonly number[])[]>> = ${JSON.stringify(Object.fromEntries(means))};
`.replace(/(\]\],|\]\},)/g, '$1\n'),
);
