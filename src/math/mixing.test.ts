import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  angleBetween,
  closestOnRow,
  conditionNumber,
  determinant,
  lengthOf,
  mix,
  settingsFor,
  type Mixing,
  type Pair,
} from './mixing.ts';

const CAR: Mixing = [
  [0.3, -0.8],
  [2, 0.9],
];
const TV = [0.1, 0.3, -1.7, 0.8];
const SEED = 20261124;
const number = fc.integer({ min: -300, max: 300 }).map((n) => n / 100);
const pair: fc.Arbitrary<Pair> = fc.tuple(number, number);

describe('the car of the lecture', () => {
  it('can reach every state, with settings that nobody guesses', () => {
    expect(determinant(CAR)).toBeCloseTo(1.87, 12);
    const settings = settingsFor(CAR, [1, 0])!;
    expect(settings.map((u) => u.toFixed(3))).toEqual(['0.481', '0.428']);
    expect(settingsFor(CAR, [0, 1])!.map((u) => u.toFixed(3))).toEqual(['-1.070', '0.160']);
  });

  it('has two almost perpendicular rows, and is awkward all the same', () => {
    expect(angleBetween(CAR)).toBeCloseTo(93.7, 1);
    expect(conditionNumber(CAR)).toBeCloseTo(2.57, 2);
  });
});

describe('any two controls', () => {
  it('reach what is asked for with the settings that the inverse gives', () => {
    fc.assert(
      fc.property(fc.tuple(pair, pair), pair, (mixing, wanted) => {
        const settings = settingsFor(mixing, wanted);
        if (settings === null) return expect(determinant(mixing)).toBe(0);
        const reached = mix(mixing, settings);
        const size = lengthOf(settings) + 1;
        reached.forEach((value, i) =>
          expect(Math.abs(value - wanted[i]!) / size).toBeLessThan(1e-9),
        );
      }),
      { seed: SEED },
    );
  });

  it('have a condition number of at least 1, and of 1 where each moves one thing alike', () => {
    fc.assert(
      fc.property(fc.tuple(pair, pair), (mixing) => {
        expect(conditionNumber(mixing) ?? 1).toBeGreaterThanOrEqual(1 - 1e-9);
      }),
      { seed: SEED },
    );
    const straight: Mixing = [
      [1, 0],
      [0, 1],
    ];
    expect(conditionNumber(straight)).toBe(1);
    expect(angleBetween(straight)).toBeCloseTo(90, 12);
  });

  it('meet at the angle that the arctangent gives, to the last digits', () => {
    fc.assert(
      fc.property(fc.tuple(pair, pair), (mixing) => {
        const [[a, b], [c, d]] = mixing;
        const angle = angleBetween(mixing);
        if (angle === null) return;
        const wanted = (Math.atan2(Math.abs(a * d - b * c), a * c + b * d) * 180) / Math.PI;
        expect(Math.abs(angle - wanted)).toBeLessThan(1e-12 * 180);
      }),
      { seed: SEED },
    );
  });

  it('have neither inverse nor condition where they move everything in one proportion', () => {
    const same: Mixing = [
      [1, 2],
      [2, 4],
    ];
    expect(settingsFor(same, [1, 0])).toBeNull();
    expect(conditionNumber(same)).toBeNull();
    expect(
      angleBetween([
        [0, 0],
        [1, 1],
      ]),
    ).toBeNull();
  });
});

describe('one control with four effects', () => {
  it('comes as close as its line does, and no closer', () => {
    fc.assert(
      fc.property(fc.tuple(number, number, number, number), number, (wanted, other) => {
        const { setting, distance } = closestOnRow(TV, wanted);
        const at = (u: number) => lengthOf(TV.map((effect, i) => wanted[i]! - effect * u));
        expect(at(setting)).toBeCloseTo(distance, 12);
        expect(at(setting + other)).toBeGreaterThanOrEqual(distance - 1e-12);
      }),
      { seed: SEED },
    );
  });

  it('reaches what lies on its line', () => {
    expect(closestOnRow(TV, TV)).toEqual({ setting: 1, distance: 0 });
    expect(closestOnRow([0, 0], [3, 4])).toEqual({ setting: 0, distance: 5 });
  });
});
