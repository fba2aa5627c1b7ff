import type { Page } from '@playwright/test';
import { totalOf, weigh } from '../../scripts/measure/weigh.ts';
import budgets from '../../budgets.json' with { type: 'json' };
import { violationsOf } from '../support/axe.ts';
import { CALCULATORS } from '../support/calculator.ts';
import { builtSite } from '../support/dist.ts';
import { LESSON, SLUGS } from '../support/lesson.ts';
import { sideways } from '../support/sideways.ts';
import { tooSmall } from '../support/targets.ts';
import { DESK, expect, NARROW, PHONE, test, wakeAll } from '../support/reader.ts';

/**
 * Every page is opened once, and everything is asked of it that has to hold for all pages: errors,
 * weight, width, targets, and what axe finds. (Opening them again for each question took longer than
 * all other tests together.)
 */
const THOUSAND = 1000;
const site = builtSite();
const pages = site.pages.filter(({ file }) => !file.includes('404'));

type Budget = (typeof budgets.pages)[keyof typeof budgets.pages];
const limits = new Map<string, Budget>(Object.entries(budgets.pages));
const inLanguage = (file: string) => file.replace(/^(en|ko)\//, '').replace(/index\.html$/, '');

/**
 * Each lesson in both languages and each calculator in one, in one theme. `npm run test:all` looks at
 * everything.
 */
const READ_BY_AXE = new Set([
  'en/progress/',
  'ko/review/',
  ...['en', 'ko'].flatMap((locale) => [
    `${locale}/`,
    ...SLUGS.map((slug) => `${locale}/lessons/${slug}/`),
    ...CALCULATORS.flatMap(({ id }, index) =>
      (index % 2 === 0) === (locale === 'en') ? [`${locale}/embed/${id}/`] : [],
    ),
  ]),
]);

// axe reads every node of a long lesson, which takes its time where two browsers share two cores.
test.describe.configure({ timeout: 240_000 });
test.use({ viewport: PHONE });

async function expectWithin(page: Page, address: string, budget: Budget): Promise<void> {
  const { first, all } = await weigh(page, address, site, wakeAll);
  const said = (part: object) => JSON.stringify(part);
  expect.soft(totalOf(first) / THOUSAND, said(first)).toBeLessThanOrEqual(budget.first);
  expect.soft(totalOf(all) / THOUSAND, said(all)).toBeLessThanOrEqual(budget.all);
  const slug = /\/lessons\/([^/]+)\/$/.exec(address)?.[1];
  if (slug === undefined) return;
  // A chart that stands on the first screen, and no other, is part of the first load.
  expect.soft(first.charts).toBe(0);
  if (slug === LESSON) return;
  const withoutHtml = (totalOf(first) - first.html) / THOUSAND;
  expect.soft(withoutHtml, said(first)).toBeLessThanOrEqual(budgets.lessons.withoutHtml);
}

for (const { file, path } of pages) {
  const name = inLanguage(file);
  const budget = limits.get(name);

  test(`${file} loads, fits, and can be used by everyone`, async ({ page }) => {
    await test.step('loads within its budget', async () => {
      if (budget === undefined) await page.goto(path.slice(1), { waitUntil: 'networkidle' });
      else await expectWithin(page, path.slice(1), budget);
      if (budget === undefined) await wakeAll(page);
    });
    await test.step('has targets that a finger can hit', async () => {
      expect.soft(await tooSmall(page)).toEqual([]);
    });
    if (READ_BY_AXE.has(file.replace(/index\.html$/, ''))) {
      await test.step('keeps to WCAG 2.2 AA', async () => {
        expect.soft(await violationsOf(page)).toEqual([]);
      });
    }
    await test.step('does not scroll sideways at 400% zoom', async () => {
      await page.setViewportSize(NARROW);
      expect.soft(await sideways(page)).toEqual([]);
    });
    await test.step('has targets that a pointer can hit', async () => {
      await page.setViewportSize(DESK);
      expect.soft(await tooSmall(page)).toEqual([]);
    });
  });
}

test('every lesson and calculator has a budget', () => {
  const wanted = [
    ...SLUGS.map((slug) => `lessons/${slug}/`),
    ...CALCULATORS.flatMap(({ id }) => [`calculators/${id}/`, `embed/${id}/`]),
  ];
  expect(Object.keys(budgets.pages)).toEqual(expect.arrayContaining(wanted));
});

test('an address that is not there says so in both languages', async ({ page, troubles }) => {
  await page.setViewportSize(DESK);
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
