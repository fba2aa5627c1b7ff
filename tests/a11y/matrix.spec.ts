import { violationsOf } from '../support/axe.ts';
import { builtSite } from '../support/dist.ts';
import { DESK, expect, PHONE, test, wakeAll } from '../support/reader.ts';

const pages = builtSite().pages.filter(({ file }) => /^(en|ko)\//.test(file));

// Four readings of a long lesson, one after the other.
test.describe.configure({ timeout: 600_000 });

for (const { file } of pages) {
  test(`${file} keeps to WCAG 2.2 AA in both themes, on a phone and a desk`, async ({ page }) => {
    await page.goto(file.replace(/index\.html$/, ''));
    await wakeAll(page);
    for (const [device, viewport] of Object.entries({ phone: PHONE, desk: DESK })) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await violationsOf(page), `${colorScheme} on a ${device}`).toEqual([]);
      }
    }
  });
}
