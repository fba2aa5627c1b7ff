import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { markdownPlugins } from './index.ts';

const FILE = 'content/lessons/ko/metrics.mdx';

function compile(source: string): string {
  const result = mdxToJs(source, {
    mdastPlugins: markdownPlugins({ base: '/notes' }),
    features: { math: true },
    fileURL: pathToFileURL(FILE),
    jsx: true,
  });
  if (result instanceof Promise) throw new Error('No plugin of ours waits.');
  return result.code;
}

describe('formulas', () => {
  it('become HTML with a MathML copy, in the colour of their quantity', () => {
    const code = compile('$\\eTrain - \\eHuman$');
    expect(code).toContain('katex-html');
    expect(code).toContain('<math');
    expect(code).toContain('q q-train');
  });

  it('scroll in a box of their own when they stand alone', () => {
    const code = compile('$$\nx\n$$');
    expect(code).toContain('formula');
    // The keyboard reaches the box, so it has a name.
    expect(code).toMatch(/aria-label="수식"/);
  });

  it('keep the signs that Markdown would take for its own', () => {
    const code = compile('Of $\\tilde x$ and $[a](b)$ ~ that is all.');
    expect(code).not.toMatch(/<(del|a)\b/);
    expect(code.match(/~/g)).toHaveLength(3);
    expect(code.split('</math></span><span class')).toHaveLength(3);
  });

  it.each(['$\\frac{1}{$', '$\\nosuch$', '$편향$', '$\\href{javascript:alert(1)}{x}$'])(
    'stop the build at %s',
    (formula) => {
      expect(() => compile(`One line.\n\n${formula}\n`)).toThrow(/metrics\.mdx:3: .*To mend:/s);
    },
  );
});

describe('headings', () => {
  it('take their id from the comment and link to themselves', () => {
    const code = compile('## 회피 가능 편향 {/*avoidable-bias*/}');
    expect(code).toContain('id="avoidable-bias"');
    expect(code).toContain('href="#avoidable-bias"');
    expect(code).not.toContain('/*avoidable-bias*/');
  });

  it.each([
    ['## Bias', 'has no id'],
    ['## Bias {/*Avoidable Bias*/}', 'not lower-case'],
    ['## A {/*bias*/}\n\n### B {/*bias*/}', 'already'],
  ])('stop the build at %s', (source, reason) => {
    expect(() => compile(source)).toThrow(reason);
    expect(() => compile(source)).toThrow('To mend:');
  });
});

describe('links', () => {
  it.each([
    ['gapwise:lesson/metrics#one-number', '/notes/ko/lessons/metrics/#one-number'],
    [
      'gapwise:calculator/gap-ladder#human=0&train=1',
      '/notes/ko/calculators/gap-ladder/#human=0&train=1',
    ],
    ['gapwise:glossary#bayes-error', '/notes/ko/glossary/#bayes-error'],
    ['gapwise:references', '/notes/ko/references/'],
    ['gapwise:about', '/notes/ko/about/'],
    ['gapwise:calculators', '/notes/ko/calculators/'],
  ])('%s leads to %s', (address, path) => {
    expect(compile(`[x](${address})`)).toContain(path.replaceAll('&', '&'));
  });

  it('leave other addresses alone', () => {
    expect(compile('[x](https://example.org/)')).toContain('https://example.org/');
  });

  it.each(['gapwise:lesson', 'gapwise:nowhere#x', 'gapwise:glossary/x'])(
    '%s stops the build',
    (address) => {
      expect(() => compile(`\n\n[x](${address})`)).toThrow(/metrics\.mdx:3: .*To mend:/s);
    },
  );
});

describe('code blocks', () => {
  it('say what to run and what it prints', () => {
    const code = compile('```python run="two-gaps"\nprint(1)\n```\n\n```text output\n1\n```\n');
    expect(code).toContain('data-run="two-gaps"');
    expect(code).toContain('data-output');
    expect(code.match(/data-code/g)).toHaveLength(2);
  });

  it('stop the build at a word that nobody reads', () => {
    expect(() => compile('```python runs="x"\n1\n```')).toThrow('Nobody reads');
  });
});

it('tables scroll in a box of their own', () => {
  const code = compile('| a | b |\n| - | - |\n| 1 | 2 |\n');
  expect(code.indexOf('role="group"')).toBeGreaterThan(0);
  expect(code.indexOf('table>')).toBeGreaterThan(code.indexOf('role="group"'));
});
