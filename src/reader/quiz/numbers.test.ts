import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawNumbers, drawOrder, evaluate, nextSeed, slotTexts } from './numbers.ts';
import type { Task } from './numbers.ts';

const gaps: Task = {
  vars: {
    dev: { above: 'train', min: 0.5, max: 6, step: 0.5 },
    train: { above: 'human', min: 0.5, max: 8, step: 0.5 },
    human: { min: 0.5, max: 6, step: 0.5 },
  },
  answer: { plus: 'train', minus: 'human' },
  tolerance: 0.05,
};

describe('drawOrder', () => {
  it('puts each number after the one it is above', () => {
    expect(drawOrder(gaps.vars)).toEqual(['human', 'train', 'dev']);
  });

  it('leaves out circles and unknown names', () => {
    const range = { min: 1, max: 2, step: 1 };
    expect(
      drawOrder({
        a: { ...range, above: 'b' },
        b: { ...range, above: 'a' },
        c: { ...range, above: 'nobody' },
        d: range,
      }),
    ).toEqual(['d']);
  });
});

describe('drawNumbers', () => {
  it('keeps to bounds, steps and order for every seed', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31), (seed) => {
        const { human = NaN, train = NaN, dev = NaN } = drawNumbers(gaps.vars, seed);
        expect(human).toBeGreaterThanOrEqual(0.5);
        expect(human).toBeLessThanOrEqual(6);
        expect(train - human).toBeGreaterThanOrEqual(0.5);
        expect(train - human).toBeLessThanOrEqual(8);
        expect(dev - train).toBeGreaterThanOrEqual(0.5);
        for (const value of [human, train, dev]) expect(Number.isInteger(value * 2)).toBe(true);
      }),
    );
  });

  it('reaches both ends of a range, and adds no binary noise', () => {
    const vars = { x: { min: 0.1, max: 0.7, step: 0.1 } };
    const seen = new Set<number | undefined>();
    for (let seed = 1; seed <= 200; seed += 1) seen.add(drawNumbers(vars, seed)['x']);
    expect([...seen].sort()).toEqual([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]);
  });

  it('gives the same numbers for the same seed', () => {
    expect(drawNumbers(gaps.vars, 1)).toEqual(drawNumbers(gaps.vars, 1));
  });
});

describe('nextSeed', () => {
  it('always changes the numbers where they can change', () => {
    const vars = { coin: { min: 0, max: 1, step: 1 } };
    for (let seed = 1; seed <= 50; seed += 1) {
      expect(drawNumbers(vars, nextSeed(vars, seed))).not.toEqual(drawNumbers(vars, seed));
    }
  });

  it('goes on where they cannot', () => {
    expect(nextSeed({ fixed: { min: 3, max: 3, step: 1 } }, 4)).toBe(5);
  });
});

describe('evaluate', () => {
  const numbers = { human: 0.1, train: 0.3, dev: 8, share: 40 };
  it.each([
    [{ plus: 'train', minus: 'human' }, 0.2],
    [{ plus: ['train', 'human', 1] }, 1.4],
    [{ plus: 'dev', times: 'share', over: 100 }, 3.2],
    [{ plus: 0, minus: ['human', 'train'] }, -0.4],
    [{ plus: 'nobody' }, NaN],
    [{ plus: 1, over: 0 }, NaN],
  ])('%o', (formula, value) => {
    expect(evaluate(formula, numbers)).toBe(value);
  });
});

describe('slotTexts', () => {
  it('writes the numbers and the answer as they are shown', () => {
    expect(slotTexts(gaps, { human: 1, train: 0.5, dev: 8 })).toEqual({
      human: '1',
      train: '0.5',
      dev: '8',
      answer: '−0.5',
    });
  });
});
