import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/site/server.mjs';
import { openChromium } from '../browsers/drivers/chromium.ts';
import { until } from '../browsers/drivers/driver.ts';
import { builtSite } from '../support/dist.ts';
import { isElsewhere, linksOf } from '../support/links.ts';

/** `npm test` builds the site for /any/path/ at an address of its own; a root is a short path. */
const site = builtSite();
const origin = process.env['SITE_URL'];
let server: Awaited<ReturnType<typeof serve>> | undefined;

beforeAll(async () => {
  server = await serve({ root: site.root, base: site.base, port: 4800 });
});

afterAll(async () => {
  await server?.close();
});

describe(`a copy under ${site.base}/`, () => {
  it.runIf(origin !== undefined)('names its own address to searches', () => {
    const canonical = site.pages
      .flatMap(({ elements }) => elements)
      .filter(({ name, attributes }) => name === 'link' && attributes['rel'] === 'canonical')
      .map(({ attributes }) => attributes['href']!);
    expect(canonical.length).toBeGreaterThan(0);
    const foreign = canonical.filter((address) => !address.startsWith(`${origin}${site.base}/`));
    expect(foreign).toEqual([]);
  });

  it('serves every page, and every file that a page loads', async () => {
    const files = new Set(
      site.pages.flatMap((page) => [
        page.path,
        ...linksOf(page)
          .filter(({ element, to }) => element !== 'a' && !isElsewhere(to))
          .map(({ to }) => new URL(to, `http://site${page.path}`).pathname),
      ]),
    );
    const failed: string[] = [];
    for (const path of files) {
      const response = await fetch(new URL(path, server!.address));
      await response.arrayBuffer();
      if (!response.ok) failed.push(`${response.status} ${path}`);
    }
    expect(failed.filter((line) => !line.endsWith('404.html'))).toEqual([]);
  });

  it('calculates, and its links stay under it', async () => {
    const browser = await openChromium();
    try {
      const frame = '[data-calculator="avoidable-bias"]';
      const value = `document.querySelector('${frame} data[data-quantity="avoidable-bias"]').value`;
      await browser.open(`${server!.address}en/calculators/avoidable-bias/?human=2`);
      await until(browser, 'the number of the link', `${value} === '0.06'`);
      await until(browser, 'in the fragment', `location.href.endsWith('#v=1&human=2')`);
      await browser.type(`${frame} input[name="human"]`, '3');
      await until(browser, 'the number typed', `${value} === '0.05'`);
      await until(browser, 'in the address', `location.hash === '#v=1&human=3'`);
      await browser.click('a[data-language-link]');
      await until(browser, 'in Korean', `document.documentElement.lang === 'ko'`);
      expect(new URL(await browser.address()).pathname).toBe(
        `${site.base}/ko/calculators/avoidable-bias/`,
      );
      await until(browser, 'the same number', `${value} === '0.05'`);
    } finally {
      await browser.close();
    }
  });

  it('keeps what it stores apart from other copies on the host', () => {
    const page = site.pages.find(({ file }) => file === 'en/index.html')!;
    expect(page.html).toContain(`gapwise:${site.base}/:theme`);
  });
});
