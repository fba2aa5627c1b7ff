import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rootStyle } from './running.ts';

const css = readFileSync(new URL('paper.css', import.meta.url), 'utf8');
const lessons = readdirSync(new URL('../../../content/lessons/en/', import.meta.url));

it('heads are properties of the document, and their texts cannot end them', () => {
  const heads = [
    { name: 'lesson-1', text: '1 The “first”' },
    { name: 'lesson-2', text: '2 A "b" \\ c' },
  ];
  expect(rootStyle(heads)).toBe(
    '--head-lesson-1:"1 The “first”";--head-lesson-2:"2 A \\"b\\" \\\\ c"',
  );
});

it('the stylesheet has pages for every lesson and part', () => {
  const parts = ['contents', 'summary', 'glossary', 'references'];
  const names = [...lessons.map((_file, index) => `lesson-${index + 1}`), ...parts];
  const without = names.filter(
    (name) => !css.includes(`@page ${name} {`) || !css.includes(`content: var(--head-${name});`),
  );
  expect(without).toEqual([]);
});
