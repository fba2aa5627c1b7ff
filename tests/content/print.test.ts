import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SLUGS } from '../support/lesson.ts';

const css = readFileSync(new URL('../../src/components/print/paper.css', import.meta.url), 'utf8');

it('the stylesheet has pages for every lesson and part', () => {
  const parts = ['contents', 'summary', 'glossary', 'references'];
  const names = [...SLUGS.map((_slug, index) => `lesson-${index + 1}`), ...parts];
  const without = names.filter(
    (name) => !css.includes(`@page ${name} {`) || !css.includes(`content: var(--head-${name});`),
  );
  expect(without).toEqual([]);
});
