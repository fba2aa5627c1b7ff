import { describe, expect, it } from 'vitest';
import { inFolder, toRoot, type Folder } from './address.ts';

const names = new Set(['index.html', 'en/about/index.html', 'en/data.json', '_astro/a.css']);
const folder: Folder = {
  base: '/notes/',
  origin: 'https://example.org',
  has: (name) => names.has(name),
};
const lesson = 'en/lessons/metrics/index.html';

describe('a link in the folder', () => {
  it.each([
    ['/notes/en/about/', '../../about/index.html'],
    ['/notes/en/about/#cite', '../../about/index.html#cite'],
    ['/notes/en/about/?q=1#v=1&human=2', '../../about/index.html?q=1#v=1&human=2'],
    ['/notes/', '../../../index.html'],
    ['/notes/en/data.json', '../../data.json'],
    ['/notes/_astro/a.css', '../../../_astro/a.css'],
  ])('%s leads to %s', (address, way) => {
    expect(inFolder(address, lesson, folder)).toBe(way);
  });

  it.each(['#part', 'https://other.example/', '//other.example/', 'mailto:a@b.example', '/else/'])(
    'stays as it is where it leads elsewhere: %s',
    (address) => {
      expect(inFolder(address, lesson, folder)).toBe(address);
    },
  );

  it('leads to the published site where the folder does not hold the page', () => {
    expect(inFolder('/notes/en/embed/blame/', lesson, folder)).toBe(
      'https://example.org/notes/en/embed/blame/',
    );
  });

  it('is no bare name, which a loader of scripts would take for a package', () => {
    expect(inFolder('/notes/_astro/a.css', 'index.html', folder)).toBe('./_astro/a.css');
  });
});

it('knows the way to the root', () => {
  expect(toRoot(lesson)).toBe('../../../');
  expect(toRoot('index.html')).toBe('./');
});
