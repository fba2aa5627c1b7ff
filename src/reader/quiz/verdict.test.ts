import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawNumbers, evaluate } from './numbers.ts';
import type { Task } from './numbers.ts';
import { judge, readTyped } from './verdict.ts';

describe('readTyped', () => {
  it.each([
    ['7', 7],
    [' 7.0 %', 7],
    ['7,5', 7.5],
    ['7.5%p', 7.5],
    ['7.5 % p', 7.5],
    ['7 points', 7],
    ['1 point.', 1],
    ['2pp', 2],
    ['3 퍼센트포인트', 3],
    ['１２．５％', 12.5],
    ['−0.2', -0.2],
    ['– 0.2', -0.2],
    ['+3', 3],
    ['.5', 0.5],
    ['5.', 5],
    ['1,234', 1234],
    ['1,234.5', 1234.5],
    ['0,125', 0.125],
  ])('%s is %d', (text, value) => {
    expect(readTyped(text)).toBe(value);
  });

  it.each(['', ' ', '%', 'seven', '7-1', '1e3', '1,2,3', '--1', '7 8', 'Infinity', 'NaN', '0x10'])(
    '"%s" is no number',
    (text) => {
      expect(readTyped(text)).toBeNull();
    },
  );

  it('never throws, and gives finite numbers only', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40, unit: 'grapheme' }), (text) => {
        const value = readTyped(text);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });
});

const task: Task = {
  vars: {
    human: { min: 0.5, max: 6, step: 0.5 },
    train: { above: 'human', min: 0.5, max: 8, step: 0.5 },
    dev: { above: 'train', min: 0.5, max: 6, step: 0.5 },
  },
  answer: { plus: 'train', minus: 'human' },
  tolerance: 0.05,
};

describe('judge', () => {
  const numbers = { human: 1, train: 8, dev: 10 };
  it.each([
    [7, { kind: 'right' }],
    [7.05, { kind: 'right' }],
    [7.06, { kind: 'other' }],
    [-7, { kind: 'sign' }],
    [0.07, { kind: 'fraction' }],
    [8, { kind: 'given' }],
    [2, { kind: 'difference', a: 10, b: 8 }],
    [9, { kind: 'difference', a: 10, b: 1 }],
    [42, { kind: 'other' }],
  ])('%d against 8 − 1', (typed, verdict) => {
    expect(judge(task, numbers, typed)).toEqual(verdict);
  });

  it('takes its own answer as right for every seed', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31), (seed) => {
        const drawn = drawNumbers(task.vars, seed);
        expect(judge(task, drawn, evaluate(task.answer, drawn)).kind).toBe('right');
      }),
    );
  });
});
