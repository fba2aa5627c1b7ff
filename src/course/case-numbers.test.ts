import { describe, expect, it } from 'vitest';
import { computeCase, formatCase, relationFaults } from './case-numbers.ts';
import type { CaseNumberData } from './schemas.ts';

const count = (value: number): CaseNumberData => ({ unit: 'count', value });
const said = (numbers: Record<string, CaseNumberData>) =>
  computeCase(numbers).faults.map(({ what }) => what);
const valueOf = (numbers: Record<string, CaseNumberData>, id: string) =>
  computeCase(numbers).numbers.get(id)?.value;

describe('the numbers of the case', () => {
  const numbers: Record<string, CaseNumberData> = {
    total: { unit: 'count', sum: ['a', 'b'] },
    a: count(75),
    b: count(50),
    rest: { unit: 'count', difference: ['a', 'b'] },
    share: { unit: 'percent', value: 60 },
    part: { unit: 'count', product: ['b', 'share'] },
    ratio: { unit: 'percent', ratio: ['a', 'total'] },
    f1: { unit: 'percent', 'harmonic-mean': ['ratio', 'other'] },
    other: { unit: 'percent', value: 75 },
  };

  it.each([
    ['total', 125],
    ['rest', 25],
    ['part', 30],
    ['ratio', 0.6],
    ['f1', 2 / 3],
  ])('%s is computed from the others', (id, value) => {
    expect(valueOf(numbers, id)).toBeCloseTo(value, 12);
    expect(said(numbers)).toEqual([]);
  });

  it('follow a base that changes', () => {
    expect(valueOf({ ...numbers, a: count(150) }, 'ratio')).toBe(0.75);
  });

  it.each([
    [{ a: { unit: 'count', sum: ['b', 'c'] } }, '“a” asks for “b”, which does not exist.'],
    [{ a: { unit: 'plain', sum: ['a', 'a'] } }, '“a” is computed from itself.'],
    [{ a: count(1), b: count(0), c: { unit: 'plain', ratio: ['a', 'b'] } }, 'divides by zero'],
    [{ a: count(1), b: count(2), c: { unit: 'count', ratio: ['a', 'b'] } }, 'is no count'],
    [{ a: { unit: 'percent', value: 105 } }, 'is 105%, which is no share'],
  ] as const)('cannot be %o', (wrong, what) => {
    expect(said(wrong as unknown as Record<string, CaseNumberData>).join()).toContain(what);
  });

  it('say a fault once, at the number that has it', () => {
    const wrong: Record<string, CaseNumberData> = {
      top: { unit: 'count', sum: ['middle', 'middle'] },
      middle: { unit: 'count', sum: ['nothing', 'nothing'] },
    };
    expect(said(wrong)).toEqual(['“middle” asks for “nothing”, which does not exist.']);
  });
});

describe('relations', () => {
  const { numbers } = computeCase({
    low: { unit: 'percent', value: 6 },
    high: { unit: 'percent', value: 8 },
    same: { unit: 'percent', value: 8 },
  });

  it('may hold', () => {
    expect(relationFaults(['low < high <= same', 'same <= high'], numbers)).toEqual([]);
  });

  it.each([
    ['high < same', 'not high < same'],
    ['low < high < same', 'high is 0.08'],
    ['high <= low', 'not high <= low'],
    ['low < middle', 'no number “middle”'],
  ])('or fail: %s', (relation, what) => {
    const faults = relationFaults([relation], numbers);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.what).toContain(what);
  });
});

it.each([
  ['count', 60_000, '60,000', '60,000', '60,000'],
  ['percent', 0.154, '15.4%', '15.4%', '15.4'],
  ['percent', 0.05, '5%', '5%', '5'],
  ['percent', 2 / 3, '66.7%', '66.7%', '66.7'],
  ['points', 0.09 - 0.06, '3 points', '3%p', '3'],
  ['points', 0.01, '1 point', '1%p', '1'],
  ['money', 5100, '€5,100', '5,100유로', '5,100'],
  ['plain', 15, '15', '15', '15'],
  ['plain', 3.158, '3.2', '3.2', '3.2'],
] as const)('writes a %s of %d with its unit', (unit, value, english, korean, bare) => {
  expect(formatCase({ unit, value }, 'en')).toBe(english);
  expect(formatCase({ unit, value }, 'ko')).toBe(korean);
  expect(formatCase({ unit, value }, 'en', { bare: true })).toBe(bare);
});
