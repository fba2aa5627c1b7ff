import { readFile } from 'node:fs/promises';
import { Calculator, CALCULATORS } from '../support/calculator.ts';
import { DESK, expect, testOnSharedPage as test } from '../support/reader.ts';

const entry = CALCULATORS.find(({ id }) => id === 'avoidable-bias')!;

test.use({ viewport: DESK });

test('decisions are pinned, ordered, exported, cleared and come back from the file', async ({
  page,
}) => {
  await page.goto('en/journal/');
  await expect(page.locator('[data-empty]')).toContainText('Pin to journal');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  const calculator = await Calculator.open(page, entry);
  for (const [train, note] of [
    [5, 'Bigger model first.'],
    [2, 'Now the variance.'],
  ] as const) {
    await calculator.type('train', train);
    await calculator.action('pin').click();
    await calculator.frame.locator('[data-pin] textarea').fill(note);
    await calculator.action('pin-keep').click();
    await expect(calculator.frame.locator('[data-pinned="done"]')).toBeVisible();
    await expect(calculator.frame.locator('[data-pin]')).toHaveCount(0);
  }

  await page.goto('en/journal/');
  const entries = page.locator('[data-entry]');
  const notes = page.locator('[data-note]');
  await expect(notes).toHaveText(['Bigger model first.', 'Now the variance.']);
  await expect(entries.first().locator('h2')).toHaveText(
    /variance, 5\.0 points|bias, 4\.0 points/i,
  );
  await entries.nth(1).locator('[data-action="up"]').click();
  await expect(notes).toHaveText(['Now the variance.', 'Bigger model first.']);
  await entries.first().locator('[data-action="edit"]').click();
  await entries.first().locator('textarea').fill('More data.');
  await entries.first().locator('[data-action="save-note"]').click();
  await page.getByLabel('Title of the project').fill('Hivenote');
  await page.getByLabel('Title of the project').press('Enter');
  await expect(notes).toHaveText(['More data.', 'Bigger model first.']);

  await page.locator('[data-action="copy-markdown"]').click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^# Hivenote\n\n## 1\. [\s\S]*#v=1&train=2>\)\n\n> More data\.[\s\S]*\n## 2\. /);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-action="download-json"]').click(),
  ]);
  const file = await readFile(await download.path(), 'utf8');

  await page.locator('[data-action="clear"]').click();
  await expect(page.locator('[data-empty]')).toBeVisible();
  await page.locator('[data-action="undo"]').click();
  await expect(entries).toHaveCount(2);
  await page.locator('[data-action="clear"]').click();

  const paste = page.getByLabel('Or paste the text of the file');
  const status = page.locator('[data-import-status]');
  await paste.fill(file.slice(0, 100));
  await page.locator('[data-action="merge"]').click();
  await expect(status).toContainText('Nothing was changed.');
  await page.locator('input[type="file"]').setInputFiles(await download.path());
  await expect(status).toContainText('New: 2. Already here: 0.');
  await expect(notes).toHaveText(['More data.', 'Bigger model first.']);

  // In the other language the calculator says the finding anew; the note is the reader's own.
  await page.goto('ko/journal/');
  await expect(entries.first().locator('h2')).toHaveText(/분산/);
  await expect(notes.first()).toHaveText('More data.');
  await entries.first().locator('[data-action="open"]').click();
  const opened = new Calculator(page, entry);
  await opened.wake();
  await opened.expectResultsOf({ train: 2 });
});

test('a note that is being written outlives its decision in another tab', async ({ page }) => {
  const calculator = await Calculator.open(page, entry);
  await calculator.action('pin').click();
  await calculator.action('pin-keep').click();
  await expect(calculator.frame.locator('[data-pinned="done"]')).toBeVisible();
  await page.goto('en/journal/');
  const card = page.locator('[data-entry]');
  await card.locator('[data-action="edit"]').click();
  await card.locator('textarea').fill('Half a thought');
  const other = await page.context().newPage();
  await other.goto('en/journal/');
  await other.locator('[data-entry] [data-action="remove"]').click();
  await expect(card.locator('[data-gone]')).toBeVisible();
  await expect(card.locator('textarea')).toHaveValue('Half a thought');
  await card.locator('[data-action="save-note"]').click();
  await expect(card.locator('[data-note]')).toHaveText('Half a thought');
  await expect(other.locator('[data-note]')).toHaveText('Half a thought');
});
