import { describe, expect, it } from 'vitest';
import { newcombeDifference } from '../intervals.ts';
import { createRandom } from '../random.ts';
import { measureTransfer } from './transfer.ts';

const rate = (percent: number, n: number | null = null) => ({ error: percent / 100, n });

describe('what is lost in transfer', () => {
  it('is −6 points for the course’s mirror: −4 of mismatch, and 2 harder for people', () => {
    const { value, interval } = measureTransfer({
      humanSource: rate(4),
      humanTarget: rate(6),
      source: rate(10),
      target: rate(6),
    });
    expect(value).toBeCloseTo(-0.06, 12);
    expect(interval).toBeNull();
  });

  it('has the mismatch’s interval of Newcombe where people are known exactly', () => {
    const { interval } = measureTransfer({
      humanSource: rate(4, 1e12),
      humanTarget: rate(6, 1e12),
      source: rate(10, 2_000),
      target: rate(15, 2_000),
    });
    const alone = newcombeDifference({ count: 300, n: 2_000 }, { count: 200, n: 2_000 });
    expect(interval?.low).toBeCloseTo((alone?.low ?? NaN) - 0.02, 6);
    expect(interval?.high).toBeCloseTo((alone?.high ?? NaN) - 0.02, 6);
  });

  it('needs all four cells, and all four counts for an interval', () => {
    const cells = {
      humanSource: rate(4, 100),
      humanTarget: rate(6, 100),
      source: rate(10, 100),
      target: rate(6, 100),
    };
    expect(measureTransfer(cells).interval).not.toBeNull();
    expect(measureTransfer({ ...cells, humanTarget: null }).value).toBeNull();
    expect(measureTransfer({ ...cells, target: rate(6) })).toMatchObject({ interval: null });
  });

  it('covers the truth in about 95 of 100 draws', () => {
    const random = createRandom(7);
    const truth = { humanSource: 0.04, humanTarget: 0.06, source: 0.1, target: 0.15 };
    const n = 200;
    let held = 0;
    const rounds = 2_000;
    for (let round = 0; round < rounds; round += 1) {
      const draw = (p: number) => {
        let count = 0;
        for (let i = 0; i < n; i += 1) if (random.next() < p) count += 1;
        return { error: count / n, n };
      };
      const { interval } = measureTransfer({
        humanSource: draw(truth.humanSource),
        humanTarget: draw(truth.humanTarget),
        source: draw(truth.source),
        target: draw(truth.target),
      });
      if (interval !== null && interval.low <= 0.03 && interval.high >= 0.03) held += 1;
    }
    expect(held / rounds).toBeGreaterThan(0.935);
    expect(held / rounds).toBeLessThan(0.97);
  });
});
