import { describe, expect, it } from 'vitest';
import { composeLadder } from './picture.ts';
import type { LadderOption, LadderRung } from './types.ts';

const rungs: readonly LadderRung[] = [
  { of: 'human', error: 1 },
  { of: 'train', error: 4 },
  { of: 'train-dev', error: 5 },
  { of: 'dev', error: 10 },
];
const gap = (from: LadderOption['from'], to: LadderOption['to']): LadderOption => ({
  id: `${from}-${to}`,
  from,
  to,
  reason: '',
});

describe('a ladder to mark', () => {
  const options = [gap('human', 'train'), gap('train', 'train-dev'), gap('train', 'dev')];
  const picture = composeLadder(rungs, options);

  it('gives each error a line as long as it is', () => {
    const lengths = picture.rungs.map(({ from, to }) => to - from);
    const longest = lengths[3]!;
    expect(lengths[1]! / longest).toBeCloseTo(0.4, 1);
    expect(picture.rungs[3]!.to).toBe(picture.width);
  });

  it('letters the gaps, from rung to rung', () => {
    expect(picture.gaps.map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);
    expect(picture.gaps[2]).toMatchObject({
      top: picture.rungs[1]!.y,
      bottom: picture.rungs[3]!.y,
    });
  });

  it('sets gaps that follow each other in one column, and overlapping ones beside it', () => {
    const [a, b, c] = picture.gaps;
    expect(b!.x).toBe(a!.x);
    expect(c!.x).toBeLessThan(a!.x);
    expect(c!.x).toBeGreaterThan(12);
  });

  it('can be drawn where every error is 0', () => {
    const flat = composeLadder(
      rungs.map(({ of }) => ({ of, error: 0 })),
      options,
    );
    for (const { from, to } of flat.rungs) expect(to).toBe(from);
  });
});
