import { expect, test as testAlone, testOnSharedPage as test } from '../support/reader.ts';

const lesson = 'en/lessons/human-level-performance/';

test.describe('a number in a sentence', () => {
  test('is typed or moved by keys, and the sentence follows', async ({ page }) => {
    await page.goto(lesson);
    const whatIf = page.locator('[data-what-if]').first();
    await whatIf.scrollIntoViewIfNeeded();
    const field = whatIf.locator('[data-pull] input').first();
    const bias = whatIf.locator('data[data-live][data-figure="avoidable-bias"]').first();
    await expect(field).toHaveValue('14');
    await expect(field).toHaveAttribute('aria-label', /\S/);
    await field.fill('12.5');
    await field.press('Enter');
    await expect(bias).toHaveText('2.5 points');
    await field.press('Shift+ArrowUp');
    await expect(field).toHaveValue('13.5');
    await expect(bias).toHaveText('1.5 points');
    await whatIf.locator('[data-action="reset"]').click();
    await expect(field).toHaveValue('14');
    await expect(bias).toHaveText('1.0 point');
    await expect(field).toBeFocused();
  });

  test('says what is wrong with text that is no number, and keeps the last figures', async ({
    page,
  }) => {
    await page.goto(lesson);
    const whatIf = page.locator('[data-what-if]').first();
    await whatIf.scrollIntoViewIfNeeded();
    const field = whatIf.locator('[data-pull] input').first();
    await field.fill('many');
    await field.press('Enter');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(whatIf.locator('[data-what-if-error]')).toContainText('from 0 to 100%');
    await expect(whatIf.locator('data[data-live]').first()).toHaveText('1.0 point');
  });

  test('is pulled sideways', async ({ page }) => {
    await page.goto(lesson);
    const whatIf = page.locator('[data-what-if]').first();
    await whatIf.scrollIntoViewIfNeeded();
    const field = whatIf.locator('[data-pull] input').first();
    await field.scrollIntoViewIfNeeded();
    const box = (await field.boundingBox())!;
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width / 2, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 - 60, y, { steps: 6 });
    await page.mouse.up();
    await expect(field).toHaveValue('13');
    await expect(whatIf.locator('data[data-live]').first()).toHaveText('2.0 points');
  });
});

testAlone.describe('without JavaScript', () => {
  testAlone.use({ javaScriptEnabled: false });

  testAlone('a number in a sentence is its text', async ({ page }) => {
    await page.goto(lesson);
    await expect(page.locator('[data-pull]').first()).toHaveText('14');
    await expect(page.locator('[data-what-if] button')).toHaveCount(1);
    await expect(page.locator('[data-what-if] button')).toBeHidden();
  });
});
