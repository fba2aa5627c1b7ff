import type { Page } from '@playwright/test';
import { DESK, expect, test } from '../support/reader.ts';

test.use({ viewport: DESK });

async function choose(page: Page, theme: string): Promise<void> {
  // The radio itself is hidden; its label is what a reader presses.
  await page.locator(`[data-theme-switch] label:has(input[value="${theme}"])`).first().click();
}

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test.describe('the theme', () => {
  test('follows the system until the reader chooses', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('en/');
    const light = await paper(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await paper(page);
    expect(dark).not.toBe(light);
    await choose(page, 'light');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    expect(await paper(page)).toBe(light);
    await choose(page, 'system');
    expect(await paper(page)).toBe(dark);
  });

  test('is kept for the next page, and set before anything is painted', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('en/');
    await choose(page, 'dark');
    const dark = await paper(page);
    await page.addInitScript(() => {
      const seen: (string | undefined)[] = [];
      (window as unknown as { seen: typeof seen }).seen = seen;
      new PerformanceObserver((list) => {
        if (list.getEntries().length > 0) seen.push(document.documentElement.dataset['theme']);
      }).observe({ type: 'paint', buffered: true });
      new MutationObserver((_changes, observer) => {
        if (document.body === null) return;
        seen.push(document.documentElement.dataset['theme']);
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto('en/about/');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await paper(page)).toBe(dark);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen)).toEqual(new Set(['dark']));
  });

  test('can be chosen with the keyboard', async ({ page }) => {
    await page.goto('en/');
    const system = page.locator('[data-theme-switch] input[value="system"]').first();
    await system.focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('colours the bar of the browser too', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('en/');
    await choose(page, 'dark');
    const shown = await page
      .locator('meta[name="theme-color"]')
      .evaluateAll((metas) =>
        metas
          .filter((meta) => matchMedia((meta as HTMLMetaElement).media).matches)
          .map((meta) => (meta as HTMLMetaElement).dataset['themeColor']),
      );
    expect(shown).toEqual(['dark']);
  });
});
