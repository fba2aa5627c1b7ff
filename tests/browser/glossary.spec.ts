import { LESSON } from '../support/lesson.ts';
import { sideways } from '../support/sideways.ts';
import { DESK, expect, NARROW, test } from '../support/reader.ts';

test.describe('the glossary', () => {
  test('finds a term by either word, draws it, and leads to where it is used', async ({ page }) => {
    await page.setViewportSize(NARROW);
    await page.goto('en/glossary/');
    await page.getByRole('searchbox').fill('재현율');
    const entry = page.locator('#recall');
    await expect(entry).toBeVisible();
    await expect(page.locator('#bias')).toBeHidden();

    const slider = entry.getByRole('slider');
    await expect(slider).toHaveAttribute('aria-valuetext', '75');
    await slider.scrollIntoViewIfNeeded();
    // The code of the figures is on its way: press again until it answers.
    await expect(async () => {
      await slider.press('End');
      await expect(slider).toHaveAttribute('aria-valuetext', '100', { timeout: 500 });
    }).toPass();
    await expect(entry.locator('figcaption')).toContainText('100 of 100 positives are found');
    expect(await sideways(page)).toEqual([]);

    await entry.getByRole('link', { name: 'One number' }).first().click();
    await page.waitForURL('**/en/lessons/metrics/#one-number');
  });
});

test('a card opens, stays in its column, and closes with Esc; paper has the definition', async ({
  page,
}) => {
  await page.setViewportSize(DESK);
  await page.goto(`en/lessons/${LESSON}/`);
  const link = page.locator('a[data-card^="term-"]').first();
  await link.hover();
  const card = page.locator('[data-reader-card]');
  await expect(card).toBeVisible();
  const [box, column] = [await card.boundingBox(), await page.locator('main').boundingBox()];
  expect(box!.x).toBeGreaterThanOrEqual(column!.x);
  expect(box!.x + box!.width).toBeLessThanOrEqual(column!.x + column!.width);
  await expect(link).toHaveAccessibleDescription(/\S/);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);

  const id = (await link.getAttribute('data-card'))!;
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const note = page.locator(`#${id}`);
  await expect(note).toBeVisible();
  // It ends its own section: the next heading comes after it, and no other before.
  const between = await note.evaluate((element, card) => {
    const term = document.querySelector(`[data-card="${card}"]`)!;
    return [...document.querySelectorAll('h2')].filter(
      (heading) =>
        term.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING &&
        element.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING,
    ).length;
  }, id);
  expect(between).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(note).toHaveCount(1);
  expect(await note.evaluate((element) => element.parentElement!.className)).toContain('cards');
});
