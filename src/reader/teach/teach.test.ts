import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_LINK } from '../../params/codec.ts';
import { readRow, textOf } from './bounds.ts';
import { lessonLink, readLesson, roomOf, stateOf } from './link.ts';

describe('the link of a task', () => {
  it('holds start, hidden controls, task and goal, and gives them back', () => {
    const lesson = {
      state: 'v=1&human=0.5',
      hide: ['n-dev', 'human'],
      task: 'Find the gap & close it',
      goal: [{ quantity: 'variance', sign: '<=', bound: 0.02 }],
    } as const;
    const link = lessonLink(lesson);
    expect(link).toBe(
      'v=1&human=0.5&hide=n-dev,human&task=Find%20the%20gap%20%26%20close%20it&goal=variance%3C%3D0.02',
    );
    expect(readLesson(`calculator=avoidable-bias&${link}`)).toEqual({
      ...lesson,
      calculator: 'avoidable-bias',
    });
    expect(stateOf(link)).toBe('v=1&human=0.5');
  });

  it('can be read whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => lessonLink(readLesson(text))).not.toThrow();
      }),
      { seed: 1 },
    );
  });

  it('is told to be near the limit before it is over it', () => {
    expect(roomOf('x'.repeat(1000))).toBe('fine');
    expect(roomOf('x'.repeat(LONGEST_LINK))).toBe('near');
    expect(roomOf('x'.repeat(LONGEST_LINK + 1))).toBe('none');
  });
});

describe('a bound is typed as on screen and kept as in code', () => {
  const row = (text: string) => ({ quantity: 'q', sign: '>=', text, bound: null }) as const;
  it.each([
    ['90', 'percent', 0.9],
    ['92.43 %', 'percent', 0.9243],
    ['900/1000', 'percent', 0.9],
    ['7.1', 'points', 0.071],
    ['7.1 points', 'points', 0.071],
    ['7%p', 'points', 0.07],
    ['1,406,515', 'plain', 1_406_515],
    ['−3', 'plain', -3],
  ] as const)('%s in %s', (text, unit, bound) => {
    expect(readRow(row(text), unit)).toEqual({
      ok: true,
      condition: { quantity: 'q', sign: '>=', bound },
    });
  });

  it.each([
    ['', 'empty'],
    ['lots', 'not-a-number'],
    ['7,5', 'decimal-comma'],
  ])('"%s" is %s', (text, code) => {
    expect(readRow(row(text), 'plain')).toEqual({ ok: false, code });
  });

  it('stands in its field as it came until it is typed over', () => {
    const kept = { quantity: 'q', sign: '<=', text: null, bound: 0.9243 } as const;
    expect(textOf(kept, 'percent', 'en')).toBe('92.43%');
    expect(readRow(kept, 'percent')).toMatchObject({ ok: true, condition: { bound: 0.9243 } });
  });
});
