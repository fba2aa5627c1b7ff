import { describe, expect, it } from 'vitest';
import { chooseLocale } from './locale.ts';

describe('chooseLocale', () => {
  it.each([
    ['ko', ['en-GB'], 'ko'],
    [null, ['ko-KR', 'en'], 'ko'],
    [null, ['fr-FR', 'KO', 'en'], 'ko'],
    [null, ['fr', 'en-US', 'ko'], 'en'],
    [null, ['fr'], 'en'],
    ['fr', [], 'en'],
  ])('kept %s, browser %s: %s', (kept, languages, locale) => {
    expect(chooseLocale(kept, languages)).toBe(locale);
  });
});
