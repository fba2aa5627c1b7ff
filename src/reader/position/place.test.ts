import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handoverRecord, lineOf, placeAt, positionRecord } from './place.ts';
import type { Landmark } from './place.ts';

const english: readonly Landmark[] = [
  { id: 'why', top: 100 },
  { id: 'floor', top: 300 },
  { id: 'bias', top: 1300 },
];
const korean = english.map(({ id, top }) => ({ id, top: top * 0.8 }));

describe('placeAt', () => {
  it.each([
    [99, null],
    [100, { heading: 'why', below: 0 }],
    [200, { heading: 'why', below: 0.5 }],
    [550, { heading: 'floor', below: 0.25 }],
    [2300, { heading: 'bias', below: 1 }],
    [9000, { heading: 'bias', below: 1 }],
  ])('at %d', (line, place) => {
    expect(placeAt(english, 2300, line)).toEqual(place);
  });

  it('is nowhere in a text without headings', () => {
    expect(placeAt([], 100, 50)).toBeNull();
  });
});

describe('lineOf', () => {
  it('is the same heading and the same part of it in another language', () => {
    expect(lineOf({ heading: 'floor', below: 0.25 }, korean, 1840)).toBeCloseTo(440);
  });

  it('is unknown for a heading that is gone', () => {
    expect(lineOf({ heading: 'gone', below: 0 }, english, 2300)).toBeNull();
  });

  it('undoes placeAt', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(gaps, fc.double({ min: 0, max: 1, noNaN: true }), (heights, part) => {
        let top = 0;
        const landmarks = heights.map((height, index) => {
          top += height;
          return { id: `h${index}`, top };
        });
        const first = landmarks[0]?.top ?? 0;
        const line = first + part * (top + 50 - first);
        const place = placeAt(landmarks, top + 50, line);
        expect(place && lineOf(place, landmarks, top + 50)).toBeCloseTo(line, 6);
      }),
    );
  });
});

describe('records', () => {
  const record = positionRecord('metrics');
  it('take a place of the first version, which had no time', () => {
    expect(record.parse(record.migrations?.[1]?.({ heading: 'a', below: 0.5 }))).toEqual({
      heading: 'a',
      below: 0.5,
      at: 0,
    });
    expect(record.parse(record.migrations?.[1]?.(null))).toBeNull();
  });

  it('take a place and nothing else', () => {
    expect(record.parse({ heading: 'a', below: 0.5, at: 7, more: 1 })).toEqual({
      heading: 'a',
      below: 0.5,
      at: 7,
    });
    for (const below of [-1, 2, NaN, '0.5', null]) {
      expect(record.parse({ heading: 'a', below, at: 1 })).toBeNull();
    }
    for (const at of [undefined, -0.5, NaN, '7']) {
      expect(record.parse({ heading: 'a', below: 0, at })).toBeNull();
    }
    expect(record.parse(null)).toBeNull();
    expect(handoverRecord.parse({ heading: 'a', below: 0 })).toBeNull();
    expect(handoverRecord.parse({ lessonSlug: 's', heading: 'a', below: 0 })).not.toBeNull();
  });
});
