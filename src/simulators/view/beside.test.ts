import { describe, expect, it } from 'vitest';
import { goesOn } from './beside.ts';

const RUN = { seed: 42, log: 'limit.batches' };

describe('a run that another tab has kept', () => {
  it.each([
    ['one decision more', { seed: 42, log: 'limit.batches.panel' }, true],
    ['the last one taken back', { seed: 42, log: 'limit.batches.back' }, true],
    ['another decision', { seed: 42, log: 'limit.batches-2' }, false],
    ['fewer decisions', { seed: 42, log: 'limit' }, false],
    ['another project', { seed: 9, log: 'limit.batches.panel' }, false],
  ])('with %s: goes on with what is shown: %s', (_what, other, isIt) => {
    expect(goesOn(RUN, other)).toBe(isIt);
  });

  it('goes on with a project in which nothing is decided', () => {
    expect(goesOn({ seed: 42, log: '' }, RUN)).toBe(true);
  });
});
