import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { answerFor } from '../site/server.mjs';
import { typeOf } from '../site/mime.mjs';
import { placesIn, type Places } from './places.ts';

/** A whole course takes a busy machine a while. */
const PATIENCE_MS = 180_000;

/** The site as built, under the address that it will have. */
export interface BuiltSite {
  readonly root: string;
  readonly base: string;
  readonly origin: string;
}

export interface Printed extends Places {
  readonly bytes: Buffer;
  /** Ids that the contents name and that stand on no page. */
  readonly missing: readonly string[];
}

/** Answers from the built site, so that links in the PDF lead to where the site will be. */
async function openAt(browser: Browser, site: BuiltSite, path: string): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== site.origin) return route.abort();
    const answer = answerFor({ root: site.root, base: site.base }, url.pathname);
    const file = answer.file ?? join(site.root, '404.html');
    return route.fulfill({ status: answer.status, path: file, contentType: typeOf(file) });
  });
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.goto(site.origin + path, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  return page;
}

const pdfOf = (page: Page) =>
  page.pdf({ format: 'A4', outline: true, tagged: true, preferCSSPageSize: true });

/** Puts the numbers of the pages into the contents, and tells whose target has none. */
async function numberContents(page: Page, { pageOf }: Places): Promise<readonly string[]> {
  return page.evaluate((numbers) => {
    const missing: string[] = [];
    for (const line of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
      const id = line.dataset['pageOf'] ?? '';
      const number = numbers[id];
      if (number === undefined) missing.push(id);
      else line.textContent = String(number);
    }
    return missing;
  }, Object.fromEntries(pageOf));
}

/**
 * Prints a page twice: a browser knows the numbers of pages only once it has laid them out, and their
 * places in the contents are kept free, so that nothing moves.
 */
export async function printPage(browser: Browser, site: BuiltSite, path: string): Promise<Printed> {
  const page = await openAt(browser, site, path);
  try {
    const first = placesIn(await pdfOf(page));
    const missing = await numberContents(page, first);
    const bytes = await pdfOf(page);
    const places = placesIn(bytes);
    const moved = [...first.pageOf].find(([id, number]) => places.pageOf.get(id) !== number);
    if (moved !== undefined) throw new Error(`${moved[0]} moved when its page got a number.`);
    return { ...places, bytes, missing };
  } finally {
    await page.close();
  }
}
