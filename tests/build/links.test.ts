import { describe, expect, it } from 'vitest';
import { builtSite } from '../support/dist.ts';
import { faultOf, isElsewhere, linksOf } from '../support/links.ts';

const site = builtSite();

describe('every link', () => {
  it('leads to a page, file or anchor that is there', () => {
    const broken = site.pages.flatMap((page) =>
      linksOf(page)
        .filter(({ to }) => !isElsewhere(to))
        .flatMap(({ place, to }) => {
          const fault = faultOf(site, page, to);
          return fault === null ? [] : [`${place}: ${fault}`];
        }),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  it('to a page is written with its slash, so that no host has to redirect', () => {
    const wrong = site.pages.flatMap((page) =>
      linksOf(page)
        .filter(({ element, to }) => element === 'a' && to.startsWith('/'))
        .filter(({ to }) => !/(\/|\.[a-z0-9]+)$/.test(to.replace(/[?#].*$/, '')))
        .map(({ place, to }) => `${place}: ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it('to another site is https, and does not hand over the address it came from', () => {
    const wrong = site.pages.flatMap((page) =>
      linksOf(page)
        .filter(({ element, to }) => element === 'a' && to.startsWith('http://'))
        .map(({ place, to }) => `${place}: ${to}`),
    );
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('inside a page is to an id that stands there once', () => {
    const repeated = site.pages.flatMap((page) => {
      const ids = page.elements.flatMap(({ attributes }) => attributes['id'] ?? []);
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
      return twice.map((id) => `${page.file}: ${id}`);
    });
    expect(repeated).toEqual([]);
  });
});

it('every page can be reached from the start', () => {
  const seen = new Set<string>();
  const waiting = site.pages.filter(({ file }) => /^(index|(en|ko)\/index)\.html$/.test(file));
  for (const page of waiting) {
    if (seen.has(page.file)) continue;
    seen.add(page.file);
    for (const { element, to } of linksOf(page)) {
      if (element !== 'a' || isElsewhere(to)) continue;
      const { pathname } = new URL(to, `http://site${page.path}`);
      const target = site.pages.find((other) => other.path === pathname);
      if (target !== undefined) waiting.push(target);
    }
  }
  // Embed pages are for other sites, and 404 is shown by the host.
  const lost = site.pages.filter(({ file }) => !seen.has(file) && !/\/embed\/|404/.test(file));
  expect(lost.map(({ file }) => file)).toEqual([]);
});
