import { expect, it } from 'vitest';
import { localDay } from './dates.ts';

it.each([0, 12, 23])('a day is that of the reader’s calendar at %d o’clock', (hour) => {
  expect(localDay(new Date(2026, 0, 5, hour, 30))).toBe('2026-01-05');
});
