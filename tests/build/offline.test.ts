import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { readSite } from '../../src/integrations/offline/index.ts';
import { filesOf, shellOf } from '../../src/integrations/offline/reach.ts';
import { gzipWeight } from '../../src/integrations/offline/weigh.ts';
import { builtSite } from '../support/dist.ts';

/** What the whole course in one language may weigh as it is sent by a host without brotli. */
const MOST = 3_000_000;
/** What a first visit brings unasked, once the page has settled. */
const MOST_UNASKED = 80_000;
const built = builtSite();
const site = await readSite(pathToFileURL(`${built.root}/`));
const read = (name: string) => readFileSync(join(built.root, name), 'utf8');

it('little comes unasked on a first visit', () => {
  const names = shellOf(site);
  expect(names).toEqual(
    expect.arrayContaining(LOCALES.map((locale) => `${locale}/offline/index.html`)),
  );
  expect(gzipWeight(names.flatMap((name) => site.get(name) ?? []))).toBeLessThan(MOST_UNASKED);
});

describe.each(LOCALES)('the course in one language: %s', (locale) => {
  const names = filesOf(locale, site);

  it('weighs less than 3 MB', () => {
    expect(gzipWeight(names.flatMap((name) => site.get(name) ?? []))).toBeLessThan(MOST);
  });

  it('holds every page that a reader can come to, and no list names a file that is not served', () => {
    const pages = built.pages.filter(
      ({ file }) => file.startsWith(`${locale}/`) && !/\/(embed|404)\//.test(file),
    );
    expect(pages.length).toBeGreaterThan(40);
    expect(pages.filter(({ file }) => !names.includes(file))).toEqual([]);
    const list = built.files.find((file) => file.startsWith(`_astro/offline-${locale}.`))!;
    const files = JSON.parse(read(list)) as Record<string, string>;
    const wrong = Object.entries(files).filter(([path, hash]) => {
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      const bytes = site.get(file)?.bytes;
      return (
        bytes === undefined || !createHash('sha256').update(bytes).digest('hex').startsWith(hash)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('can be installed: its manifest names files that are there', () => {
    const manifest = JSON.parse(read(`${locale}/app.webmanifest`)) as {
      readonly lang: string;
      readonly start_url: string;
      readonly scope: string;
      readonly icons: readonly { readonly src: string; readonly purpose: string }[];
    };
    expect(manifest.lang).toBe(locale);
    expect(manifest.start_url).toBe(`${built.base}/${locale}/`);
    expect(manifest.scope).toBe(`${built.base}/`);
    const files = manifest.icons.map(({ src }) => src.slice(built.base.length + 1));
    expect(files.filter((file) => !built.files.includes(file))).toEqual([]);
    expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
    const page = read(`${locale}/index.html`);
    expect(page).toContain(`<link rel="manifest" href="${built.base}/${locale}/app.webmanifest">`);
  });
});
