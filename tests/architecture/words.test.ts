import { describe, expect, it } from 'vitest';
import { filesUnder, findIn } from '../support/project.ts';

const TEXT = /\.(ts|tsx|mjs|js|astro|css|md|mdx|yml|yaml|json|html|py|txt|svg)$|\/run$/;
const OWN = 'tests/architecture/words.test.ts';
const files = filesUnder('.', TEXT).filter(
  (path) => path !== OWN && !path.endsWith('package-lock.json'),
);

function places(pattern: RegExp, among = files): readonly string[] {
  return among.flatMap((path) =>
    findIn(path, pattern).map(({ place, text }) => `${place}: ${text.trim()}`),
  );
}

describe('the project does not say', () => {
  it('where one machine keeps its files', () => {
    expect(places(/(?<![\w.:/-])\/(tmp|work|root|home)\/[\w.-]+|\b[A-Z]:\\Users\\/)).toEqual([]);
  });

  it('which registry its packages came from', () => {
    expect(places(/registry\.(npmjs|yarnpkg)|npmmirror|deb\.debian\.org/)).toEqual([]);
  });

  it('that something is left for later', () => {
    const later = /\b(TODO|FIXME|XXX|HACK)\b|lorem ipsum|coming soon/;
    expect(places(later)).toEqual([]);
  });

  it('that a test is left out', () => {
    const tests = files.filter((path) => /\.(test|spec)\.ts$/.test(path));
    expect(places(/\b(it|test|describe)\.(only|skip|todo|fixme)\b/, tests)).toEqual([]);
  });

  it('that a rule is switched off without the reason', () => {
    const source = files.filter((path) => /\.(ts|tsx|mjs|astro)$/.test(path));
    expect(places(/eslint-disable(?!.* -- \S)/, source)).toEqual([]);
    expect(places(/@ts-(ignore|nocheck)|@ts-expect-error(?!.*\S \S)/, source)).toEqual([]);
  });

  it('anything through exclamation marks or hype', () => {
    const words = files.filter((path) => path.startsWith('content/'));
    expect(
      places(/[a-z가-힣]!(\s|$)|\b(amazing|awesome|game-chang\w+|revolutionary)\b/i, words),
    ).toEqual([]);
  });
});
