import { expect, it } from 'vitest';
import { atomFeed } from './feed.ts';

const day = (text: string) => new Date(text);
const lesson = {
  locale: 'en',
  slug: 'metrics',
  title: 'Precision & recall <both>',
  description: 'One number "to rank" by.',
  published: day('2026-11-24'),
  updated: day('2026-11-27'),
  changes: [
    { date: day('2026-11-27'), what: 'Terms & numbers.' },
    { date: day('2026-11-24'), what: 'First version.' },
  ],
} as const;
const older = { ...lesson, slug: 'first', title: 'First', updated: day('2026-11-24') };
const ADDRESSES = {
  feed: 'https://notes.example/en/feed.xml',
  home: 'https://notes.example/en/',
  icon: 'https://notes.example/favicon.svg',
  lesson: (slug: string) => `https://notes.example/en/lessons/${slug}/`,
};
const feed = atomFeed('en', [older, lesson], ADDRESSES);
const entries = [...feed.matchAll(/<entry>[\s\S]*?<\/entry>/g)].map(([entry]) => entry);
const valueOf = (xml: string, name: string) =>
  new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`).exec(xml)?.[1];

it('has what RFC 4287 asks of a feed and of its entries', () => {
  const head = feed.slice(0, feed.indexOf('<entry>'));
  for (const name of ['id', 'title', 'updated', 'author']) expect(valueOf(head, name)).toBeTruthy();
  expect(feed).toContain('xml:lang="en"');
  expect(head).toContain(`<link rel="self" type="application/atom+xml" href="${ADDRESSES.feed}"/>`);
  for (const entry of entries) {
    for (const name of ['id', 'title', 'updated']) expect(valueOf(entry, name)).toBeTruthy();
    expect(entry).toMatch(/<link rel="alternate" [^>]*href="https:\/\//);
  }
});

it('puts the latest change first, and is as new as that', () => {
  expect(entries.map((entry) => valueOf(entry, 'id'))).toEqual([
    'tag:gapwise.github.io,2026:lesson/en/metrics',
    'tag:gapwise.github.io,2026:lesson/en/first',
  ]);
  expect(valueOf(feed, 'updated')).toBe('2026-11-27T00:00:00.000Z');
});

it('keeps ids when the site moves', () => {
  const elsewhere = atomFeed('en', [lesson], {
    ...ADDRESSES,
    lesson: () => 'https://other.example/',
  });
  expect(valueOf(elsewhere, 'id')).toBe(valueOf(feed, 'id'));
});

it('escapes what XML would take for its own, once in text and twice in HTML', () => {
  expect(valueOf(entries[0]!, 'title')).toBe('Precision &amp; recall &lt;both&gt;');
  expect(valueOf(entries[0]!, 'content')).toContain('27 November 2026: Terms &amp;amp; numbers.');
});
