import { describe, expect, it } from 'vitest';
import { placeOn, powersOfTen, type PlotAxis } from './axes.ts';

const axis = (scale: PlotAxis['scale'], min: number, max: number): PlotAxis => ({
  label: '',
  min,
  max,
  scale,
  ticks: [],
  format: String,
});

describe('a place on an axis', () => {
  it('is a share of a linear axis', () => {
    expect(placeOn(axis('linear', 10, 20), 12.5)).toBe(0.25);
  });

  it('counts factors on a logarithmic one', () => {
    expect(placeOn(axis('log', 1, 10_000), 100)).toBeCloseTo(0.5, 12);
  });

  it('stays on the axis, whatever the value', () => {
    expect(placeOn(axis('linear', 0, 1), 7)).toBe(1);
    expect(placeOn(axis('linear', 0, 1), -Infinity)).toBe(0);
    expect(placeOn(axis('log', 1, 10), 0)).toBe(0);
    expect(placeOn(axis('linear', 0, 1), Number.NaN)).toBe(0);
  });
});

it('names the powers of ten, ends included', () => {
  expect(powersOfTen(1e-4, 1)).toEqual([1e-4, 1e-3, 0.01, 0.1, 1]);
  expect(powersOfTen(0.5, 20)).toEqual([1, 10]);
});
