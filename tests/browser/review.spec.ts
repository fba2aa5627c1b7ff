import { readFileSync } from 'node:fs';
import { DESK, expect, testOnSharedPage as test } from '../support/reader.ts';

test.use({ viewport: DESK });

test('cards are answered, graded by keys, taken back, put off and kept', async ({ page }) => {
  await page.goto('en/review/');
  const stage = page.locator('[data-stage]');
  const counts = page.locator('[data-counts]');
  await expect(stage).toBeHidden();
  await expect(page.locator('[data-review] [data-status]').first()).toContainText('No cards yet');

  await page.locator('[data-choosing] summary').click();
  await page.locator('[data-wish="end-to-end/on-monday"]').check();
  await expect(stage).toBeVisible();
  const fresh = async () => Number(await counts.locator('[data-slot="fresh"]').textContent());
  const before = await fresh();
  expect(before).toBeGreaterThan(3);

  await test.step('a choice is checked, and its grade suggested', async () => {
    const question = stage.locator('[data-question]');
    await expect(stage.locator('[data-answer]')).toBeHidden();
    const right = (await question.getAttribute('data-right'))!;
    await question.locator(`input[value="${right}"]`).check();
    await question.locator('[data-action="check"]').press('Enter');
    await expect(stage.locator('[data-suggested]')).toHaveAttribute('data-grade', '3');
    await expect(stage.locator('[data-grade="4"] [data-in]')).toContainText(/\d/);
    const id = await question.getAttribute('data-question');
    await page.keyboard.press('3');
    await expect(stage.locator(`[data-question="${id!}"]`)).toHaveCount(0);
    await expect(stage).toBeFocused();
    expect(await fresh()).toBe(before - 1);
    await page.locator('[data-action="undo"]').click();
    await expect(stage.locator(`[data-question="${id!}"]`)).toBeVisible();
    expect(await fresh()).toBe(before);
    await stage.locator('[data-action="show"]').click();
    await page.keyboard.press('4');
    await expect(stage.locator(`[data-question="${id!}"]`)).toHaveCount(0);
  });

  await test.step('a card that is put away stays away, until it is wanted back', async () => {
    await stage.locator('[data-action="suspend"]').click();
    await expect.poll(fresh).toBe(before - 2);
    await page.locator('[data-action="back"]').click();
    await page.reload();
    await expect.poll(fresh).toBe(before - 1);
  });

  await test.step('the day’s limit is kept, and what is no number is told', async () => {
    const limit = page.locator('[data-limit]');
    await limit.fill('none');
    await limit.blur();
    await expect(page.locator('[data-review] [data-status]').first()).toContainText('1 to 500');
    await limit.fill('2');
    await limit.blur();
    await expect.poll(fresh).toBe(1);
  });

  const download = page.waitForEvent('download');
  await page.locator('[data-action="anki"]').click();
  const lines = readFileSync(await (await download).path(), 'utf8')
    .trim()
    .split('\n');
  expect(lines[0]).toBe('#separator:tab');
  const notes = lines.filter((line) => !line.startsWith('#'));
  expect(notes.length).toBeGreaterThanOrEqual(before);
  expect(notes.every((line) => line.includes('end-to-end::on-monday'))).toBe(true);
});
