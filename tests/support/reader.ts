import './stacks.ts';
import { test as base, expect, type Page, type TestInfo } from '@playwright/test';
import { PASSED, UNCHANGED } from '../../scripts/check/memory.mjs';
import { openPassed } from '../../scripts/check/passed-pages.ts';
import { DIST } from '../../scripts/setup/paths.mjs';
import { normalizeBase } from '../../scripts/site/server.mjs';

const passed = openPassed({
  code: process.env['TEST_MEMORY'],
  site: DIST,
  base: normalizeBase(process.env['BASE_PATH']),
  folder: PASSED,
});

function nameOf({ project, titlePath }: TestInfo) {
  return { project: project.name, titles: titlePath };
}

/** What went wrong on a page without anybody asking: nothing may. */
async function watch(page: Page, troubles: string[]): Promise<void> {
  page.on('console', (message) => {
    // Said wherever a page starts the service worker, which most tests do without.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (message.type() === 'error' || message.type() === 'warning') {
      troubles.push(`${page.url()} console: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => troubles.push(`${page.url()} error: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left stops its own requests.
    if (reason !== 'net::ERR_ABORTED') troubles.push(`${request.url()} failed: ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.url()}: ${response.status()}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') {
      troubles.push(`${page.url()} asked ${hostname}`);
    }
  });
  await page.exposeFunction('reportViolation', (what: string) => troubles.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (window as unknown as Record<string, (what: string) => void>)[
        'reportViolation'
      ];
      report?.(`${location.href} violates ${event.effectiveDirective}: ${event.blockedURI}`);
    });
  });
}

interface Fixtures {
  /** Leaves out a test that has passed on the same pages. */
  readonly unchanged: undefined;
  /** Troubles of the page so far. A test that expects one takes it out. */
  readonly troubles: string[];
}

/** A test whose page must stay free of errors, violations, failed requests and other hosts. */
export const test = base.extend<Fixtures>({
  unchanged: [
    async ({}, use, info) => {
      info.skip(passed.has(nameOf(info)), UNCHANGED);
      await use(undefined);
    },
    { auto: true },
  ],
  troubles: [
    async ({ unchanged: _, page }, use, info) => {
      const troubles: string[] = [];
      const addresses = new Set<string>();
      page.context().on('response', (response) => addresses.add(response.url()));
      await watch(page, troubles);
      await use(troubles);
      expect(troubles, 'troubles of the page').toEqual([]);
      if (info.errors.length === 0) passed.add(nameOf(info), addresses);
    },
    { auto: true },
  ],
});

export { expect };

/** Phone, and the width that a desk at 400% zoom has left. */
export const PHONE = { width: 390, height: 844 };
export const NARROW = { width: 320, height: 640 };
export const DESK = { width: 1440, height: 900 };

/** Starts every island of a page, waits until all run, and goes back to the top. */
export async function wakeAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // An island has no box of its own; its first child has. Two frames let observers see it.
    const frame = () => new Promise(requestAnimationFrame);
    for (const island of document.querySelectorAll('astro-island[ssr]')) {
      island.firstElementChild?.scrollIntoView({ behavior: 'instant', block: 'center' });
      await frame();
      await frame();
    }
  });
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0, { timeout: 60_000 });
  // Nothing is left under the bar that sticks to the top.
  await page.evaluate(() => scrollTo(0, 0));
}
