import { totalOf, weigh } from '../../scripts/measure/weigh.ts';
import budgets from '../../budgets.json' with { type: 'json' };
import { CALCULATORS } from '../support/calculator.ts';
import { builtSite } from '../support/dist.ts';
import { SLUGS } from '../support/lesson.ts';
import { expect, PHONE, test, wakeAll } from '../support/reader.ts';

const THOUSAND = 1000;
const site = builtSite();

test.describe('what a page weighs', () => {
  test.use({ viewport: PHONE });

  test('is limited for every lesson and calculator', () => {
    const pages = [
      ...SLUGS.map((slug) => `lessons/${slug}/`),
      ...CALCULATORS.flatMap(({ id }) => [`calculators/${id}/`, `embed/${id}/`]),
    ];
    expect(Object.keys(budgets.pages)).toEqual(expect.arrayContaining(pages));
  });

  for (const [path, budget] of Object.entries(budgets.pages)) {
    for (const locale of ['en', 'ko']) {
      test(`${locale}/${path} stays within its budget`, async ({ page }) => {
        const { first, all } = await weigh(page, `${locale}/${path}`, site, wakeAll);
        const said = (part: object) => JSON.stringify(part);
        expect(totalOf(first) / THOUSAND, said(first)).toBeLessThanOrEqual(budget.first);
        expect(totalOf(all) / THOUSAND, said(all)).toBeLessThanOrEqual(budget.all);
        // A chart that stands on the first screen, and no other, is part of the first load.
        if (path.startsWith('lessons/')) expect(first.charts).toBe(0);
      });
    }
  }
});
