import { expect, it } from 'vitest';
import { renderInline } from './inline.ts';

it('renders emphasis and formulas without a paragraph around them', () => {
  expect(renderInline('An *error* of $\\eDev$')).toMatch(
    /^An <em>error<\/em> of <span class="katex">/,
  );
});

it('leaves markup of the author as text or drops it, and keeps ampersands', () => {
  expect(renderInline('a & b')).toBe('a &amp; b');
});
