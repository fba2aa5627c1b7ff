import { expect, it } from 'vitest';
import { subjectOf } from './subjects.ts';

const page = (inner: string) =>
  `<html><head><meta property="og:image" content="x"></head><body>${inner}</body></html>`;

it('says of a lesson its place, title and lede', () => {
  const html = page(
    '<p class="kicker">Week 1</p><h1>Choosing <span>what</span></h1><p class="lede" data-x>Before.</p>',
  );
  expect(subjectOf('en/lessons/metrics/index.html', html)).toMatchObject({
    folder: 'en/lessons/metrics/',
    card: { kicker: 'Week 1', over: '', title: 'Choosing what', text: 'Before.', bars: [] },
  });
});

it('says of a calculator what it finds at first, with its errors as a ladder', () => {
  const html = page(
    '<h1>어느 격차?</h1><h2 data-finding>편향 7.0%p</h2><p class="s" data-sentence>문장.</p>',
  );
  const card = subjectOf('ko/calculators/avoidable-bias/index.html', html)?.card;
  expect(card).toMatchObject({ over: '어느 격차?', title: '편향 7.0%p', text: '문장.' });
  expect(card?.bars.map(({ quantity, value }) => [quantity, value])).toEqual([
    ['human', 1],
    ['train', 8],
    ['dev', 10],
  ]);
});

it('leaves pages without a picture alone', () => {
  expect(subjectOf('en/about/index.html', '<h1>About</h1>')).toBeNull();
});
