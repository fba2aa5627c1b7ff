import { CALCULATORS } from '../support/calculator.ts';
import { violationsOf } from '../support/axe.ts';
import { SLUGS } from '../support/lesson.ts';
import { expect, test, wakeAll } from '../support/reader.ts';

/** axe reads every node of a long lesson, which takes its time where two browsers share two cores. */
test.describe.configure({ timeout: 240_000 });

/** Each lesson and each calculator in one theme; `npm run test:all` looks at everything. */
const PAGES = [
  ...SLUGS.map((slug) => `lessons/${slug}/`),
  ...CALCULATORS.map(({ id }) => `embed/${id}/`),
  '',
];

for (const locale of ['en', 'ko']) {
  for (const path of PAGES) {
    test(`${locale}/${path} keeps to WCAG 2.2 AA`, async ({ page }) => {
      await page.goto(`${locale}/${path}`);
      await wakeAll(page);
      expect(await violationsOf(page)).toEqual([]);
    });
  }
}
