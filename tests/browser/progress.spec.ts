import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { DESK, expect, testOnSharedPage as test } from '../support/reader.ts';

test.use({ viewport: DESK });

const LESSON = 'en/lessons/end-to-end/';
const said = (page: Page) => page.locator('[data-transfer] [data-status]');
const action = (page: Page, name: string) => page.locator(`[data-action="${name}"]`);

async function answerOne(page: Page): Promise<string> {
  await page.goto(LESSON);
  const question = page.locator('[data-question][data-kind="choice"]').first();
  await question.locator('input[type="radio"]').first().check();
  await question.locator('[data-action="check"]').click();
  await expect(question).toHaveAttribute('data-state', /right|wrong/);
  return (await question.getAttribute('data-question'))!;
}

test('progress goes into a file, away, and back again, in both tabs', async ({ page, context }) => {
  const id = await answerOne(page);
  await page.goto('en/progress/');
  const check = (tab: Page) => tab.locator(`[data-check="${id}"]`);
  await expect(check(page)).toHaveAttribute('data-state', /right|wrong/);
  const state = (await check(page).getAttribute('data-state'))!;
  const box = page.locator('[data-section] input[type="checkbox"]').last();
  await box.check();
  await expect(page.locator('[data-next] a').first()).toHaveAttribute('href', /\/lessons\/.+#/);

  const other = await context.newPage();
  await other.goto('en/progress/');
  await expect(check(other)).toHaveAttribute('data-state', state);

  const download = page.waitForEvent('download');
  await action(page, 'save').click();
  const file = await (await download).path();
  const text = readFileSync(file, 'utf8');

  await action(page, 'reset').click();
  await action(page, 'reset-yes').click();
  await expect(check(page)).toHaveAttribute('data-state', 'open');
  await expect(check(other)).toHaveAttribute('data-state', 'open');
  await expect(box).not.toBeChecked();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);

  for (const bad of [text.slice(0, 90), text.replace('"version": 1', '"version": 2')]) {
    await page.locator('[data-file]').setInputFiles({
      name: 'gapwise.json',
      mimeType: 'application/json',
      buffer: Buffer.from(bad),
    });
    await expect(said(page)).toContainText('Nothing was changed');
    await expect(check(page)).toHaveAttribute('data-state', 'open');
  }

  await page.locator('[data-file]').setInputFiles(file);
  await expect(said(page)).toContainText('answers 1, sections 1');
  await expect(check(page)).toHaveAttribute('data-state', state);
  await expect(check(other)).toHaveAttribute('data-state', state);
  await expect(box).toBeChecked();
  await action(page, 'undo').click();
  await expect(check(other)).toHaveAttribute('data-state', 'open');

  await page.locator('[data-transfer] summary').click();
  await page.locator('[data-pasted]').fill(text);
  await action(page, 'read').click();
  await expect(check(page)).toHaveAttribute('data-state', state);
  await page.goto(LESSON);
  await expect(page.locator(`[data-question="${id}"]`)).toHaveAttribute('data-state', state);
});
