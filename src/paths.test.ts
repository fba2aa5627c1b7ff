import { describe, expect, it } from 'vitest';
import { createPaths, inLocale } from './paths.ts';

describe('addresses', () => {
  it.each(['/', '/notes', '/any/path/', 'notes/'])('end with a slash under %s', (base) => {
    const paths = createPaths(base);
    expect(paths.lesson('ko', 'metrics')).toMatch(/^\/.*ko\/lessons\/metrics\/$/);
    expect(paths.home('en')).not.toContain('//');
  });

  it('carry fragments after the slash', () => {
    const paths = createPaths('/notes');
    expect(paths.lesson('en', 'metrics', 'one-number')).toBe(
      '/notes/en/lessons/metrics/#one-number',
    );
    expect(paths.calculator('en', 'gap-ladder', 'v=1&human=0')).toBe(
      '/notes/en/calculators/gap-ladder/#v=1&human=0',
    );
    expect(paths.glossary('ko')).toBe('/notes/ko/glossary/');
  });

  it('lead to the same page in the other language', () => {
    expect(inLocale('/notes/en/lessons/metrics/', '/notes/', 'ko')).toBe(
      '/notes/ko/lessons/metrics/',
    );
    expect(inLocale('/en/', '/', 'ko')).toBe('/ko/');
    expect(inLocale('/', '/', 'ko')).toBe('/ko/');
  });
});
