import { expect, it } from 'vitest';
import type { PlotAxis } from './axes.ts';
import { pathOf } from './paths.ts';

const axis: PlotAxis = { label: '', scale: 'linear', min: 0, max: 10, ticks: [], format: String };
const scene = { x: axis, y: axis };

it('is a line through its places, up being up', () => {
  const places = [
    { x: 0, y: 0 },
    { x: 5, y: 10 },
  ];
  expect(pathOf(scene, places, null)).toBe('M0.0 1000.0L500.0 0.0');
  expect(pathOf(scene, places, 5)).toBe('M0.0 1000.0L500.0 0.0L500.0 500.0L0.0 500.0Z');
});

it.each([null, 0])('is nothing where there is no place (base %s)', (base) => {
  expect(pathOf(scene, [], base)).toBe('');
});
