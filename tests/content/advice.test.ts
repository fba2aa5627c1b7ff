import { describe, expect, it } from 'vitest';
import { SECTIONS } from '../../src/calculators/explained.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { readLesson } from '../support/lesson.ts';
import { filesUnder, read } from '../support/project.ts';

describe('advice of the calculators', () => {
  it.each(Object.entries(SECTIONS))('leads to sections that %s has', (slug, sections) => {
    for (const locale of LOCALES) {
      const ids = readLesson(locale, slug).sections.map(({ id }) => id);
      expect(sections.filter((section) => !ids.includes(section))).toEqual([]);
    }
  });

  it('knows no section that no advice leads to', () => {
    const sources = filesUnder('src/calculators', /(?:advice|sentence|action-sections)\.ts$/)
      .map((file) => read(file))
      .join('\n');
    const named = Object.entries(SECTIONS).flatMap(([slug, sections]) =>
      sections.map((section) => `${slug}#${section}`),
    );
    const unused = named.filter((section) => !sources.includes(section));
    expect(unused).toEqual([]);
  });

  it('leads somewhere with every advice, where it does with one', () => {
    const without = filesUnder('src/calculators', /\.ts$/)
      .map((file) => [file, read(file)] as const)
      .filter(([, text]) => text.includes('explainedIn(') && /\blink: null\b/.test(text));
    expect(without.map(([file]) => file)).toEqual([]);
  });
});
