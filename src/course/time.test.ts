import { describe, expect, it } from 'vitest';
import { countMinutes, proseOf } from './time.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('reading time', () => {
  it('counts English by words and Korean by characters', () => {
    expect(countMinutes(words(2300), 'en')).toBe(10);
    expect(countMinutes('가'.repeat(5000), 'ko')).toBe(10);
  });

  it('adds a minute for each calculator, and is never 0', () => {
    expect(countMinutes(`${words(230)}\n\n<AvoidableBias human="1" train="8" />\n`, 'en')).toBe(2);
    expect(countMinutes('', 'en')).toBe(1);
  });

  it('leaves out code, tags and ids', () => {
    const source =
      '## Bias {/*bias*/}\n\n```python\nprint(1)\n```\n\nSee <Term id="x">this</Term>.';
    expect(proseOf(source).trim().split(/\s+/)).toEqual(['Bias', 'See', 'this', '.']);
  });
});
