import { describe, expect, it } from 'vitest';
import { filesUnder, read } from '../support/project.ts';

const LONGEST = 300;
const CODE = /\.(ts|tsx|mjs|astro|css)$/;
/** Words and data are as long as they are. */
const WORDS_AND_DATA = /\/strings(\.ts$|\/)|\/reference\//;

describe('files', () => {
  const files = ['src', 'scripts', 'tests'].flatMap((folder) => filesUnder(folder, CODE));

  it(`are at most ${LONGEST} lines long, words and data apart`, () => {
    const long = files
      .filter((path) => !WORDS_AND_DATA.test(path))
      .map((path) => ({ path, lines: read(path).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > LONGEST);
    expect(long).toEqual([]);
  });

  it('are not named after nothing in particular', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|manager)(\.|\/|$)/i;
    expect(files.filter((path) => vague.test(path))).toEqual([]);
  });

  it('have names in kebab-case, components in PascalCase', () => {
    const name = /(^|\/)(\[?[a-z0-9]+(-[a-z0-9]+)*\]?|[A-Z][A-Za-z0-9]*)(\.[a-z0-9]+)*$/;
    const parts = files.flatMap((path) =>
      path.split('/').every((part) => name.test(part) || part.startsWith('.')) ? [] : [path],
    );
    expect(parts).toEqual([]);
  });
});
