import { expect, it } from 'vitest';
import { headersFile } from './index.ts';

it('lets only embed pages stand in frames elsewhere, under any base path', () => {
  const text = headersFile('/notes', ['about', 'lessons']);
  expect(text).toMatch(/^\/notes\/\*\n {2}X-Content-Type-Options: nosniff/);
  expect(text).toContain("/notes/ko/lessons/*\n  Content-Security-Policy: frame-ancestors 'self'");
  expect(text).toContain('/notes/en/embed/*\n  Content-Security-Policy: frame-ancestors *');
  expect(text).toContain('/notes/_astro/*\n  Cache-Control: public, max-age=31536000, immutable');
});
