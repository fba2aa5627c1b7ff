import { LESSON } from '../support/lesson.ts';
import { expect, testOnSharedPage as test } from '../support/reader.ts';

const lesson = `en/lessons/${LESSON}/`;

test.describe('the checks of a lesson', () => {
  test('answer with a reason, and are remembered', async ({ page }) => {
    await page.goto(lesson);
    const question = page.locator('[data-question][data-kind="choice"]').first();
    await question.scrollIntoViewIfNeeded();
    await question.locator('input[type="radio"]').first().check();
    await question.locator('[data-action="check"]').click();
    await expect(question).toHaveAttribute('data-state', /right|wrong/);
    await expect(question.locator('[data-status]')).not.toBeEmpty();
    const state = await question.getAttribute('data-state');
    await page.reload();
    await expect(question).toHaveAttribute('data-state', state!);
    await question.locator('[data-action="retry"]').click();
    await expect(question).not.toHaveAttribute('data-state', /.*/);
  });

  test('draw new numbers, and take a typed answer', async ({ page }) => {
    await page.goto(lesson);
    const question = page.locator('[data-question][data-kind="number"]').first();
    await question.scrollIntoViewIfNeeded();
    const slots = () => question.locator('[data-slot]').allInnerTexts();
    const before = await slots();
    await expect
      .poll(async () => {
        await question.locator('[data-action="new-numbers"]').first().click();
        return slots();
      })
      .not.toEqual(before);
    await question.locator('input:not([type="radio"])').first().fill('999');
    await question.locator('[data-action="check"]').click();
    await expect(question).toHaveAttribute('data-state', 'wrong');
    await expect(question.locator('[data-status]')).not.toBeEmpty();
  });

  test('let a reader guess before the text tells', async ({ page }) => {
    await page.goto(lesson);
    const prediction = page.locator('[data-prediction]').first();
    await prediction.scrollIntoViewIfNeeded();
    await prediction.locator('input[type="radio"]').first().check();
    await prediction.locator('[data-action="guess"]').click();
    await expect(prediction).toHaveAttribute('data-guess', /\S/);
    await expect(prediction.locator('[data-reveal]')).toHaveAttribute('open', /.*/);
  });
});
