import { CALCULATORS, Calculator } from '../support/calculator.ts';
import { expect, testOnSharedPage as test } from '../support/reader.ts';

const entry = CALCULATORS.find(({ id }) => id === 'threshold')!;
const GOOD = 'label,score\n0,0.1\n0,0.4\n1,0.35\n1,0.8\n';
const BAD = 'label,score\n1,0.9\n1,high\n0\n0,0.2\nmaybe,0.3\n0,0.1\n';

async function open(page: Parameters<typeof Calculator.open>[0], locale = 'en') {
  const calculator = await Calculator.open(page, entry, '#v=1&source=own', locale);
  await expect(calculator.frame.locator('textarea')).toBeVisible();
  return calculator;
}

async function paste(calculator: Calculator, text: string): Promise<void> {
  await calculator.frame.locator('textarea').first().fill(text);
  await calculator.action('read-rows').click();
}

async function figure(calculator: Calculator, name: string): Promise<string | undefined> {
  return (await calculator.quantities())[name];
}

test('shows pasted rows, and keeps them out of link and storage', async ({ page }) => {
  const calculator = await open(page);
  await paste(calculator, GOOD);
  await expect.poll(() => figure(calculator, 'roc-auc')).toBe('0.75');
  expect(Number(await figure(calculator, 'average-precision'))).toBeCloseTo(0.8333, 4);
  expect(await calculator.settledFragment()).toBe('v=1&source=own');
  const stored = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(stored).not.toContain('0.35');
  await calculator.action('copy-link').click();
  await expect(calculator.frame.locator('[data-outcome]')).not.toBeEmpty();
});

test('reports bad rows by line, keeps the last good data, and skips when told', async ({
  page,
}) => {
  const calculator = await open(page);
  await paste(calculator, GOOD);
  await expect.poll(() => figure(calculator, 'roc-auc')).toBe('0.75');
  await paste(calculator, BAD);
  const report = calculator.frame.locator('[data-error="rows"]');
  await expect(report).toContainText('3 of 6 rows');
  await expect(report).toContainText('Line 3: “high” is no score.');
  await expect(report).toContainText('Line 4: a column is missing');
  await expect(report).toContainText('Line 6: “maybe” is a third label.');
  expect(await figure(calculator, 'roc-auc')).toBe('0.75');
  await calculator.action('skip-rows').click();
  await expect.poll(() => figure(calculator, 'roc-auc')).toBe('1');
  await expect(calculator.frame.locator('[data-rows="3"]')).toContainText('3 rows were skipped');
});

test('says why nothing can be read', async ({ page }) => {
  const calculator = await open(page);
  await paste(calculator, 'just words');
  await expect(calculator.frame.locator('[data-error="rows"]')).toContainText('only one column');
  await calculator.action('example-rows').click();
  await calculator.action('read-rows').click();
  await expect.poll(() => figure(calculator, 'tp')).toMatch(/\d/);
  await expect(calculator.frame.locator('[data-error="rows"]')).toHaveCount(0);
});

test('takes a file that is dropped or chosen, and lets the positive class be changed', async ({
  page,
}) => {
  const calculator = await open(page);
  const text = 'kind,score\ncat,0.9\ncat,0.8\ncat,0.3\ndog,0.2\ndog,0.1\n';
  await calculator.frame.locator('[data-drop]').evaluate((zone, csv) => {
    const data = new DataTransfer();
    data.items.add(new File([csv], 'scores.csv', { type: 'text/csv' }));
    zone.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: data }));
  }, text);
  await expect.poll(() => figure(calculator, 'roc-auc')).toBe('0');
  await expect(calculator.frame.locator('section')).toContainText('the rarer one was taken');
  await calculator.frame.locator('select').selectOption('negative');
  await expect.poll(() => figure(calculator, 'roc-auc')).toBe('1');
  const file = { name: 'own.csv', mimeType: 'text/csv', buffer: Buffer.from(GOOD) };
  await calculator.frame.locator('[data-file]').setInputFiles(file);
  await expect.poll(() => figure(calculator, 'roc-auc')).toBe('0.75');
});

test('works by keyboard: rows, ranks and threshold', async ({ page }) => {
  const calculator = await open(page);
  await calculator.frame.locator('textarea').first().focus();
  await page.keyboard.insertText(GOOD);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => figure(calculator, 'roc-auc')).toBe('0.75');
  await calculator.slider('threshold').press('End');
  await expect.poll(() => figure(calculator, 'tp')).toBe('0');
  await calculator.frame.locator('input[data-choice="slide-over"][value="ranks"]').check();
  await calculator.slider('rank').press('Home');
  for (const called of [1, 2, 3, 4]) {
    await calculator.slider('rank').press('ArrowRight');
    await expect
      .poll(async () => {
        const { tp, fp } = await calculator.quantities();
        return Number(tp) + Number(fp);
      })
      .toBe(called);
  }
  await calculator.field('threshold').fill('');
  await calculator.field('threshold').press('Enter');
  await expect.poll(() => figure(calculator, 'verdict')).not.toBe('own-near');
});

test('moves with its line in the picture, by pointer and by keys', async ({ page }) => {
  const calculator = await Calculator.open(page, entry);
  const grip = calculator.frame.locator('[data-handle="threshold"]');
  await grip.scrollIntoViewIfNeeded();
  const hit = (await grip.locator('circle').first().boundingBox())!;
  const picture = (await calculator.frame.locator('[data-picture]').first().boundingBox())!;
  // The line is held anywhere, not only where its grip is.
  const y = hit.y - 40;
  await page.mouse.move(hit.x + hit.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(picture.x + picture.width / 2, y, { steps: 5 });
  await page.mouse.up();
  const half = Number(await figure(calculator, 'threshold'));
  expect(half).toBeCloseTo(0.5, 1);
  await calculator.expectResultsOf({ threshold: half });
  await calculator.action('undo').click();
  await calculator.expectResultsOf({});
  await grip.focus();
  await page.keyboard.press('End');
  await expect.poll(() => figure(calculator, 'tp')).toBe('0');
  await page.keyboard.press('Home');
  await expect.poll(() => figure(calculator, 'fn')).toBe('0');
});

test('draws the resamples again when the costs change, and says meanwhile that it does', async ({
  page,
}) => {
  const calculator = await Calculator.open(page, entry);
  await calculator.type('cost-fn', 9);
  await calculator.expectResultsOf({ 'cost-fn': 9 });
  await calculator.action('another-seed').click();
  await calculator.expectResultsOf({ 'cost-fn': 9, seed: 2 });
});
