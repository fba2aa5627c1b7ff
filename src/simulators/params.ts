import { list, seed } from '../params/fields.ts';
import { defineParams } from '../params/table.ts';
import type { Scenario } from './engine/types.ts';
import { BACK } from './engine/play.ts';

/** The project that opens first, and that the example without JavaScript plays. */
export const FIRST_SEED = 42;
/** Steps that a log holds, those that were taken back among them. */
export const MOST_STEPS = 60;

/** The two things that a link says: which project, and what was decided in it. */
export function paramsOf({ options }: Scenario) {
  return defineParams({
    version: 1,
    fields: {
      seed: seed(FIRST_SEED),
      log: list({ options: [...Object.keys(options), BACK], most: MOST_STEPS }),
    },
  });
}
