import { describe, expect, it } from 'vitest';
import { CALCULATORS } from '../calculators/index.ts';
import { calculatorsOf, RESULT_NAMES } from './computed-by.ts';

const ids = (term: string) => calculatorsOf(term, CALCULATORS).map(({ id }) => id);

describe('calculatorsOf', () => {
  it('names every calculator that gives the quantity', () => {
    expect(ids('precision')).toEqual(expect.arrayContaining(['confusion-matrix', 'threshold']));
    expect(ids('data-mismatch')).toContain('gap-ladder');
    expect(ids('early-stopping')).toEqual([]);
  });

  it('knows results under other names', () => {
    expect(ids('mcnemar-test')).toContain('dev-set-power');
    expect(ids('ceiling')).toEqual(['error-analysis']);
  });

  it.each(Object.entries(RESULT_NAMES))('%s: some calculator has %s', (_term, names) => {
    const known = CALCULATORS.flatMap(({ words }) => Object.keys(words.en.quantities));
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
  });
});
