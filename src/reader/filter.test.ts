import { describe, expect, it } from 'vitest';
import { holds } from './filter.ts';

describe('a filter', () => {
  it('finds parts of words, in any order, whatever their case', () => {
    expect(holds('Two classifiers by precision and recall', 'REC prec')).toBe(true);
    expect(holds('Two classifiers by precision and recall', 'recall mcc')).toBe(false);
  });

  it('finds Korean inside of words, and full-width letters', () => {
    expect(holds('회피 가능 편향과 분산', '편향')).toBe(true);
    expect(holds('F1 점수', 'Ｆ１')).toBe(true);
  });

  it('leaves everything while nothing is typed', () => {
    expect(holds('anything', '')).toBe(true);
  });
});
