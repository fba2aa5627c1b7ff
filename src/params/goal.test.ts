import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from './codec.ts';
import { percent } from './fields.ts';
import { isMet, LONGEST_TASK, parseGoal, readTaught, SIGNS, writeTaught } from './goal.ts';
import { tidyText } from './rows.ts';
import { defineParams } from './table.ts';

const table = defineParams({ version: 1, fields: { human: percent({ default: 1 }) } });

const conditions = fc.record({
  quantity: fc.constantFrom('recall', 'expected-cost', 'mean-c', 'f1-low-2', 'share-큰-고양이'),
  sign: fc.constantFrom(...SIGNS),
  bound: fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((x) => x + 0),
});
const tasks = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map(tidyText)
  .filter((text) => text.length <= LONGEST_TASK);

describe('task and goal of a link', () => {
  it('come back as they were written, and leave the calculator’s own names alone', () => {
    fc.assert(
      fc.property(tasks, fc.array(conditions, { maxLength: 4 }), (task, goal) => {
        const link = `v=1&human=3&${writeTaught({ task, goal })}`;
        expect(readTaught(link)).toEqual({ task, goal, problems: [] });
        const decoded = decode(table, link);
        expect(decoded.values.human).toBe(3);
        expect(decoded.problems).toEqual([]);
        expect(readTaught(decoded.taught)).toEqual({ task, goal, problems: [] });
      }),
      { seed: 1 },
    );
  });

  it('never throw, whatever stands there', () => {
    const hostile = fc
      .array(fc.tuple(fc.constantFrom('task', 'goal', 'x'), fc.string()), { maxLength: 6 })
      .map((parts) => parts.map(([name, text]) => `${name}=${text}`).join('&'));
    fc.assert(
      fc.property(hostile, (link) => {
        const { goal, task } = readTaught(link);
        expect(goal.every(({ bound }) => Number.isFinite(bound))).toBe(true);
        expect(task).toBe(tidyText(task));
      }),
      { seed: 2 },
    );
  });

  it.each([
    ['recall>0.9', 'no-condition'],
    ['recall', 'no-condition'],
    ['<b>>=1', 'no-condition'],
    ['-x>=1', 'no-condition'],
    ['recall>=lots', 'not-a-number'],
    ['recall>=1e400', 'too-large'],
  ])('%s is refused as %s, and the other conditions stay', (text, code) => {
    const { goal, problems } = parseGoal(`${text},cost<=300`);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(goal).toEqual([{ quantity: 'cost', sign: '<=', bound: 300 }]);
  });

  it('take no more than four conditions and no task that is too long, and say so', () => {
    expect(parseGoal('a>=1,b>=1,c>=1,d>=1,e>=1').problems).toEqual([
      { code: 'many-conditions', text: '5' },
    ]);
    const { task, problems } = readTaught(`task=${'x'.repeat(LONGEST_TASK + 1)}`);
    expect(task).toBe('');
    expect(problems[0]?.code).toBe('long-task');
  });

  it('show a task as one line of plain text', () => {
    expect(readTaught('task=%0A%E2%80%AEFind%20%3Cb%3Eit%3C%2Fb%3E%0A').task).toBe(
      'Find <b>it</b>',
    );
  });
});

describe('a condition', () => {
  const atLeast = { quantity: 'recall', sign: '>=', bound: 0.9 } as const;
  const atMost = { quantity: 'cost', sign: '<=', bound: 300 } as const;
  it.each([
    [atLeast, 0.9, true],
    [atLeast, 0.8999, false],
    [atMost, 300, true],
    [atMost, 300.01, false],
    [atLeast, null, false],
    [atMost, Number.NaN, false],
  ])('%o with %s', (condition, value, wanted) => {
    expect(isMet(condition, value)).toBe(wanted);
  });
});
