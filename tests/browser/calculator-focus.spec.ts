import { CALCULATORS, Calculator } from '../support/calculator.ts';
import { expect, PHONE, testOnSharedPage as test } from '../support/reader.ts';

/** Where the focus goes when what had it has nothing more to do, or goes away. */
const entryOf = (id: string) => CALCULATORS.find((entry) => entry.id === id)!;

test('reset and undo keep the focus with their last press', async ({ page }) => {
  const calculator = await Calculator.open(page, entryOf('gap-ladder'));
  const handle = calculator.frame.locator('[data-handle="human"]');
  await handle.press('End');
  await expect(handle).toHaveAttribute('aria-valuenow', '100');
  for (const name of ['reset', 'undo', 'undo'] as const) {
    await calculator.action(name).press('Enter');
    await expect(calculator.action(name)).toBeFocused();
  }
  await expect(calculator.action('undo')).toBeDisabled();
  await calculator.expectResultsOf({});
  await calculator.action('reset').press('Enter');
  await calculator.expectResultsOf({});
  await expect(calculator.action('undo')).toBeDisabled();
});

test('a notice that is closed hands the focus to the finding', async ({ page }) => {
  const calculator = await Calculator.open(page, entryOf('gap-ladder'), '#v=1&train=many');
  await calculator.action('dismiss').press('Enter');
  await expect(calculator.notice).toHaveCount(0);
  await expect(calculator.frame.locator('[data-finding]')).toBeFocused();
});

test('rows are removed to the last, and pasted, without losing the focus', async ({ page }) => {
  const calculator = await Calculator.open(page, entryOf('satisficing'));
  const remove = calculator.frame.locator('[data-remove-row]');
  for (let left = await remove.count(); left > 1; left -= 1) {
    await remove.last().press('Enter');
    await expect(remove).toHaveCount(left - 1);
    await expect(remove.last()).toBeFocused();
  }
  await calculator.frame.locator('textarea[id$="-paste"]').fill('A,90,80\nB,92,95');
  await calculator.frame.locator('[data-action^="use-rows"]').press('Enter');
  await expect(calculator.frame.locator('summary:focus')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { ...PHONE, width: 320 } });

  test('no cell with the focus lies under the names, which stay', async ({ page }) => {
    const calculator = await Calculator.open(page, entryOf('error-analysis'));
    await calculator.frame.locator('[data-rows] tbody tr:first-child input').first().focus();
    const cells = await calculator.frame.locator('[data-rows] tbody :is(input, button)').count();
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let cell = 1; cell < cells; cell += 1) {
        await page.keyboard.press(key);
        const isOnTop = await page.evaluate(() => {
          const shown = document.activeElement!;
          const { left, top, width, height } = shown.getBoundingClientRect();
          const hit = document.elementFromPoint(left + width / 2, top + height / 2);
          return shown.contains(hit);
        });
        expect(isOnTop, `${key} ${cell}`).toBe(true);
      }
    }
  });
});
