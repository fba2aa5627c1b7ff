import { describe, expect, it } from 'vitest';
import { SECTIONS } from '../../src/calculators/explained.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { readLesson } from '../support/lesson.ts';
import { filesUnder, read } from '../support/project.ts';

const SOURCES = filesUnder('src/calculators', /\.ts$/)
  .filter((file) => !file.endsWith('/explained.ts') && !file.endsWith('.test.ts'))
  .map((file) => [file, read(file)] as const);

describe('advice of the calculators', () => {
  it.each(Object.entries(SECTIONS))('leads to sections that %s has', (slug, sections) => {
    for (const locale of LOCALES) {
      const ids = readLesson(locale, slug).sections.map(({ id }) => id);
      expect(sections.filter((section) => !ids.includes(section))).toEqual([]);
    }
  });

  it('knows no section that no advice leads to', () => {
    const all = SOURCES.map(([, text]) => text).join('\n');
    const named = Object.entries(SECTIONS).flatMap(([slug, sections]) =>
      sections.map((section) => `${slug}#${section}`),
    );
    expect(named.filter((section) => !all.includes(`'${section}'`))).toEqual([]);
  });

  it('takes the way to a lesson from one place', () => {
    const others = SOURCES.filter(([, text]) => /\.lesson\(/.test(text));
    expect(others.map(([file]) => file)).toEqual([]);
  });
});
