import { expect, it } from 'vitest';
import { relink, sharedSheets } from './index.ts';

it('finds what all pages with styles share, in order', () => {
  expect(sharedSheets([['a', 'x', 'b'], [], ['b', 'a']])).toEqual(['a', 'b']);
  expect(sharedSheets([])).toEqual([]);
});

it('puts the new links where the first of the old ones stood', () => {
  const link = (address: string) => `<link rel="stylesheet" href="${address}">`;
  const html = `<head>${link('a')}<meta>${link('b')}</head>`;
  expect(relink(html, ['c', 'd'])).toBe(`<head>${link('c')}${link('d')}<meta></head>`);
});
