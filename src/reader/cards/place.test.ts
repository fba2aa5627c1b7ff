import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from './place.ts';

const view = { width: 320, height: 600 };
const column = { left: 18, right: 302 };

function box(left: number, top: number) {
  return { left, top, right: left + 60, bottom: top + 20 };
}

describe('placeCard', () => {
  it('stands below its link', () => {
    expect(placeCard(box(30, 100), { width: 200, height: 120 }, column, view)).toEqual({
      x: 30,
      y: 126,
    });
  });

  it('moves in from the end of the column', () => {
    expect(placeCard(box(240, 100), { width: 200, height: 120 }, column, view).x).toBe(102);
  });

  it('goes above a link at the bottom of the window', () => {
    expect(placeCard(box(30, 560), { width: 200, height: 120 }, column, view).y).toBe(434);
  });

  it('may be wider than the column, and then stays in the window', () => {
    expect(placeCard(box(240, 100), { width: 300, height: 120 }, column, view).x).toBe(12);
  });

  it('never leaves the window sideways, nor covers its link where there is room', () => {
    const place = fc.record({
      left: fc.integer({ min: 0, max: 260 }),
      top: fc.integer({ min: 0, max: 580 }),
      width: fc.integer({ min: 50, max: 304 }),
      height: fc.integer({ min: 20, max: 280 }),
    });
    fc.assert(
      fc.property(place, ({ left, top, width, height }) => {
        const link = box(left, top);
        const { x, y } = placeCard(link, { width, height }, column, view);
        expect(x).toBeGreaterThanOrEqual(8);
        expect(x + width).toBeLessThanOrEqual(312);
        if (top > 300 && top < 580) expect(y + height <= top || y >= link.bottom).toBe(true);
      }),
    );
  });
});
