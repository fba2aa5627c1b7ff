import { expect, it, vi } from 'vitest';
import { runSteps } from './runner.mjs';
import type { Step } from './steps.mjs';

const COUNTS = { passed: 3, failed: 0, skipped: 0, unchanged: 0 };
const step = (name: string, after: string[] = []): Step => ({ name, args: [name], after, fix: '' });

it('a run of which nothing has changed ends, and counts what passed before', async () => {
  const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const memory = { recall: () => COUNTS, keep: () => undefined, settings: () => ({}) };
  const later = Promise.resolve([step('walk', ['build']), step('browser', ['build'])]);
  const results = await runSteps([step('build'), step('types', ['build'])], later, memory);
  said.mockRestore();
  expect(results.map(({ step: { name }, outcome }) => `${name} ${outcome}`)).toEqual([
    'build passed',
    'types passed',
    'walk passed',
    'browser passed',
  ]);
  expect(results.map(({ counts }) => counts.unchanged)).toEqual([3, 3, 3, 3]);
});
