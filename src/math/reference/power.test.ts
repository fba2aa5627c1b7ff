import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { holmAdjusted, mcnemarExact } from '../comparison.ts';
import {
  expectedBest,
  normalQuantile,
  pairedChances,
  pairedSize,
  separateChances,
  unpairedSize,
  type Chances,
} from '../power.ts';

type Sums = readonly [number, number, number, number, number];

interface Reference {
  readonly versions: Readonly<Record<string, string>>;
  readonly paired: readonly (readonly [number, number, number, string, Sums])[];
  readonly separate: readonly (readonly [number, number, number, Sums])[];
  readonly sizes: readonly (readonly [
    number,
    number,
    number,
    number,
    readonly (readonly [number, number])[],
  ])[];
  readonly mcnemar: readonly (readonly [number, number, number])[];
  readonly best: readonly (readonly [number, number, number, number])[];
  readonly holm: readonly (readonly [readonly number[], readonly number[]])[];
  readonly quantiles: readonly (readonly [number, number])[];
}

const reference = JSON.parse(
  readFileSync(new URL('./power.json', import.meta.url), 'utf8'),
) as Reference;

function expectClose(found: Chances, wanted: Sums): void {
  const { rank, tie, wrong, significant, significantWrong } = found;
  for (const [index, value] of [rank, tie, wrong, significant, significantWrong].entries()) {
    expect(Math.abs(value - (wanted[index] ?? NaN))).toBeLessThan(2e-11);
  }
}

describe('values of scipy and statsmodels', () => {
  test('name the versions that made them', () => {
    expect(Object.keys(reference.versions)).toEqual(['python', 'numpy', 'scipy', 'statsmodels']);
  });

  test.each(reference.paired)(
    'paired, n = %d, ψ = %d, δ = %d (%s)',
    (n, psi, delta, _how, sums) => {
      const found = pairedChances(n, psi, delta);
      expect(found.isExact).toBe(true);
      expectClose(found, sums);
    },
  );

  test.each(reference.separate)('separate, n = %d, %d against %d', (n, worse, better, sums) => {
    expectClose(separateChances(n, worse, better), sums);
  });

  test.each(reference.sizes)('sizes for %d against %d at %d', (a, b, power, unpaired, paired) => {
    // statsmodels searches for its size, to about 1e-9.
    expect(Math.abs((unpairedSize(a, b, power) ?? 0) - Math.ceil(unpaired - 1e-5))).toBeLessThan(2);
    for (const [psi, size] of paired) {
      expect(Math.abs((pairedSize(psi, a - b, power) ?? 0) - Math.ceil(size))).toBeLessThan(2);
    }
  });

  test.each(reference.mcnemar)('McNemar for %d and %d', (b, c, p) => {
    expect(mcnemarExact(b, c)).toBeCloseTo(p, 12);
  });

  test.each(reference.holm)('Holm’s p of %j', (p, adjusted) => {
    for (const [index, value] of holmAdjusted(p).entries()) {
      expect(value).toBeCloseTo(adjusted[index] ?? NaN, 12);
    }
  });

  test.each(reference.best)('best of models: n = %d, error %d, K = %d', (n, error, k, best) => {
    expect(expectedBest(n, error, k)).toBeCloseTo(best, 11);
  });

  test.each(reference.quantiles)('the normal quantile of %d', (p, x) => {
    expect(normalQuantile(p)).toBeCloseTo(x, p < 1e-9 ? 4 : 12);
  });
});
