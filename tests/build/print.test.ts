import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withPdfLinks } from '../../src/integrations/pdf/link.ts';
import { builtSite, fileAt, type Page } from '../support/dist.ts';
import { textOf } from '../support/html.ts';

const site = builtSite();
const pageOf = (locale: string) =>
  site.pages.find(({ file }) => file === `${locale}/print/index.html`)!;
const PAGES = { en: pageOf('en'), ko: pageOf('ko') } as const;
const LESSONS = 7;

const idsOf = ({ elements }: Page) => elements.flatMap(({ attributes }) => attributes['id'] ?? []);
const hrefsOf = ({ elements }: Page) =>
  elements.flatMap(({ name, attributes }) => (name === 'a' ? (attributes['href'] ?? []) : []));
const numbersOf = ({ html }: Page, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, number]) => number!);

/** 3.1, 3.2, 3.3 and so on, for each lesson. */
function expectConsecutive(numbers: readonly string[]): void {
  const lessons = new Set(numbers.map((number) => number.split('.')[0]!));
  expect(lessons.size).toBe(LESSONS);
  for (const lesson of lessons) {
    const own = numbers.filter((number) => number.startsWith(`${lesson}.`));
    expect(own).toEqual(own.map((_number, index) => `${lesson}.${index + 1}`));
  }
}

describe.each(Object.entries(PAGES))('the whole course on one page, %s', (locale, page) => {
  it('names every row of results by words that stay on paper', () => {
    const figures = page.html.split('data-drawn=').slice(1);
    const names = figures.flatMap((figure) => [
      ...figure.split('</figure>')[0]!.matchAll(/<th scope="row"[^>]*>([\s\S]*?)<\/th>/g),
    ]);
    expect(names.length).toBeGreaterThan(50);
    for (const [, name = ''] of names) {
      expect(textOf(name.replace(/<(button|label)[\s\S]*?<\/\1>/g, ''))).not.toBe('');
    }
  });

  it('has every lesson, and no id twice', () => {
    const lessons = page.elements.filter(({ attributes }) => 'data-lesson' in attributes);
    expect(lessons).toHaveLength(LESSONS);
    const ids = idsOf(page);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('leads to its own parts, and out of itself only to what it does not hold', () => {
    const ids = new Set(idsOf(page));
    const links = hrefsOf(page);
    const inside = links.filter((link) => link.startsWith('#'));
    expect(inside.length).toBeGreaterThan(200);
    expect(inside.filter((link) => !ids.has(link.slice(1)))).toEqual([]);
    const main = page.html.slice(page.html.indexOf('<main'), page.html.indexOf('</main>'));
    expect(main).not.toMatch(new RegExp(`href="[^"]*/${locale}/(lessons|glossary|references)/`));
    const ours = links.filter((link) => link.startsWith('/'));
    expect(ours.filter((link) => fileAt(site, link.split('#')[0]!) === null)).toEqual([]);
  });

  it('numbers figures, sections and checks by lesson without a gap', () => {
    expectConsecutive(numbersOf(page, /<span class="figure-number">\D*([\d.]+\d)\D*<\/span>/g));
    expectConsecutive(
      numbersOf(page, /<h3 id="[^"]*"><span class="section-number">([\d.]+)<\/span>/g),
    );
    expectConsecutive(numbersOf(page, /<p id="[\w-]+-answer-[^"]*"><a [^>]*>([\d.]+)<\/a>/g));
  });

  it('shows each calculator with its finding, picture, inputs and link, and nothing to press', () => {
    const figures = page.html.split('<!--drawn-->').slice(1);
    expect(figures.length).toBeGreaterThan(20);
    for (const figure of figures) {
      const html = figure.slice(0, figure.indexOf('<!--/drawn-->'));
      const id = /data-drawn="([^"]+)"/.exec(html)?.[1];
      expect(
        textOf(/<strong [^>]*data-part="finding">.*?<\/strong>/s.exec(html)?.[0] ?? ''),
        id,
      ).not.toBe('');
      expect(html, id).toMatch(/<svg|<table/);
      expect(html, id).toMatch(/data-part="inputs">\s*<table/);
      expect(html, id).toMatch(/data-part="address">https?:[^<]*\/calculators\/[^<]*#v=1/);
    }
    expect(page.html).not.toContain('<astro-island');
  });

  it('has an answer for every check', () => {
    const ids = idsOf(page);
    const of = (kind: string) =>
      ids.flatMap((id) => (id.includes(`-${kind}-`) ? id.replace(`-${kind}-`, ' ') : []));
    expect(of('answer').length).toBeGreaterThan(100);
    expect(of('check')).toEqual(of('answer'));
  });

  it('refers to each note once, at the end of its section', () => {
    const marks = page.html.match(/class="note-mark"/g) ?? [];
    expect(marks.length).toBeGreaterThan(10);
    expect(page.html.match(/class="note" id=/g)).toHaveLength(marks.length);
    expect(page.html).not.toContain('<!--note-->');
  });

  it('stays out of searches', () => {
    expect(page.html).toContain('<meta name="robots" content="noindex"');
    expect(readFileSync(join(site.root, 'sitemap-0.xml'), 'utf8')).not.toContain('/print/');
  });

  it('has a place for the link to a PDF', () => {
    const made = { locale: locale as keyof typeof PAGES, pages: 9, bytes: 9_000_000 };
    expect(withPdfLinks(page.html, [made], `${site.base}/`)).toContain(
      `pdf/gapwise-${locale}.pdf"`,
    );
  });

  it('links a PDF only where there is one', () => {
    const file = `pdf/gapwise-${locale}.pdf`;
    expect(hrefsOf(page).some((link) => link.endsWith(file))).toBe(site.files.includes(file));
  });
});

it('both languages have the same parts in the same order', () => {
  const parts = (page: Page) => idsOf(page).filter((id) => !/^(?:term-|note-)/.test(id));
  const english = parts(PAGES.en);
  expect(english.length).toBeGreaterThan(300);
  expect(parts(PAGES.ko)).toEqual(english);
});
