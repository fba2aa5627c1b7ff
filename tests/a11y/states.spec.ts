import type { Page } from '@playwright/test';
import { violationsOf } from '../support/axe.ts';
import { Calculator, CALCULATORS, numberFields } from '../support/calculator.ts';
import { LESSON } from '../support/lesson.ts';
import { expect, PHONE, test } from '../support/reader.ts';

/** What a menu lies over is free again once it is closed, which a press of Escape does. */
const COVERED = /^target-size: .*partially obscured/;

/** Pages with something open that is closed at first, in both themes. */
async function clean(page: Page, state: string, covers?: 'covers'): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await violationsOf(page);
    const faults = covers === undefined ? found : found.filter((fault) => !COVERED.test(fault));
    expect.soft(faults, `${state}, ${colorScheme}`).toEqual([]);
  }
}

test.describe.configure({ timeout: 600_000 });

for (const locale of ['en', 'ko']) {
  for (const entry of CALCULATORS) {
    const [name] = numberFields(entry)[0]!;

    test(`${locale}: ${entry.id} with whatever can be opened`, async ({ page }) => {
      const calculator = await Calculator.open(page, entry, '#no-such-input=1', locale);
      await expect(calculator.notice).toBeVisible();
      await clean(page, 'a notice');
      await calculator.action('dismiss').click();
      for (const menu of ['copy', 'save']) {
        await calculator.action(`menu-${menu}`).click();
        await expect(calculator.frame.locator(`[data-action^="${menu}-"]`).last()).toBeVisible();
        await clean(page, `the menu ${menu}`, 'covers');
        await page.keyboard.press('Escape');
      }
      await calculator.action('embed').click();
      await expect(calculator.frame.locator('textarea').last()).toBeVisible();
      await clean(page, 'code to embed', 'covers');
      await calculator.type(name, 'eight');
      await expect(calculator.error(name)).toBeVisible();
      await clean(page, 'an error');
      for (const { id } of entry.presets) {
        await calculator.preset(id).click();
        await calculator.settle();
        await clean(page, `the example ${id}`);
      }
    });
  }

  test.describe(`${locale}: a lesson`, () => {
    const lesson = `${locale}/lessons/${LESSON}/`;

    test('with a card open', async ({ page }) => {
      await page.goto(lesson);
      await page.locator('a[data-card]').first().focus();
      await expect(page.locator('[data-reader-card]')).toBeVisible();
      await clean(page, 'a card');
    });

    test('with answers, right and wrong, and a guess', async ({ page }) => {
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
      await clean(page, 'answers');
    });

    test('with the search open: results, and nothing found', async ({ page }) => {
      await page.goto(lesson);
      await page.locator('[data-search]').click();
      const search = page.locator('[data-search-dialog]');
      await search.getByRole('combobox').fill('dev');
      await expect(search.getByRole('option').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await clean(page, 'results');
      await search.getByRole('combobox').fill('xyzzy');
      await expect(search.locator('.search-after a').first()).toBeVisible();
      await clean(page, 'nothing found');
    });

    test('with the menu of the site open on a phone', async ({ page }) => {
      await page.setViewportSize(PHONE);
      await page.goto(lesson);
      await page.locator('[popovertarget]').first().click();
      await expect(page.locator('[popover]:popover-open')).toBeVisible();
      await clean(page, 'the menu');
    });
  });
}
