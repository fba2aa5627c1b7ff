import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawerOf, unknownRuns } from './rare.ts';

const knows = (text: string) => (run: string) => text.includes(run);

describe('runs of a word that stand nowhere', () => {
  it('are the shortest, and none where all of it is known', () => {
    expect(unknownRuns('alphabet', knows('alpha beta'))).toEqual(['ab']);
    expect(unknownRuns('abxcyz', knows('ab cz'))).toEqual(['x', 'y']);
    expect(unknownRuns('lpha', knows('alpha'))).toEqual([]);
    expect(unknownRuns('정밀한', knows('정밀도'))).toEqual(['한']);
    expect(unknownRuns('', knows(''))).toEqual([]);
  });

  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });

  it('of whatever a word holds are some of its own', () => {
    fc.assert(
      fc.property(letters, letters, fc.nat(12), fc.nat(12), (text, word, from, length) => {
        const isKnown = knows(text);
        const asked = word.slice(from, from + length);
        const runs = unknownRuns(asked, isKnown);
        expect(runs.length > 0).toBe(!isKnown(asked));
        for (const run of runs) expect(unknownRuns(word, isKnown)).toContain(run);
      }),
    );
  });
});

it('a run belongs in one drawer of those that are there', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 99 }), (run, count) => {
      const drawer = drawerOf(run, count);
      expect(drawer).toBeGreaterThanOrEqual(0);
      expect(drawer).toBeLessThan(count);
      expect(drawerOf(run, count)).toBe(drawer);
    }),
  );
});
