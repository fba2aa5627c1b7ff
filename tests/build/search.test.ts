import { describe, expect, it } from 'vitest';
import budgets from '../../budgets.json' with { type: 'json' };
import { weighLibrary } from '../../scripts/measure/library.ts';
import { find } from '../../src/reader/search/find.ts';
import type { Part } from '../../src/reader/search/library.ts';
import { drawerOf, inOneText, unknownRuns } from '../../src/reader/search/rare.ts';
import { plainOf, tightOf } from '../../src/reader/search/text.ts';
import { builtSite, type Page } from '../support/dist.ts';
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

const runsByPage = new Map<string, ReadonlySet<string>>();

/** Every run of two characters in the texts of a page, as the search compares them. */
function runsOf({ file, html }: Page): ReadonlySet<string> {
  const runs = runsByPage.get(file) ?? runsIn(html);
  runsByPage.set(file, runs);
  return runs;
}

function runsIn(html: string): ReadonlySet<string> {
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

/** Every run of one or two characters. */
function shortRunsIn(text: string): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    runs.add(text.slice(at, at + 1));
    runs.add(text.slice(at, at + 2));
  }
  return runs;
}

function sampleOf(runs: readonly string[]): readonly string[] {
  const step = Math.ceil(runs.length / SAMPLE);
  return runs.filter((_run, index) => index % step === 0);
}

const pathOf = (file: string) => file.slice(3).replace(/index\.html$/, '');

describe.each(['en', 'ko'])('the search in %s', (locale) => {
  const searched = site.pages.filter(
    ({ file, html }) =>
      file.startsWith(`${locale}/`) && !/noindex/.test(html) && !file.includes('/search/'),
  );

  it('downloads less than it may for any first query', () => {
    const { code, first, drawer } = weighLibrary(site.root, locale);
    expect(drawer).toBeGreaterThan(0);
    expect((code + first + drawer) / 1000).toBeLessThan(budgets.firstQuery);
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
    const missing = searched.flatMap((page) => {
      const path = pathOf(page.file);
      // Lists of pages repeat what stands in the pages themselves.
      const isList = /^(lessons\/|calculators\/)?$/.test(path);
      const text = isList ? whole : textOf(all.filter((part) => part.path === path));
      const tight = tightOf(text);
      const known = shortRunsIn(text);
      return [...runsOf(page)]
        .filter((run) => !known.has(run) && !tight.includes(run))
        .map((run) => `${page.file}: ${run}`);
    });
    expect(missing).toEqual([]);
  });

  it('finds each of them with what a first query downloads', async () => {
    const { first, drawers, near } = await libraryOf(site, locale);
    const known = shortRunsIn(inOneText(first));
    const joined = shortRunsIn(tightOf(inOneText(first)));
    const runs = [...new Set(searched.flatMap((page) => [...runsOf(page)]))];
    const [kept, rare] = [true, false].map((isKnown) =>
      runs.filter((run) => known.has(run) === isKnown),
    );
    const texts = drawers.map((rows) =>
      plainOf(rows.flatMap(([, parts]) => parts.map(([, text]) => text)).join(' ')),
    );
    const lost = rare!.filter((run) => {
      const [unknown = ''] = unknownRuns(run, (one) => known.has(one));
      // What is put together of drawn and spoken formulas is found across their spaces.
      return !joined.has(run) && !texts[drawerOf(unknown, texts.length)]?.includes(run);
    });
    expect(lost).toEqual([]);
    expect(rare!.length).toBeGreaterThan(SAMPLE);
    for (const run of sampleOf(rare!)) {
      expect(find(await near(run), run, true).count, run).toBeGreaterThan(0);
    }
    for (const run of sampleOf(kept!)) {
      expect(find(first, run, false).count, run).toBeGreaterThan(0);
    }
  });

  it('finds a word that stands in checks or code alone, wherever it stands', async () => {
    const { first, all, near } = await libraryOf(site, locale);
    const holding = (parts: readonly Part[], word: string) =>
      parts
        .filter(({ plainText }) => plainText.includes(word))
        .map(({ path, anchor }) => path + anchor);
    for (const word of ['sklearn', 'kneighborsclassifier']) {
      expect(holding(first, word), word).toEqual([]);
      expect(holding(all, word).length, word).toBeGreaterThan(1);
      const nearby = await near(word);
      expect(holding(nearby, word), word).toEqual(holding(all, word));
      expect(find(nearby, word, true).count, word).toBeGreaterThanOrEqual(
        holding(all, word).length,
      );
    }
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
