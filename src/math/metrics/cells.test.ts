import { expect, test } from 'vitest';
import { normalizeCells } from '../confusion.ts';

const COUNTS = { tp: 6, fp: 1, fn: 2, tn: 3 };

test('rows add up to 1 by truth, columns by prediction, everything by all', () => {
  expect(normalizeCells(COUNTS, 'truth')).toEqual({ tp: 0.75, fp: 0.25, fn: 0.25, tn: 0.75 });
  expect(normalizeCells(COUNTS, 'prediction')).toEqual({ tp: 6 / 7, fp: 1 / 7, fn: 0.4, tn: 0.6 });
  expect(normalizeCells(COUNTS, 'all')).toEqual({ tp: 0.5, fp: 1 / 12, fn: 1 / 6, tn: 0.25 });
});

test('0/0 is undefined', () => {
  const noPositive = { tp: 0, fp: 1, fn: 0, tn: 3 };
  expect(normalizeCells(noPositive, 'truth')).toEqual({ tp: null, fp: 0.25, fn: null, tn: 0.75 });
  const empty = { tp: 0, fp: 0, fn: 0, tn: 0 };
  expect(Object.values(normalizeCells(empty, 'all'))).toEqual([null, null, null, null]);
});

test('refuses what is no count', () => {
  expect(() => normalizeCells({ ...COUNTS, tn: 0.5 }, 'all')).toThrow(/^TN must be/);
});
