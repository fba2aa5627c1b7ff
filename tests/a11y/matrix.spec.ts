import { violationsOf } from '../support/axe.ts';
import { builtSite } from '../support/dist.ts';
import { DESK, expect, PHONE, test, wakeAll } from '../support/reader.ts';

const pages = builtSite().pages.filter(({ file }) => /^(en|ko)\//.test(file));

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [device, viewport] of Object.entries({ phone: PHONE, desk: DESK })) {
    test.describe(`${colorScheme} on a ${device}`, () => {
      test.use({ colorScheme, viewport });
      for (const { file, path } of pages) {
        test(`${file} keeps to WCAG 2.2 AA`, async ({ page }) => {
          await page.goto(path.slice(1));
          await wakeAll(page);
          expect(await violationsOf(page)).toEqual([]);
        });
      }
    });
  }
}
