import fc from 'fast-check';
import { expect, it } from 'vitest';
import { auditedError, labelNoise, splitError } from './labels.ts';
import reference from './reference/labels.json';

it.each(reference.splits)('splits $error by $count of $n as statsmodels limits it', (row) => {
  const parts = splitError(row.error, row)!;
  const [share = 0, low = 0, high = 0] = row.share;
  expect(parts.share.value).toBeCloseTo(share, 14);
  expect(parts.share.interval.low).toBeCloseTo(low, 12);
  expect(parts.share.interval.high).toBeCloseTo(high, 12);
  expect(parts.part.interval.high).toBeCloseTo(high * row.error, 12);
  expect(parts.rest.interval.low).toBeCloseTo((1 - high) * row.error, 12);
  expect(parts.part.value + parts.rest.value).toBeCloseTo(row.error, 14);
});

it.each(reference.audits)('adds both sides of an audit: $wrong and $right at $error', (row) => {
  const side = ([count = 0, n = 0]: readonly number[]) => ({ count, n });
  const audited = auditedError(row.error, side(row.wrong), side(row.right))!;
  const [value = 0, low = 0, high = 0] = row.audited;
  expect(audited.value).toBeCloseTo(value, 12);
  expect(audited.interval.low).toBeCloseTo(low, 12);
  expect(audited.interval.high).toBeCloseTo(high, 12);
});

it.each(reference.reviews)(
  'counts a review as scikit-learn does: $trueError, $labelError',
  (row) => {
    const noise = labelNoise(row.trueError, row.labelError, row.shared)!;
    expect(noise.measured).toBeCloseTo(row.measured, 12);
    expect(noise.oneSided).toBeCloseTo(row.oneSided, 12);
  },
);

it('maps independent noise as e(1 − 2ρ) + ρ', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, (error, labels) => {
      const { measured } = labelNoise(error, labels, null)!;
      expect(measured).toBeCloseTo(error * (1 - 2 * labels) + labels, 12);
    }),
    { seed: 4, numRuns: 200 },
  );
});

it('is farther from the truth than no review once more than a third is shared', () => {
  const off = (shared: number) => {
    const { measured, oneSided } = labelNoise(0.03, 0.01, shared)!;
    return [Math.abs(measured - 0.03), Math.abs(oneSided - 0.03)] as const;
  };
  const [before, after] = [off(0.3), off(0.36)];
  expect(before[1]).toBeLessThan(before[0]);
  expect(after[1]).toBeGreaterThan(after[0]);
});

it('has no answer where nothing was read, or more is shared than the model errs', () => {
  expect(splitError(0.1, { count: 0, n: 0 })).toBeNull();
  expect(auditedError(0.1, { count: 1, n: 9 }, { count: 0, n: 0 })).toBeNull();
  expect(labelNoise(0.01, 0.05, 0.5)).toBeNull();
  expect(() => labelNoise(-0.1, 0, null)).toThrow(RangeError);
});
