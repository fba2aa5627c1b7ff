import { describe, expect, it } from 'vitest';
import { inOneLanguage } from './one-language.ts';

describe('a module for pages in one language', () => {
  it('keeps that language of a table of words', () => {
    const source = 'export const strings = { en, ko } as const;';
    expect(inOneLanguage(source, 'ko')).toBe('export const strings = { ko: ko } as const;');
  });

  it('follows tables that name their languages differently', () => {
    const source = 'export const checks = { en: checksEn, ko: checksKo } as const;';
    expect(inOneLanguage(source, 'en')).toBe('export const checks = { en: checksEn } as const;');
  });

  it('leaves everything else as it is', () => {
    const source = "const locales = { en: 'English', ko: '한국어' };";
    expect(inOneLanguage(source, 'en')).toBe(source);
  });
});
