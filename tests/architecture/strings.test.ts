import { describe, expect, it } from 'vitest';
import { OTHER_WORDS } from '../support/korean.ts';
import { filesUnder, ROOT } from '../support/project.ts';
import { slotsOf, textsOf } from '../support/words.ts';

interface Tables {
  readonly en: unknown;
  readonly ko: unknown;
}

const files = [
  ...filesUnder('src/i18n/strings', /\.ts$/),
  ...filesUnder('src/calculators', /\/strings\.ts$/),
  ...filesUnder('src/simulators', /\/strings\.ts$/),
].filter((path) => !/\.test\./.test(path));

function hasBoth(value: unknown): value is Tables {
  return typeof value === 'object' && value !== null && 'en' in value && 'ko' in value;
}

async function tablesIn(path: string): Promise<readonly Tables[]> {
  const module = (await import(`${ROOT}/${path}`)) as Record<string, unknown>;
  if (hasBoth(module)) return [module];
  return Object.values(module).filter(hasBoth);
}

describe.each(files)('%s', (path) => {
  it('says everything in both languages, under the same names', async () => {
    const tables = await tablesIn(path);
    expect(tables.length, 'exports { en, ko }').toBeGreaterThan(0);
    for (const { en, ko } of tables) {
      expect(textsOf(ko).map((text) => text.path)).toEqual(textsOf(en).map((text) => text.path));
    }
  });

  it('leaves nothing empty, and has the same slots in both languages', async () => {
    for (const { en, ko } of await tablesIn(path)) {
      const korean = new Map(textsOf(ko).map((text) => [text.path, text.text]));
      for (const { path: name, text } of textsOf(en)) {
        const other = korean.get(name) ?? '';
        expect(text.trim() === '', `${name} is empty in English`).toBe(other.trim() === '');
        expect(slotsOf(other), name).toEqual(slotsOf(text));
      }
    }
  });

  it('holds no sentence that nobody translated', async () => {
    for (const { en, ko } of await tablesIn(path)) {
      const english = new Map(textsOf(en).map((text) => [text.path, text.text]));
      const same = textsOf(ko).filter(
        ({ path: name, text }) =>
          text === english.get(name) && !/[가-힣]/.test(text) && wordsIn(text) > 3,
      );
      expect(same).toEqual([]);
    }
  });

  it('has one Korean word for one thing', async () => {
    for (const { ko } of await tablesIn(path)) {
      expect(textsOf(ko).filter(({ text }) => OTHER_WORDS.test(text))).toEqual([]);
    }
  });
});

function wordsIn(text: string): number {
  return text.replace(/\{[\w-]+\}/g, '').match(/[A-Za-z]{2,}/g)?.length ?? 0;
}
