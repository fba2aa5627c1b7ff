import { describe, expect, it } from 'vitest';
import budgets from '../../budgets.json' with { type: 'json' };
import { weighLibrary } from '../../scripts/measure/library.ts';
import { find } from '../../src/reader/search/find.ts';
import type { Part } from '../../src/reader/search/library.ts';
import { plainOf, tightOf } from '../../src/reader/search/text.ts';
import { builtSite } from '../support/dist.ts';
import { decodeEntities } from '../support/html.ts';
import { libraryOf } from '../support/library.ts';

const site = builtSite();
const SAMPLE = 60;

/** Not on the screen, or drawn twice: the first tag of what the page itself hides. */
const UNSEEN = [
  /<(script|style|template|noscript|math)\b[^>]*>/,
  /<(section) class="cards"[^>]*>/,
  /<(\w+)(?=[^>]*\s(?:hidden(?=[\s>=])|role="status"))[^>]*>/,
];

/** HTML without the elements that begin with such a tag, whatever they hold. */
function without(html: string, first: RegExp): string {
  let rest = html;
  let kept = '';
  for (let open = first.exec(rest); open !== null; open = first.exec(rest)) {
    const [tag, name = ''] = open;
    kept += `${rest.slice(0, open.index)} `;
    rest = rest.slice(open.index + tag.length);
    const ends = new RegExp(`<(/?)${name}\\b[^>]*>`, 'g');
    let depth = /^(input|img|br|hr)$/.test(name) ? 0 : 1;
    let end = 0;
    while (depth > 0) {
      const next = ends.exec(rest);
      if (next === null) break;
      depth += next[1] === '/' ? -1 : 1;
      end = ends.lastIndex;
    }
    rest = rest.slice(end);
  }
  return kept + rest;
}

/** Letters of a drawn formula stand in boxes, one for each line. */
const DRAWN = /<span class="katex-html"[\s\S]*?(?=<\/(?:p|li|td|th|div|dd|dt|summary|legend)>)/g;

/** Every run of two characters in the texts of a page, as the search compares them. */
function runsOf(html: string): ReadonlySet<string> {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const seen = UNSEEN.reduce(without, main).replace(DRAWN, ' ');
  const runs = new Set<string>();
  for (const [, text = ''] of seen.matchAll(/>([^<]+)/g)) {
    for (const word of plainOf(decodeEntities(text)).split(' ')) {
      for (let i = 0; i + 1 < word.length; i += 1) runs.add(word.slice(i, i + 2));
    }
  }
  return runs;
}

const pathOf = (file: string) => file.slice(3).replace(/index\.html$/, '');

describe.each(['en', 'ko'])('the search in %s', (locale) => {
  const searched = site.pages.filter(
    ({ file, html }) =>
      file.startsWith(`${locale}/`) && !/noindex/.test(html) && !file.includes('/search/'),
  );

  it('downloads less than it may before the first result', () => {
    const { code, first } = weighLibrary(site.root, locale);
    expect((code + first) / 1000).toBeLessThan(budgets.firstQuery);
  });

  it('knows every page, and leads to headings that are there', async () => {
    const { first } = await libraryOf(site, locale);
    const paths = new Set(first.map(({ path }) => path));
    expect(searched.map(({ file }) => pathOf(file)).filter((path) => !paths.has(path))).toEqual([]);
    const broken = first.filter(({ path, anchor }) => {
      const page = site.pages.find(({ file }) => file === `${locale}/${path}index.html`);
      return page === undefined || (anchor !== '' && !page.ids.has(anchor));
    });
    expect(broken.map(({ path, anchor }) => `${path}#${anchor}`)).toEqual([]);
    expect(first.filter(({ heading }) => heading === '')).toEqual([]);
  });

  it('holds every run of two characters of every page, under its address', async () => {
    const { all } = await libraryOf(site, locale);
    const textOf = (parts: readonly Part[]) =>
      parts
        .map(
          ({ plainHeading, plainText, plainPage }) => `${plainPage} ${plainHeading} ${plainText}`,
        )
        .join(' ');
    const whole = textOf(all);
    const missing = searched.flatMap(({ file, html }) => {
      const path = pathOf(file);
      // Lists of pages repeat what stands in the pages themselves.
      const isList = /^(lessons\/|calculators\/)?$/.test(path);
      const text = isList ? whole : textOf(all.filter((part) => part.path === path));
      const tight = tightOf(text);
      return [...runsOf(html)]
        .filter((run) => !text.includes(run) && !tight.includes(run))
        .map((run) => `${file}: ${run}`);
    });
    expect(missing).toEqual([]);
  });

  it('finds such runs', async () => {
    const { all } = await libraryOf(site, locale);
    const runs = searched.flatMap(({ html }) => [...runsOf(html)]);
    const step = Math.max(1, Math.floor(runs.length / SAMPLE));
    const chosen = runs.filter((_run, index) => index % step === 0);
    expect(chosen.length).toBeGreaterThanOrEqual(SAMPLE);
    expect(chosen.filter((run) => find(all, run, true).count === 0)).toEqual([]);
  });
});

it('Korean queries are answered by the texts of the first download', async () => {
  const { first } = await libraryOf(site, 'ko');
  const best = (query: string) => find(first, query, false).groups[0]?.hits[0]?.part.heading;
  expect(best('정밀')).toMatch(/정밀도/);
  expect(best('데이터불일치')).toMatch(/데이터 불일치/);
  expect(best('F1 점수')).toMatch(/F1 점수/);
  expect(best('정밀도는')).toMatch(/정밀도/);
  expect(best('bayes error')).toMatch(/베이즈 오차/);
});
