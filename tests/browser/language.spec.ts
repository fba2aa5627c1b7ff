import { storageKey } from '../../src/browser/storage.ts';
import { builtSite } from '../support/dist.ts';
import { LESSON } from '../support/lesson.ts';
import { DESK, expect, testOnSharedPage as test } from '../support/reader.ts';

test.use({ viewport: DESK });

const { base } = builtSite();
const slug = LESSON;

test.describe('the language', () => {
  test('leads to the same heading in the other language', async ({ page }) => {
    await page.goto(`en/lessons/${slug}/#avoidable-bias`);
    await page.waitForTimeout(200);
    const heading = page.locator('#avoidable-bias');
    const before = await heading.evaluate((element) => element.getBoundingClientRect().top);
    await page.locator('a[data-language-link]').first().click();
    await page.waitForURL(`**/ko/lessons/${slug}/**`);
    await expect(heading).toBeInViewport();
    const after = await heading.evaluate((element) => element.getBoundingClientRect().top);
    expect(Math.abs(after - before)).toBeLessThan(DESK.height / 2);
  });

  test('leads to the same page everywhere', async ({ page }) => {
    for (const path of ['', 'lessons/', 'calculators/', 'glossary/', 'references/', 'about/']) {
      await page.goto(`en/${path}`);
      const link = page.locator('a[data-language-link]').first();
      await expect(link).toHaveAttribute('hreflang', 'ko');
      expect(new URL((await link.getAttribute('href'))!, page.url()).pathname).toBe(
        `${base}/ko/${path}`,
      );
    }
  });

  test('that a reader chose is offered first at the entry', async ({ page }) => {
    await page.goto('en/');
    await page.locator('a[data-language-link]').first().click();
    await page.waitForURL('**/ko/');
    await page.goto('');
    await page.waitForTimeout(200);
    // The entry leads on, or puts that language first.
    const first = page.locator('a[data-locale]').first();
    const isThere = new URL(page.url()).pathname.startsWith(`${base}/ko/`);
    if (!isThere) await expect(first).toHaveAttribute('data-locale', 'ko');
    const stored = await page.evaluate(
      (key) => localStorage.getItem(key),
      storageKey(base, 'locale'),
    );
    expect(stored).toContain('ko');
  });
});
