import { describe, expect, it } from 'vitest';
import { unpack } from '../../reader/search/library.ts';
import { drawerOf, inOneText, unknownRuns } from '../../reader/search/rare.ts';
import { drawersOf } from './drawers.ts';
import { isSearched, shelvesOf } from './library.ts';

const page = (path: string, main: string, head = '') => ({
  path,
  html: `<!doctype html><html><head>${head}</head><body><header>Menu</header><main>${main}</main></body></html>`,
});

describe('what can be found in a page', () => {
  it('is told by its headings, checks and code apart', () => {
    const { pages, rest } = shelvesOf([
      page(
        'lessons/metrics/',
        `<h1>Aim</h1><p>One <em>num</em>ber.</p>
        <h2 id="one">Why<a href="#one" aria-label="Link"></a></h2><p>Since&nbsp;two</p><p>disagree.</p>
        <div data-question="q"><p>Which?</p><p role="status">Right.</p></div>
        <pre>import numpy</pre><script>let hidden</script><p hidden>Never</p>
        <h3>No anchor</h3>`,
      ),
    ]);
    expect(pages).toEqual([
      [
        'lesson',
        'lessons/metrics/',
        'Aim',
        [
          ['', 'Aim', 1, 'One number.'],
          ['one', 'Why', 2, 'Since two disagree. No anchor'],
        ],
      ],
    ]);
    expect(rest).toEqual([['lessons/metrics/', [['one', 'Which? import numpy']]]]);
  });

  it('is, of a formula, what is read aloud, and of a calculator what it says', () => {
    const formula =
      '<p>Of <span class="katex"><span class="katex-mathml"><math><mi>F</mi><mn>1</mn></math></span>' +
      '<span class="katex-html">F1 drawn</span></span></p>';
    const island =
      '<astro-island><h2 id="x">A finding</h2><p data-sentence>It says.</p><table><td>9</td></table></astro-island>';
    const { pages, rest } = shelvesOf([
      page('calculators/f-beta/', `<h1>Which?</h1>${formula}${island}`),
      page('lessons/metrics/', `<h1>Aim</h1>${island}`),
    ]);
    expect(pages.map(([kind, , , parts]) => [kind, parts[0]?.[3]])).toEqual([
      ['calculator', 'Of F1 A finding It says.'],
      ['lesson', ''],
    ]);
    expect(rest.map(([, parts]) => parts[0]?.[1])).toEqual(['9', 'A finding It says. 9']);
  });

  it('is, in lists, each term under both names and each work under its title', () => {
    const { pages } = shelvesOf([
      page(
        'glossary/',
        `<h1>Glossary</h1><dl><div id="bias" class="entry"><dt><a href="#bias">bias</a>
        <span class="other">편향</span></dt><dd>A gap.</dd></div></dl>`,
      ),
      page(
        'references/',
        `<h1>Works</h1><ul><li id="ng">Ng (2018). <cite>“Yearning”</cite>. A book.</li></ul>`,
      ),
    ]);
    expect(pages.map(([, , , parts]) => parts[1])).toEqual([
      ['bias', 'bias · 편향', 2, 'A gap.'],
      ['ng', 'Yearning', 2, 'Ng (2018).'],
    ]);
  });
});

it('a list of pages says what it is at first, and what it lists later', () => {
  const { pages, rest } = shelvesOf([
    page(
      'calculators/',
      `<div><header><h1>All</h1><p>Try them.</p></header><h2 id="a">By aim</h2><p>One</p>
      <astro-island><p>Preview</p></astro-island></div>`,
    ),
  ]);
  expect(pages[0]?.[3]).toEqual([['', 'All', 1, 'Try them.']]);
  expect(rest).toEqual([['calculators/', [['', 'Try them. By aim One']]]]);
});

it('what is not for searches is left out', () => {
  const noIndex = '<meta name="robots" content="noindex">';
  expect(isSearched(page('404/', '', noIndex))).toBe(false);
  expect(isSearched(page('print/', '', noIndex))).toBe(false);
  expect(isSearched(page('search/', ''))).toBe(false);
  expect(isSearched(page('about/', ''))).toBe(true);
});

it('a drawer keeps the words that hold a run of the rest alone, with their places', () => {
  const shelves = shelvesOf([
    page('lessons/metrics/', '<h1>Aim</h1><p>alpha</p><pre>Alphabet alpha</pre>'),
    page('lessons/end/', '<h1>End</h1><p>beta</p><pre>alphabet, alphabet,</pre>'),
  ]);
  const text = inOneText(unpack(shelves.pages));
  const drawers = drawersOf(shelves);
  for (const asked of ['alphabet', 'habe', 'ab']) {
    const [run = ''] = unknownRuns(asked, (one) => text.includes(one));
    expect(drawers[drawerOf(run, drawers.length)], asked).toEqual([
      ['lessons/metrics/', [['', '… Alphabet']]],
      ['lessons/end/', [['', '… alphabet,']]],
    ]);
  }
});
