import { describe, expect, it } from 'vitest';
import { DRAWN_MARKS, linkInside, nameInside, numberHeadings, type WholeCourse } from './inside.ts';

const course: WholeCourse = {
  locale: 'en',
  base: '/notes/',
  slugs: ['metrics', 'end-to-end'],
  kept: new Set(['two-gaps']),
};
const link = (address: string) => linkInside(`<a href="${address}">x</a>`, 'metrics', course);

describe('links of the whole course', () => {
  it('stay on its page where they lead to a part of it', () => {
    expect(link('#one-number')).toBe('<a href="#metrics-one-number">x</a>');
    expect(link('/notes/en/lessons/end-to-end/#chain')).toBe('<a href="#end-to-end-chain">x</a>');
    expect(link('/notes/en/lessons/end-to-end/')).toBe('<a href="#end-to-end">x</a>');
    expect(link('/notes/en/glossary/#bias')).toBe('<a href="#term-bias">x</a>');
    expect(link('/notes/en/references/#ng-2017')).toBe('<a href="#work-ng-2017">x</a>');
    expect(link('#two-gaps')).toBe('<a href="#two-gaps">x</a>');
  });

  it('lead out where the page does not hold their target', () => {
    for (const address of ['/notes/en/calculators/f-beta/#v=1&beta=2', 'https://a.example/#b']) {
      expect(link(address)).toBe(`<a href="${address}">x</a>`);
    }
  });

  it('open no card, for the glossary is at hand', () => {
    const html = '<a class="term" data-card="term-bias" data-card-more="Open" href="#x">bias</a>';
    expect(linkInside(html, 'metrics', course)).toBe('<a class="term" href="#metrics-x">bias</a>');
  });
});

describe('ids of the whole course', () => {
  it('carry the name of their lesson, with all that refers to them', () => {
    const html =
      '<svg aria-labelledby="t d" fill="url(#p)"><title id="t">a > b</title></svg> id="no tag"';
    expect(nameInside(html, 'metrics', course)).toBe(
      '<svg aria-labelledby="metrics-t metrics-d" fill="url(#metrics-p)"><title id="metrics-t">a > b</title></svg> id="no tag"',
    );
  });

  it('stay in the figure of a calculator, whose numbers are kept under them', () => {
    const html = `${DRAWN_MARKS.start}<figure id="two-gaps"><a href="#in">x</a></figure>${DRAWN_MARKS.end}<p id="a"></p>`;
    const named = nameInside(html, 'metrics', course);
    expect(named).toContain('<figure id="two-gaps">');
    expect(named).toContain('<p id="metrics-a">');
    expect(linkInside(named, 'metrics', course)).toContain('href="#in"');
  });
});

it('headings get their numbers and go a level down', () => {
  const numbers = new Map([
    ['one', '2.1'],
    ['part', '2.1.1'],
  ]);
  const html =
    '<h2 id="one">One <a href="#one" class="heading-link" aria-label="Link"></a></h2><h3 id="part">Part</h3>';
  expect(numberHeadings(html, numbers)).toBe(
    '<h3 id="one"><span class="section-number">2.1</span> One</h3><h4 id="part"><span class="section-number">2.1.1</span> Part</h4>',
  );
  expect(() => numberHeadings('<h2 id="new">New</h2>', numbers)).toThrow('no number');
});
