import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { addressOf, filesOf, shellOf, type BuiltFile } from './reach.ts';
import { killScript } from './script.ts';

function siteOf(files: Readonly<Record<string, string>>): ReadonlyMap<string, BuiltFile> {
  return new Map(
    Object.entries(files).map(([name, text]) => [name, { name, bytes: Buffer.from(text) }]),
  );
}

const site = siteOf({
  'index.html': '<link href="/_astro/style.a.css">',
  'favicon.svg': '<svg/>',
  'en/a/index.html': '<script src="/_astro/a.1.js">',
  'en/offline/index.html': '<link href="/_astro/style.a.css">',
  'en/calculators/x/schema.json': '{}',
  'en/embed/x/index.html': '<script src="/_astro/embed.5.js">',
  'ko/a/index.html': '<script src="/_astro/ko.2.js">',
  'ko/offline/index.html': '',
  '_astro/a.1.js': 'import(`./deep.3.js`)',
  '_astro/deep.3.js': 'new Worker(new URL("/_astro/worker-4.js", import.meta.url))',
  '_astro/worker-4.js': '',
  '_astro/embed.5.js': '',
  '_astro/ko.2.js': '',
  '_astro/style.a.css': 'src:url(./font.6.woff2)',
  '_astro/font.6.woff2': '',
  '_astro/offline-en.old.json': '{}',
  'robots.txt': '',
});

describe('what a language needs', () => {
  it('is its pages and data, and all that they come to load', () => {
    expect(filesOf('en', site)).toEqual([
      '_astro/a.1.js',
      '_astro/deep.3.js',
      '_astro/font.6.woff2',
      '_astro/style.a.css',
      '_astro/worker-4.js',
      'en/a/index.html',
      'en/calculators/x/schema.json',
      'en/offline/index.html',
      'favicon.svg',
      'index.html',
    ]);
  });

  it('is not what only the other language loads', () => {
    expect(filesOf('ko', site)).not.toContain('_astro/a.1.js');
  });

  it('is not the view of the other language, where a script names those of both', () => {
    const both = siteOf({
      'en/x/index.html': '<astro-island component-url="/_astro/view-en.1.js">',
      'ko/x/index.html': '<astro-island component-url="/_astro/view-ko.2.js">',
      'ko/y/index.html': '<script src="/_astro/both.3.js">',
      '_astro/both.3.js': 'ko ? import(`./view-ko.2.js`) : import(`./view-en.1.js`)',
      '_astro/view-en.1.js': '',
      '_astro/view-ko.2.js': '',
    });
    const files = filesOf('ko', both);
    expect(files).toContain('_astro/view-ko.2.js');
    expect(files).not.toContain('_astro/view-en.1.js');
  });
});

it('the page for what is not kept is there in every language, with its style and font', () => {
  expect(shellOf(site)).toEqual([
    '_astro/font.6.woff2',
    '_astro/style.a.css',
    'en/offline/index.html',
    'favicon.svg',
    'ko/offline/index.html',
  ]);
});

it('the page for what is not kept brings nothing to search in', () => {
  const searching = siteOf({
    'en/offline/index.html': '<script src="/_astro/dialog.1.js">',
    'en/a/index.html': '<script src="/_astro/dialog.1.js">',
    '_astro/dialog.1.js': 'import(`./search-en.2.js`)',
    '_astro/search-en.2.js': 'import(`./search-en-more.3.js`)',
    '_astro/search-en-more.3.js': '',
  });
  expect(shellOf(searching)).toEqual(['_astro/dialog.1.js', 'en/offline/index.html']);
  expect(filesOf('en', searching)).toContain('_astro/search-en-more.3.js');
});

it('pages are asked for by their folder', () => {
  expect(addressOf('index.html')).toBe('');
  expect(addressOf('en/a/index.html')).toBe('en/a/');
  expect(addressOf('en/schema.json')).toBe('en/schema.json');
});

it('a build can end all service workers: it drops what they kept, and nothing else', async () => {
  const names = new Set(['gapwise:/notes/:offline:1', 'gapwise:/other/:offline:1', 'another']);
  let isGone = false;
  const work: Promise<unknown>[] = [];
  const self = {
    addEventListener: (name: string, listener: (event: object) => void) => {
      if (name === 'activate') {
        listener({ waitUntil: (promise: Promise<unknown>) => work.push(promise) });
      }
    },
    registration: { unregister: () => Promise.resolve((isGone = true)) },
  };
  const caches = {
    keys: () => Promise.resolve([...names]),
    delete: (name: string) => Promise.resolve(names.delete(name)),
  };
  runInNewContext(killScript('/notes/', { reload: false }), { self, caches });
  await Promise.all(work);
  expect([...names]).toEqual(['gapwise:/other/:offline:1', 'another']);
  expect(isGone).toBe(true);
});
