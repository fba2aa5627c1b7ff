import type { Page } from '@playwright/test';
import { violationsOf } from '../support/axe.ts';
import { Calculator, CALCULATORS, numberFields } from '../support/calculator.ts';
import { SLUGS } from '../support/lesson.ts';
import { expect, PHONE, test } from '../support/reader.ts';

/** Pages with something open that is closed at first. */
async function clean(page: Page): Promise<void> {
  expect(await violationsOf(page)).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const locale of ['en', 'ko']) {
    test.describe(`${colorScheme}, ${locale}`, () => {
      test.use({ colorScheme });

      for (const entry of CALCULATORS) {
        const [name] = numberFields(entry)[0]!;
        const open = (page: Page, state = '') => Calculator.open(page, entry, state, locale);

        test(`${entry.id} with a menu open`, async ({ page }) => {
          const calculator = await open(page);
          for (const menu of ['menu-copy', 'menu-save']) {
            await calculator.action(menu).click();
            await clean(page);
            await page.keyboard.press('Escape');
          }
        });

        test(`${entry.id} with an error`, async ({ page }) => {
          const calculator = await open(page);
          await calculator.type(name, 'eight');
          await expect(calculator.error(name)).toBeVisible();
          await clean(page);
        });

        test(`${entry.id} with a notice`, async ({ page }) => {
          const calculator = await open(page, '#no-such-input=1');
          await expect(calculator.notice).toBeVisible();
          await clean(page);
        });

        test(`${entry.id} with code to embed`, async ({ page }) => {
          const calculator = await open(page);
          await calculator.action('embed').click();
          await expect(calculator.frame.locator('textarea').last()).toBeVisible();
          await clean(page);
        });

        for (const { id } of entry.presets) {
          test(`${entry.id} with the example ${id}`, async ({ page }) => {
            const calculator = await open(page);
            await calculator.preset(id).click();
            await calculator.settle();
            await clean(page);
          });
        }
      }

      const lesson = `${locale}/lessons/${SLUGS[0]}/`;

      test('a lesson with a card open', async ({ page }) => {
        await page.goto(lesson);
        await page.locator('a[data-card]').first().focus();
        await expect(page.locator('[data-reader-card]')).toBeVisible();
        await clean(page);
      });

      test('a lesson with answers, right and wrong, and a guess', async ({ page }) => {
        await page.goto(lesson);
        const questions = page.locator('[data-question][data-kind="choice"]');
        for (const question of await questions.all()) {
          await question.locator('input[type="radio"]').first().check();
          await question.locator('[data-action="check"]').click();
        }
        const prediction = page.locator('[data-prediction]').first();
        await prediction.locator('input[type="radio"]').first().check();
        await prediction.locator('[data-action="guess"]').click();
        await page.locator('details').evaluateAll((all) => {
          for (const details of all as HTMLDetailsElement[]) details.open = true;
        });
        await clean(page);
      });

      test('the menu of the site, open on a phone', async ({ page }) => {
        await page.setViewportSize(PHONE);
        await page.goto(lesson);
        await page.locator('[popovertarget]').first().click();
        await expect(page.locator('[popover]:popover-open')).toBeVisible();
        await clean(page);
      });
    });
  }
}
