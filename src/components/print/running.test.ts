import { expect, it } from 'vitest';
import { rootStyle } from './running.ts';

it('heads are properties of the document, and their texts cannot end them', () => {
  const heads = [
    { name: 'lesson-1', text: '1 The “first”' },
    { name: 'lesson-2', text: '2 A "b" \\ c' },
  ];
  expect(rootStyle(heads)).toBe(
    '--head-lesson-1:"1 The “first”";--head-lesson-2:"2 A \\"b\\" \\\\ c"',
  );
});
