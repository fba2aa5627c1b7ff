import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtSite } from '../support/dist.ts';
import { isElsewhere, linksOf } from '../support/links.ts';

const site = builtSite();
const read = (file: string) => readFileSync(join(site.root, file), 'utf8');
const styles = site.files.filter((file) => file.endsWith('.css'));
const scripts = site.files.filter((file) => file.endsWith('.js'));
/** Links that a reader follows, or that only name an address. */
const FOLLOWED = /^(a|area)$/;
const NAMING = /\b(canonical|alternate|license|author|me|sitemap)\b/;

describe('the site loads nothing from elsewhere', () => {
  it('no page asks another host for a file', () => {
    const asked = site.pages.flatMap((page) =>
      linksOf(page)
        .filter(({ element, to }) => !FOLLOWED.test(element) && isElsewhere(to))
        .filter(({ place, to }) => !isNaming(page.file, place, to))
        .map(({ place, element, to }) => `${place}: <${element}> ${to}`),
    );
    expect(asked).toEqual([]);
  });

  it('no style sheet asks another host for a file', () => {
    const asked = styles.flatMap((file) =>
      [...read(file).matchAll(/(?:url\(|@import)\s*["']?((?:https?:)?\/\/[^"')]+)/g)].map(
        (match) => `${file}: ${match[1]}`,
      ),
    );
    expect(asked).toEqual([]);
  });

  it('no script fetches from another host, or tells one what the reader does', () => {
    const asked = scripts.flatMap((file) =>
      [
        ...read(file).matchAll(
          /(?:fetch|import|sendBeacon|WebSocket|EventSource)\(\s*["'`]((?:https?|wss?):)?\/\/[^"'`]*/g,
        ),
      ].map((match) => `${file}: ${match[0]}`),
    );
    expect(asked).toEqual([]);
  });

  function isNaming(file: string, place: string, to: string): boolean {
    const line = Number(place.split(':')[1]);
    const page = site.pages.find((one) => one.file === file);
    return (
      page?.elements.some(
        ({ attributes, line: at }) =>
          at === line && attributes['href'] === to && NAMING.test(attributes['rel'] ?? ''),
      ) ?? false
    );
  }
});

describe('what is loaded is not more than a page needs', () => {
  it('formulas are ready: no script renders them', () => {
    expect(scripts.filter((file) => /KaTeX parse error/.test(read(file)))).toEqual([]);
  });

  it('fonts come in one modern form', () => {
    expect(site.files.filter((file) => /\.(woff|ttf|otf|eot)$/.test(file))).toEqual([]);
  });

  it('files that may be kept for ever have a hash in their name', () => {
    const kept = site.files.filter((file) => file.startsWith('_astro/'));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter((file) => !/[.-][\w-]{8,}\.[a-z0-9]+$/.test(file))).toEqual([]);
  });
});
