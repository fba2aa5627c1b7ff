import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { legendre } from '../fitting/basis.ts';
import { descend, ridgeProblem, stepSize } from '../fitting/ridge.ts';
import { angleBetween, conditionNumber, settingsFor, type Mixing } from '../mixing.ts';

interface Reference {
  readonly versions: Readonly<Record<string, string>>;
  readonly basis: readonly { readonly x: number; readonly values: readonly number[] }[];
  readonly fits: readonly {
    readonly x: readonly number[];
    readonly y: readonly number[];
    readonly degree: number;
    readonly regularization: number;
    readonly steps: number;
    readonly size: number;
    readonly solved: readonly number[];
    readonly stopped: readonly number[];
  }[];
  readonly mixings: readonly {
    readonly rows: Mixing;
    readonly condition: number;
    readonly angle: number;
    readonly settings: readonly number[];
  }[];
}

const reference = JSON.parse(
  readFileSync(new URL('./fitting.json', import.meta.url), 'utf8'),
) as Reference;

function expectClose(found: readonly number[], wanted: readonly number[], within: number): void {
  expect(found).toHaveLength(wanted.length);
  found.forEach((value, k) => expect(Math.abs(value - wanted[k]!)).toBeLessThan(within));
}

it('names the versions that made it', () => {
  expect(Object.keys(reference.versions)).toEqual(['python', 'numpy', 'scikit-learn']);
});

describe('the basis', () => {
  it.each(reference.basis)('at $x is numpy’s', ({ x, values }) => {
    expectClose(legendre(x, 20), values, 1e-12);
  });
});

describe('the fit', () => {
  it.each(reference.fits)(
    'of degree $degree with λ = $regularization after $steps steps is numpy’s',
    ({ x, y, degree, regularization, steps, size, stopped }) => {
      const samples = x.map((place, i) => ({ x: place, y: y[i]! }));
      const problem = ridgeProblem(samples, degree, regularization);
      expect(stepSize(problem)).toBeCloseTo(size, 12);
      expectClose(descend(problem, steps), stopped, 1e-11);
    },
  );

  it('runs to the closed form', () => {
    for (const { x, y, degree, regularization, solved } of reference.fits) {
      const samples = x.map((place, i) => ({ x: place, y: y[i]! }));
      const problem = ridgeProblem(samples, degree, regularization);
      expectClose(descend(problem, 200_000), solved, 1e-8);
    }
  });
});

describe('two controls', () => {
  it.each(reference.mixings)('$rows have numpy’s condition, angle and inverse', (one) => {
    expect(Math.abs(conditionNumber(one.rows)! / one.condition - 1)).toBeLessThan(1e-9);
    expect(angleBetween(one.rows)).toBeCloseTo(one.angle, 6);
    expectClose(settingsFor(one.rows, [1, 0])!, one.settings, 1e-9);
  });
});
