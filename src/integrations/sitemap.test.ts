import { expect, it } from 'vitest';
import { fallbackAddress, lessonDays } from './sitemap.ts';

it('knows the day of each lesson’s last change, in both languages', () => {
  const days = lessonDays(process.cwd(), '/notes');
  expect(days.size).toBeGreaterThan(13);
  expect(days.get('/notes/ko/lessons/metrics/')).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(days.get('/notes/ko/lessons/metrics/')).toBe(days.get('/notes/en/lessons/metrics/'));
});

it('offers English to readers of other languages', () => {
  expect(fallbackAddress('https://x.example/notes/ko/about/', '/notes')).toBe(
    'https://x.example/notes/en/about/',
  );
});
