import { beforeAll, describe, expect, it } from 'vitest';
import { SLUGS } from '../support/lesson.ts';
import { read } from '../support/project.ts';
import { printedBy, runPrograms } from '../support/python.ts';

interface Block {
  readonly place: string;
  readonly name: string;
  readonly program: string;
  readonly output: string | null;
}

const BLOCK =
  /^```python run="([^"]+)"\n([\s\S]*?)^```\n(?:\s*^```text output\n([\s\S]*?)^```$)?/gm;

function blocksIn(path: string): readonly Block[] {
  const text = read(path);
  return [...text.matchAll(BLOCK)].map((match) => ({
    place: `${path}:${text.slice(0, match.index).split('\n').length}`,
    name: match[1]!,
    program: match[2]!,
    output: match[3] ?? null,
  }));
}

const blocks = SLUGS.flatMap((slug) =>
  ['en', 'ko'].flatMap((locale) => blocksIn(`content/lessons/${locale}/${slug}.mdx`)),
);

describe('the Python of the lessons', () => {
  let outcomes: ReturnType<typeof runPrograms> = [];

  beforeAll(() => {
    outcomes = runPrograms(blocks.map(({ program }) => program));
  });

  it('is there', () => {
    expect(blocks.length).toBeGreaterThan(0);
  });

  it.each(blocks.map((block, index) => ({ ...block, index })))(
    '$place $name prints what stands below it',
    ({ program, output, index }) => {
      expect(output, 'a ```text output``` block follows').not.toBeNull();
      expect(printedBy(outcomes[index], program).trimEnd()).toBe(output!.trimEnd());
    },
  );
});
