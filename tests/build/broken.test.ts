import { describe, expect, it } from 'vitest';
import { problemsIn } from '../../src/integrations/content-check/index.ts';
import { describeProblem } from '../../src/markdown/problem.ts';
import { Copy } from '../support/copy.ts';
import { ROOT } from '../support/project.ts';

const EN = 'content/lessons/en/human-level-performance.mdx';
const KO = 'content/lessons/ko/human-level-performance.mdx';
const PARTS = ['content', 'src/components/figures'];

/** Puts a line at the end of a lesson, where only the tested mistake is new. */
const append = (line: string) => (text: string) => `${text}\n${line}\n`;
const replace = (from: RegExp | string, to: string) => (text: string) => text.replace(from, to);

interface Mistake {
  readonly what: string;
  readonly file: string;
  readonly change: (text: string) => string;
  /** What the message has to name. */
  readonly says: RegExp;
}

const MISTAKES: readonly Mistake[] = [
  {
    what: 'a missing field of the front matter',
    file: EN,
    change: replace(/^week: .*\n/m, ''),
    says: /week/,
  },
  {
    what: 'an unknown field of the front matter',
    file: EN,
    change: replace(/^week:/m, 'wek: 1\nweek:'),
    says: /wek/,
  },
  { what: 'an unknown tag', file: EN, change: append('<Bananas />'), says: /Bananas/ },
  {
    what: 'a wrong prop of a calculator',
    file: EN,
    change: append('<AvoidableBias humen="1" />'),
    says: /humen/,
  },
  {
    what: 'a number that a calculator does not take',
    file: EN,
    change: append('<AvoidableBias human="eight" />'),
    says: /eight/,
  },
  {
    what: 'a term that the glossary does not have',
    file: EN,
    change: append('<Term id="no-such-term">this</Term>'),
    says: /no-such-term/,
  },
  {
    what: 'a key that the references do not have',
    file: EN,
    change: append('See <Cite of="nobody-1999" />.'),
    says: /nobody-1999/,
  },
  {
    what: 'a formula that KaTeX refuses',
    file: EN,
    change: append('$\\nosuchmacro{x}$'),
    says: /nosuchmacro/,
  },
  {
    what: 'a heading without an id',
    file: EN,
    change: append('## Without an id'),
    says: /id/,
  },
  {
    what: 'a heading that the other language does not have',
    file: KO,
    change: append('### 하나 더 {/*one-more*/}'),
    says: /one-more/,
  },
  {
    what: 'a link to a lesson that is not there',
    file: EN,
    change: append('[there](gapwise:lesson/no-such-lesson)'),
    says: /no-such-lesson/,
  },
  {
    what: 'a link to a heading that is not there',
    file: EN,
    change: append('[there](gapwise:lesson/human-level-performance#no-such-heading)'),
    says: /no-such-heading/,
  },
  {
    what: 'a right answer that is none of the options',
    file: 'content/quizzes/ko/human-level-performance.yml',
    change: replace(/right: \S+/, 'right: no-such-option'),
    says: /no-such-option|right/,
  },
];

function messagesOf(copy: Copy): readonly string[] {
  return problemsIn(copy.root).map(describeProblem);
}

it('the content as it is has no problem', () => {
  expect(problemsIn(ROOT)).toEqual([]);
});

describe('the build stops, with file, line and the way to mend it, at', () => {
  it.each(MISTAKES)('$what', ({ file, change, says }) => {
    using copy = new Copy(PARTS);
    copy.edit(file, change);
    const messages = messagesOf(copy);
    const named = messages.filter((message) => says.test(message));
    expect(named, messages.join('\n')).not.toEqual([]);
    for (const message of named) {
      expect(message).toMatch(/^content\/[\w/.-]+:\d+: .+ To mend: .+/);
    }
  });

  it('a lesson that only one language has', () => {
    using copy = new Copy(PARTS);
    copy.remove(KO);
    const messages = messagesOf(copy).filter((message) =>
      message.includes('human-level-performance'),
    );
    expect(messages.join('\n')).toMatch(/To mend: /);
  });
});

describe('npm run build itself', () => {
  it('stops at mistakes in the content, names each, and renders no page', () => {
    using copy = new Copy();
    copy.edit(EN, append('<Term id="no-such-term">this</Term>\n\n$\\nosuchmacro{x}$'));
    const line = copy.read(EN).split('\n').length - 1;
    const { code, said } = copy.build();
    expect(code).not.toBe(0);
    expect(said).toContain('no-such-term');
    expect(said).toContain(`human-level-performance.mdx:${line}`);
    expect(said).toMatch(/nosuchmacro/);
    expect(said).toMatch(/To mend: /);
    expect(said).not.toMatch(/page\(s\) built/);
  });
});
