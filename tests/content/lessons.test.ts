import { describe, expect, it } from 'vitest';
import { INLINE, readLesson, SLUGS, type Section } from '../support/lesson.ts';
import { difference, numberDifference } from '../support/numbers.ts';
import { filesUnder } from '../support/project.ts';

const FEWEST_WORDS = 3000;
const MOST_WORDS = 7000;

it('every lesson is there in both languages', () => {
  const korean = filesUnder('content/lessons/ko', /\.mdx$/);
  expect(korean).toEqual(SLUGS.map((slug) => `content/lessons/ko/${slug}.mdx`));
});

describe.each(SLUGS)('%s', (slug) => {
  const english = readLesson('en', slug);
  const korean = readLesson('ko', slug);
  const pairs = english.sections.map((section, index) => ({
    en: section,
    ko: korean.sections[index]!,
  }));
  /** Every place where the two languages differ in something, each with both lines. */
  const differences = (compare: (section: Section) => readonly string[], isOrdered = true) =>
    pairs.flatMap(({ en, ko }) => {
      const [a, b] = [compare(en), compare(ko)];
      const isSame = isOrdered ? JSON.stringify(a) === JSON.stringify(b) : difference(a, b) === '';
      const what = difference(a, b) || 'the same, in another order';
      return isSame
        ? []
        : [`${english.file}:${en.line} ${korean.file}:${ko.line} #${en.id}: ${what}`];
    });

  it('has the same headings, by level and id', () => {
    const outline = (sections: readonly Section[]) =>
      sections.map(({ id, level }) => `${'#'.repeat(level)} ${id}`);
    expect(outline(korean.sections)).toEqual(outline(english.sections));
  });

  it('says the same in its front matter, words apart', () => {
    const fixed = (front: Readonly<Record<string, unknown>>) => ({
      week: front['week'],
      order: front['order'],
      published: String(front['published']),
      updated: String(front['updated']),
      changes: (front['changes'] as readonly { date: unknown }[]).map(({ date }) => String(date)),
    });
    expect(fixed(korean.frontMatter)).toEqual(fixed(english.frontMatter));
    expect(Object.keys(korean.frontMatter)).toEqual(Object.keys(english.frontMatter));
  });

  it('has the same figures, calculators, asides and checks in the same order', () => {
    const blocks = ({ tags }: Section) =>
      tags.filter(({ name }) => !INLINE.has(name)).map(({ name, fixed }) => `<${name} ${fixed}>`);
    expect(differences(blocks)).toEqual([]);
  });

  it('has the same values, quantities, terms and citations in each section', () => {
    const inSentences = ({ tags }: Section) =>
      tags.filter(({ name }) => INLINE.has(name)).map(({ name, fixed }) => `<${name} ${fixed}>`);
    expect(differences(inSentences, false)).toEqual([]);
  });

  it('has the same formulas', () => {
    expect(differences(({ displayed }) => displayed)).toEqual([]);
    expect(differences(({ inline }) => inline, false)).toEqual([]);
  });

  it('has no Hangul in a formula', () => {
    const formulas = korean.sections.flatMap(({ displayed, inline }) => [...displayed, ...inline]);
    expect(formulas.filter((formula) => /[가-힣]/.test(formula))).toEqual([]);
  });

  it('runs the same code, comments apart, with the same output', () => {
    const bare = (block: string) =>
      block
        .replace(/"""[\s\S]*?"""/g, '""')
        .replace(/\s*#.*$/gm, '')
        .replace(/\n+/g, '\n');
    const run = ({ code }: Section) => code.filter((block) => /^```(python|text)/.test(block));
    expect(differences((section) => run(section).map(bare))).toEqual([]);
  });

  it('names the same numbers in each section', () => {
    const wrong = pairs.flatMap(({ en, ko }) => {
      const what = numberDifference(en.paragraphs.join('\n'), ko.paragraphs.join('\n'));
      return what === ''
        ? []
        : [`${english.file}:${en.line} ${korean.file}:${ko.line} #${en.id}: ${what}`];
    });
    expect(wrong).toEqual([]);
  });

  it('leaves no paragraph in English', () => {
    const left = korean.sections.flatMap(({ paragraphs, id }) =>
      paragraphs
        .filter((text) => !/[가-힣]/.test(text) && (text.match(/[A-Za-z]{2,}/g)?.length ?? 0) > 5)
        .map((text) => `${korean.file} #${id}: ${text.slice(0, 60)}`),
    );
    expect(left).toEqual([]);
  });

  it('can be read in one sitting or two', () => {
    const text = english.sections.flatMap(({ paragraphs }) => paragraphs).join(' ');
    const words = text.match(/[A-Za-z0-9][\w’'.%-]*/g)?.length ?? 0;
    expect(words, `${english.file}: words`).toBeGreaterThanOrEqual(FEWEST_WORDS);
    expect(words, `${english.file}: words`).toBeLessThanOrEqual(MOST_WORDS);
  });

  it('defines every symbol after each displayed formula', () => {
    const bare = english.sections.flatMap(({ displayed, tags, id }) =>
      displayed.length > tags.filter(({ name }) => name === 'Where').length ? [`#${id}`] : [],
    );
    expect(bare).toEqual([]);
  });
});
