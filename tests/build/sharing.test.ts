import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CALCULATORS } from '../../src/calculators/index.ts';
import { builtSite, fileAt } from '../support/dist.ts';
import { SLUGS } from '../support/lesson.ts';

const site = builtSite();
const read = (file: string) => readFileSync(join(site.root, file), 'utf8');
const LOCALES = ['en', 'ko'] as const;
const lessons = LOCALES.flatMap((locale) => SLUGS.map((slug) => `${locale}/lessons/${slug}`));
const pictured = [
  ...lessons,
  ...LOCALES.flatMap((locale) => CALCULATORS.map(({ id }) => `${locale}/calculators/${id}`)),
];
const LARGEST_PICTURE = 60_000;

/** Where a full address of the site leads, or null where that is nowhere. */
function fileOf(address: string): string | null {
  return fileAt(site, new URL(address).pathname);
}

function metaOf(file: string, name: string): string | undefined {
  return site.pages
    .find((page) => page.file === `${file}/index.html`)
    ?.elements.find(({ attributes }) => [attributes['property'], attributes['name']].includes(name))
    ?.attributes['content'];
}

describe('pictures for links elsewhere', () => {
  it.each(pictured)('%s has one that is there, small, and as large as it says', (name) => {
    const file = fileOf(metaOf(name, 'og:image') ?? '') ?? '';
    expect(file).toBe(`${name}/social.png`);
    const png = readFileSync(join(site.root, file));
    expect(png.length).toBeLessThan(LARGEST_PICTURE);
    // The header of a PNG says its size.
    expect(String(png.readUInt32BE(16))).toBe(metaOf(name, 'og:image:width'));
    expect(String(png.readUInt32BE(20))).toBe(metaOf(name, 'og:image:height'));
    expect(metaOf(name, 'og:image:alt')).toBeTruthy();
  });
});

describe('a lesson as Markdown', () => {
  it.each(lessons)('%s is complete', (name) => {
    const text = read(`${name}.md`);
    const prose = text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`]*`|\$[^$]*\$/g, '');
    expect(text).toMatch(/^# .+\n\n> .+\n/);
    expect(prose.match(/<\/?[A-Z]\w*|\{\/\*|gapwise:|NaN|\[object/g)).toBeNull();
    expect(text).not.toMatch(/\\e(?:Bayes|Human|Train|Dev|Test)/);
    const wanted = site.pages.find(({ file }) => file === `${name}/index.html`)!;
    const questions = wanted.html.match(/ data-question="/g)!.length;
    expect(text.match(/\*\*(?:Check|확인 문제) \d+\.\*\*/g)).toHaveLength(questions);
    const calculators = wanted.html.match(/ data-calculator="/g)?.length ?? 0;
    expect(text.match(/^> \*\*(?:Calculator|계산기): \[/gm) ?? []).toHaveLength(calculators);
  });

  it.each(lessons)('%s has links that lead somewhere', (name) => {
    const { origin } = new URL(metaOf(name, 'og:url')!);
    const addresses = [...read(`${name}.md`).matchAll(/\]\((https?:[^)\s]+)\)/g)].map(
      ([, to]) => to!,
    );
    const ours = addresses.filter((address) => address.startsWith(origin));
    expect(ours.length).toBeGreaterThan(0);
    expect(ours.filter((address) => fileOf(address) === null)).toEqual([]);
  });
});

describe.each(LOCALES)('the feed in %s', (locale) => {
  const feed = read(`${locale}/feed.xml`);
  const entries = [...feed.matchAll(/<entry>[\s\S]*?<\/entry>/g)].map(([entry]) => entry);

  it('has an entry for each lesson, which leads there', () => {
    const linked = entries.map((entry) => fileOf(/<link [^>]*href="([^"]+)"/.exec(entry)![1]!));
    expect(linked.sort()).toEqual(
      SLUGS.map((slug) => `${locale}/lessons/${slug}/index.html`).sort(),
    );
    const ids = entries.map((entry) => /<id>(.+)<\/id>/.exec(entry)![1]);
    expect(new Set(ids).size).toBe(SLUGS.length);
  });

  it('is well formed', () => {
    const open: string[] = [];
    for (const [, closing, name, single] of feed
      .replace(/<\?[^>]*\?>/, '')
      .matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
      if (single === '/') continue;
      if (closing === '/') expect(open.pop()).toBe(name);
      else open.push(name!);
    }
    expect(open).toEqual([]);
    expect(feed.replace(/&(?:amp|lt|gt|quot);/g, '')).not.toContain('&');
  });
});

it.each(['llms.txt', 'en/llms.txt', 'ko/llms.txt'])('%s leads to files that are there', (name) => {
  const addresses = [...read(name).matchAll(/^- \[.+?\]\((.+?)\): ./gm)].map(([, to]) => to!);
  expect(addresses.length).toBeGreaterThan(CALCULATORS.length);
  expect(addresses.filter((address) => fileOf(address) === null)).toEqual([]);
});

describe('the sitemap', () => {
  const map = read('sitemap-0.xml');
  const urls = [...map.matchAll(/<url>[\s\S]*?<\/url>/g)].map(([url]) => url);

  it('lists pages that are there, each with itself, its twin and a fallback', () => {
    expect(urls.length).toBeGreaterThan(pictured.length);
    for (const url of urls) {
      const address = /<loc>(.+?)<\/loc>/.exec(url)![1]!;
      expect(fileOf(address), address).not.toBeNull();
      const languages = [...url.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)];
      expect(languages.map(([, language]) => language).sort(), address).toEqual([
        'en',
        'ko',
        'x-default',
      ]);
      expect(
        languages.every(([, , href]) => fileOf(href!) !== null),
        address,
      ).toBe(true);
    }
  });

  it('says when each lesson changed last', () => {
    const dated = urls.filter((url) => url.includes('<lastmod>'));
    expect(dated).toHaveLength(lessons.length);
  });
});

it.each(lessons)('%s says what it is to searches', (name) => {
  const { html } = site.pages.find(({ file }) => file === `${name}/index.html`)!;
  const block = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)![1]!;
  const data = JSON.parse(block) as Readonly<Record<string, unknown>>;
  expect(data).toMatchObject({ '@type': 'LearningResource', inLanguage: name.slice(0, 2) });
  expect(fileOf(String(data['url']))).toBe(`${name}/index.html`);
});
