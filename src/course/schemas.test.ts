import { expect, it } from 'vitest';
import { lessonSchema } from './schemas.ts';

const lesson = {
  title: 'A',
  shortTitle: 'A',
  description: 'A description of at least thirty letters.',
  lede: 'A lede.',
  week: 1,
  order: 1,
  published: '2026-11-24',
  updated: '2026-11-27',
  changes: [
    { date: '2026-11-27', what: 'Terms.' },
    { date: '2026-11-24', what: 'First version.' },
  ],
};
const faultsOf = (change: object) =>
  lessonSchema.safeParse({ ...lesson, ...change }).error?.issues.map(({ path }) => path.join('.'));

it('takes a change log from the latest change to the first version', () => {
  expect(faultsOf({})).toBeUndefined();
});

it.each([
  ['the latest change is not first', { changes: [...lesson.changes].reverse() }, 'changes'],
  ['the lesson is newer than its log', { updated: '2026-11-28' }, 'updated'],
  ['the log begins after the first version', { published: '2026-11-20' }, 'published'],
  ['there is no log', { changes: [] }, 'changes'],
  ['a change says nothing', { changes: [{ date: '2026-11-27', what: '' }] }, 'changes.0.what'],
])('refuses dates where %s', (_what, change, path) => {
  expect(faultsOf(change)).toContain(path);
});
