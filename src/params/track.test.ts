import { describe, expect, it } from 'vitest';
import { count, real } from './fields.ts';
import { lastPlace, placeOf, stepFrom, valueAt } from './track.ts';

const FINE = { min: 0.1, max: 10, scale: 'fine-log' } as const;
const beta = { ...real({ default: 1, min: 0.1, max: 10, step: 0.1 }), track: FINE };

describe('a fine logarithmic track', () => {
  it('runs from its start to its end, through round numbers', () => {
    expect(valueAt(beta, FINE, 0)).toBe(0.1);
    expect(valueAt(beta, FINE, lastPlace(beta, FINE))).toBe(10);
    for (const value of [0.1, 0.7, 1, 1.5, 2, 10]) {
      expect(valueAt(beta, FINE, placeOf(beta, FINE, value))).toBe(value);
    }
  });

  it('always moves on with a key', () => {
    for (const value of [0.1, 0.35, 0.7, 0.97, 1, 9.5]) {
      expect(stepFrom(beta, FINE, value, 1)).toBeGreaterThan(value);
    }
  });

  it('of a count moves on by whole numbers, from its very start', () => {
    const field = count({ default: 1, min: 1 });
    const track = { min: 1, max: 1000, scale: 'fine-log' } as const;
    for (const value of [1, 2, 9, 15, 950]) {
      const next = stepFrom(field, track, value, 1);
      expect(next).toBeGreaterThan(value);
      expect(Number.isInteger(next)).toBe(true);
    }
  });

  it('that starts at 0 holds whole numbers only', () => {
    const field = count({ default: 0 });
    const track = { min: 0, max: 1000, scale: 'fine-log' } as const;
    const values = Array.from({ length: lastPlace(field, track) + 1 }, (_, place) =>
      valueAt(field, track, place),
    );
    expect(values[0]).toBe(0);
    expect(values.every(Number.isInteger)).toBe(true);
    expect(values.at(-1)).toBe(1000);
  });
});
