import { describe, expect, it } from 'vitest';
import { builtSite, type Page } from '../support/dist.ts';

const site = builtSite();
const OTHER: Readonly<Record<string, string>> = { en: 'ko', ko: 'en' };
const inLanguage = site.pages.filter(({ file }) => /^(en|ko)\//.test(file));

const languageOf = ({ file }: Page) => file.slice(0, 2);

function linkOf(page: Page, rel: string, hreflang?: string): string | undefined {
  return page.elements.find(
    ({ name, attributes }) =>
      name === 'link' &&
      attributes['rel'] === rel &&
      (hreflang === undefined || attributes['hreflang'] === hreflang),
  )?.attributes['href'];
}

function metaOf(page: Page, key: string): string | undefined {
  return page.elements.find(
    ({ name, attributes }) =>
      name === 'meta' && [attributes['name'], attributes['http-equiv']].includes(key),
  )?.attributes['content'];
}

const isEmbed = ({ file }: Page) => file.includes('/embed/');
/**
 * Pages that a search may show: embeds, the page for what is not there and the whole course on one
 * page are not.
 */
const listed = inLanguage.filter(
  (page) => !isEmbed(page) && !page.file.includes('404') && !page.file.includes('/print/'),
);

it('there are pages in both languages, each with its twin', () => {
  const files = new Set(site.pages.map(({ file }) => file));
  expect(inLanguage.length).toBeGreaterThan(0);
  const alone = inLanguage.filter(
    (page) => !files.has(page.file.replace(/^../, OTHER[languageOf(page)]!)),
  );
  expect(alone.map(({ file }) => file)).toEqual([]);
});

describe.each(inLanguage.map((page) => [page.file, page] as const))('%s', (_file, page) => {
  it('says its language, title and that it fits a phone', () => {
    const html = page.elements.find(({ name }) => name === 'html');
    expect(html?.attributes['lang']).toBe(languageOf(page));
    expect(/<title>([^<]+)<\/title>/.exec(page.html)?.[1]?.trim()).toBeTruthy();
    expect(metaOf(page, 'viewport')).toMatch(/width=device-width/);
    expect(metaOf(page, 'viewport')).not.toMatch(/user-scalable=no|maximum-scale=1/);
  });

  it('allows nothing but its own files to be loaded', () => {
    const policy = metaOf(page, 'content-security-policy') ?? '';
    expect(policy).toMatch(/default-src 'self'/);
    expect(policy).toMatch(/connect-src 'self'/);
    expect(policy).toMatch(/object-src 'none'/);
    expect(policy).toMatch(/script-src [^;]*'self'/);
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-(inline|eval)'/);
    expect(policy).not.toMatch(/https?:|\*/);
  });

  it('has one heading of the first level', () => {
    const headings = page.elements.filter(({ name }) => name === 'h1');
    expect(headings.length).toBe(isEmbed(page) ? headings.length : 1);
  });

  it('runs no script that stands in an attribute', () => {
    const handlers = page.elements.flatMap(({ attributes }) =>
      Object.keys(attributes).filter((name) => /^on[a-z]+$/.test(name)),
    );
    expect(handlers).toEqual([]);
  });
});

describe.each(listed.map((page) => [page.file, page] as const))(
  '%s for searches',
  (_file, page) => {
    it('names itself, its twin and the entry of the site', () => {
      const canonical = linkOf(page, 'canonical') ?? '';
      expect(new URL(canonical).pathname).toBe(page.path);
      const self = linkOf(page, 'alternate', languageOf(page));
      expect(self).toBe(canonical);
      const other = OTHER[languageOf(page)]!;
      const twin = new URL(linkOf(page, 'alternate', other) ?? '').pathname;
      expect(twin).toBe(page.path.replace(`/${languageOf(page)}/`, `/${other}/`));
      expect(linkOf(page, 'alternate', 'x-default')).toBeTruthy();
    });

    it('describes itself in a sentence', () => {
      const description = metaOf(page, 'description') ?? '';
      expect(description.length).toBeGreaterThan(20);
      expect(description.length).toBeLessThanOrEqual(200);
    });
  },
);

it('titles and descriptions are each of one page only', () => {
  for (const language of ['en', 'ko']) {
    const pages = listed.filter((page) => languageOf(page) === language);
    const titles = pages.map(({ html }) => /<title>([^<]+)<\/title>/.exec(html)?.[1]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  }
});

it('embed pages and the page for what is not there stay out of searches', () => {
  const hidden = site.pages.filter((page) => isEmbed(page) || page.file.includes('404'));
  expect(hidden.length).toBeGreaterThan(0);
  expect(hidden.filter((page) => !/noindex/.test(metaOf(page, 'robots') ?? ''))).toEqual([]);
});
