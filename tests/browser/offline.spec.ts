import { test as base, expect, type Page } from '@playwright/test';
import { CALCULATORS, Calculator } from '../support/calculator.ts';
import { LESSON } from '../support/lesson.ts';
import { MovingSite } from '../support/moving-site.ts';
import { DESK } from '../support/reader.ts';

const entry = CALCULATORS.find(({ id }) => id === 'avoidable-bias')!;

/** A host of its own, which a test may take away. */
const test = base.extend<{ site: MovingSite }>({
  site: async ({}, use) => {
    const site = await MovingSite.open();
    await use(site);
    await site.close();
  },
});

test.use({ viewport: DESK, serviceWorkers: 'allow' });

async function keep(page: Page, site: MovingSite, locale: 'en' | 'ko'): Promise<void> {
  await page.goto(`${site.address}${locale}/offline/`);
  const line = page.locator(`[data-offline-locale="${locale}"]`);
  await line.locator('[data-action="keep"]').click();
  await expect(line).toHaveAttribute('data-status', 'kept', { timeout: 60_000 });
}

/** Has the browser look for a newer version now, as it does by itself after a page is opened. */
async function lookForNewer(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const found = await navigator.serviceWorker.ready;
    try {
      await found.update();
    } catch {
      return 'refused';
    }
    const { installing } = found;
    // The browser may have looked before, on opening the page.
    if (installing === null) return found.waiting?.state ?? 'none';
    return new Promise<string>((resolve) => {
      installing.addEventListener('statechange', () => resolve(installing.state));
    });
  });
}

test('a course that is kept is read and calculated with without a connection', async ({
  page,
  site,
}) => {
  await keep(page, site, 'ko');
  await site.stop();
  await page.goto(`${site.address}ko/lessons/${LESSON}/`);
  await expect(page.locator('[data-article] h2[id]').first()).toBeVisible();
  await page.goto(`${site.address}ko/calculators/${entry.id}/`);
  const calculator = new Calculator(page, entry);
  await calculator.wake();
  await calculator.type('human', 3);
  await calculator.expectResultsOf({ human: 3 });
  // The other language was not asked for.
  await page.goto(`${site.address}en/lessons/${LESSON}/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('[data-stand-in]')).toBeVisible();
});

test('nothing is kept while the reader is at work', async ({ page, site }) => {
  const isStarted = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) !== undefined);
  await page.clock.install();
  await page.goto(`${site.address}en/`);
  for (let moved = 0; moved < 3; moved += 1) {
    await page.clock.runFor(4000);
    await page.mouse.move(100 + moved, 100);
  }
  expect(await isStarted()).toBe(false);
  await page.clock.runFor(6000);
  await expect.poll(isStarted).toBe(true);
});

test('a second page starts to keep the course, the first does not', async ({ page, site }) => {
  await page.clock.install();
  await page.goto(`${site.address}ko/`);
  await page.clock.runFor(6000);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  const count = () =>
    page.evaluate(async () => {
      const caches = await window.caches.keys();
      const lists = await Promise.all(
        caches.map(async (name) => (await (await window.caches.open(name)).keys()).length),
      );
      return lists.reduce((sum, length) => sum + length, 0);
    });
  const shell = await count();
  await page.goto(`${site.address}ko/glossary/`);
  await page.clock.runFor(6000);
  await expect.poll(count).toBeGreaterThan(shell + 100);
});

test('a newer version comes whole or not at all, and waits to be asked for', async ({
  page,
  site,
}) => {
  await keep(page, site, 'en');
  const about = `${site.address}en/about/`;
  const title = page.locator('h1');
  const old = 'About these notes';
  const changed = site.read('en/about/index.html').replaceAll(old, 'About the new notes');
  const glossary = `${site.read('en/glossary/index.html')} `;
  site.write('en/about/index.html', changed);
  site.write('en/glossary/index.html', glossary);
  await site.publish();

  // Half of it is missing on the host.
  site.remove('en/glossary/index.html');
  await page.goto(about);
  expect(await lookForNewer(page)).toBe('redundant');
  await site.stop();
  await page.goto(about);
  await expect(title).toHaveText(old);
  await page.goto(`${site.address}en/glossary/`);
  await expect(title).toBeVisible();

  // Now the host has all of it.
  await site.start();
  site.write('en/glossary/index.html', glossary);
  await page.clock.install();
  await page.goto(about);
  expect(await lookForNewer(page)).toBe('installed');
  await page.clock.runFor(6000);
  const notice = page.locator('[data-newer]');
  await expect(notice).toContainText('newer version');
  await expect(title).toHaveText(old);
  await notice.locator('[data-action="reload"]').click();
  await expect(title).toHaveText('About the new notes');
  await site.stop();
  await page.reload();
  await expect(title).toHaveText('About the new notes');
});
