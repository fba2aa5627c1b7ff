import './stacks.ts';
import {
  test as base,
  expect,
  type Browser,
  type CDPSession,
  type Page,
  type TestInfo,
  type WorkerInfo,
} from '@playwright/test';
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

/** What a page has asked for, and what went wrong on it without anybody asking: nothing may. */
interface Log {
  readonly addresses: Set<string>;
  readonly troubles: string[];
}

async function watch(page: Page): Promise<Log> {
  const addresses = new Set<string>();
  const troubles: string[] = [];
  page.context().on('response', (response) => addresses.add(response.url()));
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
  return { addresses, troubles };
}

/** A page that goes from test to test. */
interface Tab extends Log {
  readonly page: Page;
  readonly session: CDPSession;
  readonly home: string;
}

async function openTab(browser: Browser, { project }: WorkerInfo): Promise<Tab> {
  const {
    baseURL = '',
    locale = 'en-GB',
    reducedMotion = null,
    serviceWorkers = 'block',
  } = project.use;
  const permissions = ['clipboard-read', 'clipboard-write'];
  const context = await browser.newContext({
    baseURL,
    locale,
    reducedMotion,
    serviceWorkers,
    permissions,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  return { page, session, home: baseURL, ...(await watch(page)) };
}

const SCREEN = { width: 1280, height: 720 };

/**
 * Leaves nothing of what the last test did: no second page, nothing stored, no trouble. Files stay with
 * the browser, as for a reader who comes again, unless a first visit is asked for.
 */
async function clear(tab: Tab, isFirstVisit: boolean): Promise<void> {
  const { page, session, home, addresses, troubles } = tab;
  const others = page
    .context()
    .pages()
    .filter((other) => other !== page);
  for (const other of others) await other.close();
  // A text of the same site, where no script runs that could store anything once more.
  await page.goto('robots.txt');
  await page.evaluate(() => sessionStorage.clear());
  const origin = new URL(home).origin;
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  if (isFirstVisit) await session.send('Network.clearBrowserCache');
  addresses.clear();
  troubles.length = 0;
}

interface Fixtures {
  /** Leaves out a test that has passed on the same pages. */
  readonly unchanged: undefined;
  readonly log: Log;
  /** Troubles of the page so far. A test that expects one takes it out. */
  readonly troubles: string[];
}

/** A test whose page must stay free of errors, violations, failed requests and other hosts. */
export const test = base.extend<Fixtures, { readonly tab: Tab }>({
  tab: [
    async ({ browser }, use, info) => {
      const tab = await openTab(browser, info);
      await use(tab);
      await tab.page.context().close();
    },
    { scope: 'worker' },
  ],
  unchanged: [
    async ({}, use, info) => {
      info.skip(passed.has(nameOf(info)), UNCHANGED);
      await use(undefined);
    },
    { auto: true },
  ],
  log: async ({ page }, use) => use(await watch(page)),
  troubles: [
    async ({ unchanged: _, log, serviceWorkers }, use, info) => {
      await use(log.troubles);
      expect(log.troubles, 'troubles of the page').toEqual([]);
      if (info.errors.length > 0) return;
      // Nobody sees what a service worker asks for.
      passed.add(nameOf(info), serviceWorkers === 'allow' ? null : log.addresses);
    },
    { auto: true },
  ],
});

/**
 * The same for a test that sets nothing on its page but the size: all of them share one, with nothing
 * stored when a test begins. (A page of its own for each took more than half of a short test's time.)
 */
export const testOnSharedPage = test.extend<{ readonly isFirstVisit: boolean }>({
  isFirstVisit: [false, { option: true }],
  context: ({ tab }, use) => use(tab.page.context()),
  page: async ({ unchanged: _, tab, viewport, isFirstVisit }, use) => {
    await clear(tab, isFirstVisit);
    await tab.page.setViewportSize(viewport ?? SCREEN);
    await use(tab.page);
  },
  log: ({ tab }, use) => use(tab),
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
