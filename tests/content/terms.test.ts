import { describe, expect, it } from 'vitest';
import { OTHER_WORDS } from '../support/korean.ts';
import { filesUnder, findIn } from '../support/project.ts';

const korean = filesUnder('content', /(^|\/)ko(\/.*)?\.(mdx|yml)$/);

function places(pattern: RegExp, files: readonly string[]): readonly string[] {
  return files.flatMap((path) =>
    findIn(path, pattern).map(({ place, text }) => `${place}: ${text}`),
  );
}

describe('Korean content', () => {
  it('is found', () => {
    expect(korean).toContain('content/glossary/ko.yml');
    expect(korean).toContain('content/quizzes/ko/metrics.yml');
    expect(korean).toContain('content/lessons/ko/metrics.mdx');
  });

  it('has one word for one thing', () => {
    expect(places(OTHER_WORDS, korean)).toEqual([]);
  });

  it('asks the reader in one style', () => {
    expect(places(/[가-힣]세요(?=[.,”)\s]|$)/, korean)).toEqual([]);
  });
});
