import { describe, expect, it } from 'vitest';
import { quote, toMarkdown, type Writers } from './markdown.ts';

const writers: Writers = {
  tag: ({ name, props, inner }) => {
    if (name === 'Value') return String(props['quantity']);
    return name === 'Try' ? quote(`**Try.** ${inner}`) : inner;
  },
  link: (address) => address.replace('gapwise:', 'https://notes.example/'),
};
const written = (source: string) => toMarkdown(source, writers).trimEnd();

describe('a lesson as Markdown', () => {
  it('keeps what Markdown knows, letter for letter', () => {
    const source = '# A\n\n1. *one*, **two**\n2. `x`\n\n| a | b |\n| - | -: |\n| 1 | 2% |';
    expect(written(source)).toBe(source);
  });

  it('keeps formulas as TeX that everybody knows', () => {
    expect(written('With $\\eTrainDev-\\eTrain$ here.')).toBe(
      'With $\\varepsilon_{\\text{train-dev}}-\\varepsilon_{\\text{train}}$ here.',
    );
    expect(written('$$\nx \\le \\eBayes\n$$')).toBe('$$\nx \\le \\varepsilon_{\\text{Bayes}}\n$$');
  });

  it('writes a number where a tag computes one, in tables and other languages too', () => {
    expect(written('| 격차 |\n| --- |\n| <Value quantity="7%p" />를 |')).toBe(
      '| 격차 |\n| --- |\n| 7%p를 |',
    );
  });

  it('writes what is inside of a tag, tags in it included', () => {
    expect(written('나 <Q of="dev">**8%** <Value quantity="x" /></Q> 다')).toBe('나 **8%** x 다');
  });

  it('sets blocks off, lists and blank lines included', () => {
    expect(written('<Try>\n\nMove it.\n\n- up\n- down\n\n</Try>\n\nNext.')).toBe(
      '> **Try.** Move it.\n>\n> - up\n> - down\n\nNext.',
    );
  });

  it('leads links to addresses, and drops ids of headings and notes on programs', () => {
    expect(written('## 바닥 {/*floor*/}\n\n[*there*](gapwise:about)')).toBe(
      '## 바닥\n\n[*there*](https://notes.example/about)',
    );
    expect(written('```python run="x"\nprint(1)\n```')).toBe('```python\nprint(1)\n```');
  });
});
