import { builtSite } from '../support/dist.ts';
import { expect, test, wakeAll } from '../support/reader.ts';

const site = builtSite();
const pages = site.pages.filter(({ file }) => !file.includes('404'));

test.describe('walking the site', () => {
  for (const { file, path } of pages) {
    test(`${file} loads without an error, a violation or a failed request`, async ({ page }) => {
      const response = await page.goto(path.slice(1));
      expect(response?.status()).toBe(200);
      await wakeAll(page);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await page.waitForLoadState('networkidle');
    });
  }

  test('an address that is not there says so in both languages', async ({ page, troubles }) => {
    const response = await page.goto('en/nowhere/');
    expect(response?.status()).toBe(404);
    await expect(page.locator('a[href$="/en/"]').first()).toBeVisible();
    await expect(page.locator('a[href$="/ko/"]').first()).toBeVisible();
    expect(troubles.splice(0).every((trouble) => trouble.includes('404'))).toBe(true);
  });

  test('the entry offers both languages', async ({ page }) => {
    await page.goto('');
    await expect(page.locator('a[data-locale="en"]').first()).toBeVisible();
    await expect(page.locator('a[data-locale="ko"]').first()).toBeVisible();
  });
});
