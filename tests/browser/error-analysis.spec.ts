import type { Locator, Page } from '@playwright/test';
import { violationsOf } from '../support/axe.ts';
import { CALCULATORS, Calculator } from '../support/calculator.ts';
import { expect, PHONE, testOnSharedPage as test } from '../support/reader.ts';

const entry = CALCULATORS.find(({ id }) => id === 'error-analysis')!;
const SMALL =
  'id,text,truth,prediction,rain\n1,first,yes,no,1\n2,second,yes,no,0\n3,third,no,yes,0\n4,fourth,no,yes,0\n';

/** The calculator with its table, as a reader uses both. */
class Bench {
  readonly page: Page;
  readonly calculator: Calculator;

  constructor(calculator: Calculator) {
    this.page = calculator.page;
    this.calculator = calculator;
  }

  static async open(page: Page, state = '', locale = 'en'): Promise<Bench> {
    const bench = new Bench(await Calculator.open(page, entry, state, locale));
    const door = bench.action('open-sheet');
    // A kept table opens by itself.
    await expect(door.or(bench.sheet).first()).toBeVisible();
    if (await door.isVisible()) await door.click({ timeout: 1000 }).catch(() => undefined);
    await expect(bench.sheet).toBeVisible();
    return bench;
  }

  get sheet(): Locator {
    return this.calculator.frame.locator('[data-sheet]');
  }

  get grid(): Locator {
    return this.sheet.getByRole('grid');
  }

  action(name: string): Locator {
    return this.calculator.action(name);
  }

  tag(name: string): Locator {
    return this.sheet.locator(`[data-tag="${name}"]`);
  }

  row(text: string): Locator {
    return this.grid.locator('[data-key]').filter({ hasText: text });
  }

  async read(text: string): Promise<void> {
    const intake = this.sheet.locator('details').first();
    if ((await intake.getAttribute('open')) === null) await intake.locator('summary').click();
    await this.sheet.locator('[data-intake]').fill(text);
    await this.action('read-sheet').click();
  }

  async figure(name: string): Promise<string | undefined> {
    return (await this.calculator.quantities())[name];
  }

  async save(action: string): Promise<string> {
    const download = this.page.waitForEvent('download');
    await this.action(action).click();
    const stream = await (await download).createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    return Buffer.concat(parts).toString('utf8');
  }
}

test('pasted rows are tagged by press and key, several at once, and undone', async ({ page }) => {
  const bench = await Bench.open(page);
  await bench.read(SMALL);
  await expect(bench.grid).toHaveAttribute('aria-rowcount', '4');
  await expect.poll(() => bench.figure('share-rain')).toBe('0.25');

  await bench.row('second').click();
  await bench.tag('rain').click();
  await expect(bench.tag('rain')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => bench.figure('share-rain')).toBe('0.5');

  // A new category, invented on the way.
  await bench.grid.press('n');
  await page.keyboard.type('wind');
  await page.keyboard.press('Enter');
  await expect.poll(() => bench.figure('share-wind')).toBe('0.25');
  await expect.poll(() => bench.figure('union')).toBe('0.5');

  await bench.grid.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('2');
  await expect.poll(() => bench.figure('share-wind')).toBe('0.75');
  await expect(bench.tag('wind')).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Control+a');
  await expect(bench.tag('wind')).toHaveAttribute('aria-pressed', 'mixed');

  await page.keyboard.press('Delete');
  await expect(bench.grid).toHaveCount(0);
  await bench.action('undo-sheet').click();
  await expect(bench.grid).toHaveAttribute('aria-rowcount', '4');
  await bench.grid.press('Control+z');
  await expect.poll(() => bench.figure('share-wind')).toBe('0.25');
  await bench.grid.press('Control+Shift+z');
  await expect.poll(() => bench.figure('share-wind')).toBe('0.75');
});

test('single keys can be switched off, and stay so', async ({ page }) => {
  const bench = await Bench.open(page);
  await bench.read(SMALL);
  const keys = bench.sheet.locator('input[name="sheet-keys"]');
  await keys.uncheck();
  await bench.row('second').click();
  await bench.grid.press('1');
  await expect(bench.tag('rain')).toHaveAttribute('aria-pressed', 'false');
  await page.reload();
  await bench.calculator.wake();
  await expect(keys).not.toBeChecked();
});

test('what was done is there after a reload, settings included', async ({ page }) => {
  const bench = await Bench.open(page);
  await bench.read(SMALL);
  await bench.row('third').click();
  await bench.sheet.locator('[data-comment]').fill('far away');
  await bench.tag('rain').click();
  await expect.poll(() => bench.figure('share-rain')).toBe('0.5');
  await bench.calculator.type('dev', 20);
  await expect.poll(() => bench.figure('ceiling-rain')).toBe('0.1');
  // Without the link's numbers: the table brings its own.
  await page.goto('about:blank');
  const again = await Bench.open(page);
  await expect(again.grid).toHaveAttribute('aria-rowcount', '4');
  await expect.poll(() => again.figure('ceiling-rain')).toBe('0.1');
  await again.row('third').click();
  await expect(again.sheet.locator('[data-comment]')).toHaveValue('far away');
});

test('a link shows its own numbers, and the table waits', async ({ page }) => {
  const bench = await Bench.open(page);
  await bench.read(SMALL);
  await expect.poll(() => bench.figure('share-rain')).toBe('0.25');
  await page.goto('about:blank');
  const linked = await Bench.open(page, '#v=1&dev=5&n=200');
  await expect(linked.grid).toHaveAttribute('aria-rowcount', '4');
  await linked.calculator.expectResultsOfLink('v=1&dev=5&n=200');
  await linked.action('show-sheet').click();
  await expect.poll(() => linked.figure('share-rain')).toBe('0.25');
  expect(await linked.calculator.settledFragment()).not.toContain('first');
});

test('two tabs at once lose nothing', async ({ page, context }) => {
  const one = await Bench.open(page);
  await one.read(SMALL);
  await expect.poll(() => one.figure('share-rain')).toBe('0.25');
  const two = await Bench.open(await context.newPage());
  await expect(two.grid).toHaveAttribute('aria-rowcount', '4');

  await one.row('second').click();
  await two.row('second').click();
  await one.tag('rain').click();
  await two.grid.press('n');
  await two.page.keyboard.type('wind');
  await two.page.keyboard.press('Enter');
  await one.row('fourth').click();
  await one.sheet.locator('[data-comment]').fill('from one');
  await one.sheet.locator('[data-comment]').blur();

  for (const bench of [one, two]) {
    await expect(bench.row('second')).toContainText('rain');
    await expect(bench.row('second')).toContainText('wind');
    await bench.row('fourth').click();
    await expect(bench.sheet.locator('[data-comment]')).toHaveValue('from one');
  }
  await one.page.reload();
  await one.calculator.wake();
  await expect(one.row('second')).toContainText('wind');
});

test('goes out whole and comes back, as JSON and as CSV', async ({ page }) => {
  const bench = await Bench.open(page);
  await bench.read(SMALL.replace('first', '=1+1'));
  await bench.row('second').click();
  await bench.grid.press('n');
  await page.keyboard.type('wrong label');
  await page.keyboard.press('Enter');
  await expect.poll(() => bench.figure('error-labels')).toBe('0.025');
  const csv = await bench.save('save-csv');
  expect(csv).toContain("'=1+1");
  const json = await bench.save('save-json');
  const report = await bench.save('save-markdown');
  expect(report).toContain('| wrong label | 1 | 25% |');

  for (const text of [json, csv]) {
    await bench.action('clear-sheet').click();
    await expect(bench.grid).toHaveCount(0);
    const mimeType = text === json ? 'application/json' : 'text/csv';
    const file = { name: 'table', mimeType, buffer: Buffer.from(text) };
    await bench.sheet.locator('[data-sheet-file]').setInputFiles(file);
    await expect(bench.grid).toHaveAttribute('aria-rowcount', '4');
    await expect(bench.row('=1+1')).not.toContainText("'=");
    await expect(bench.row('second')).toContainText('wrong label');
  }
});

test('reports bad rows by line, and refuses cells of 100 kB', async ({ page }) => {
  const bench = await Bench.open(page);
  await bench.read(`id,text\n1,fine\n2\n3,${'x'.repeat(99_000)}\n4,<img src=x onerror=alert(1)>\n`);
  const report = bench.sheet.locator('[data-error="sheet"]');
  await expect(report).toContainText('Line 3: 1 cells instead of 2');
  await expect(report).toContainText('Line 4: a cell of 99,000 characters');
  await bench.action('add-table').click();
  await expect(bench.grid).toHaveAttribute('aria-rowcount', '2');
  await expect(bench.row('<img src=x')).toBeVisible();
  await expect(bench.grid.locator('img')).toHaveCount(0);
});

test('shows a picture that was dropped beside its row, also after a reload', async ({ page }) => {
  const bench = await Bench.open(page);
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  await bench.sheet.locator('[data-sheet-file]').setInputFiles([
    { name: 'a.png', mimeType: 'image/png', buffer: png },
    {
      name: 't.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('picture,kind\nx/A.png,cat\nb.png,dog\n'),
    },
  ]);
  await expect(bench.row('A.png').locator('img')).toHaveJSProperty('naturalWidth', 1);
  await expect(bench.row('b.png').locator('img')).toHaveCount(0);
  await page.reload();
  await bench.calculator.wake();
  await expect(bench.row('A.png').locator('img')).toHaveJSProperty('naturalWidth', 1);
});

test('takes the course’s sheet, and fifty thousand rows of which few are drawn', async ({
  page,
}) => {
  test.slow();
  const bench = await Bench.open(page);
  await bench.action('sample-sheet').click();
  await expect.poll(() => bench.figure('ceiling-great-cat')).toBe(String(0.1 * (1 - 0.43)));
  await expect.poll(async () => Number(await bench.figure('union'))).toBeGreaterThan(0.6);

  const lines = Array.from(
    { length: 50_000 },
    (_, at) => `${at},row ${at},a,b,${at % 4 === 0 ? 1 : 0}`,
  );
  const text = `id,text,truth,prediction,fourth\n${lines.join('\n')}\n`;
  const file = { name: 'many.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
  await bench.sheet.locator('details').first().locator('summary').click();
  await bench.sheet.locator('[data-sheet-file]').setInputFiles(file);
  await bench.action('replace-table').click({ timeout: 60_000 });
  await expect(bench.grid).toHaveAttribute('aria-rowcount', '50000', { timeout: 60_000 });
  expect(await bench.grid.locator('[data-key]').count()).toBeLessThan(60);
  await bench.grid.press('End');
  await expect(bench.row('row 49999')).toBeVisible();
  await bench.grid.press('1');
  await expect.poll(() => bench.figure('share-fourth')).toBe(String(12_501 / 50_000));
});

test('hands the sample out in Korean, as a file that Excel reads, and takes it back', async ({
  page,
}) => {
  const bench = await Bench.open(page, '', 'ko');
  const text = await bench.save('save-sample');
  expect(text).toMatch(/^\ufeff번호,사진,정답,예측,개,대형 고양잇과,흐릿함,필터,메모\r\ndev-001,/);
  await bench.read(text);
  await expect(bench.grid).toHaveAttribute('aria-rowcount', '100');
  await expect.poll(() => bench.figure('share-대형-고양잇과')).toBe('0.43');
});

test('is accessible with a full table, and with one that has faults', async ({ page }) => {
  const bench = await Bench.open(page);
  await bench.action('sample-sheet').click();
  await bench.grid.press('ArrowDown');
  expect(await violationsOf(page)).toEqual([]);
  await bench.read('id,text\n1\n2,b\n');
  await expect(bench.sheet.locator('[data-error="sheet"]')).toBeVisible();
  expect(await violationsOf(page)).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  test('stacks the rows and never scrolls sideways, in Korean too', async ({ page }) => {
    const bench = await Bench.open(page, '', 'ko');
    await bench.action('sample-sheet').click();
    await expect(bench.grid).toHaveAttribute('data-narrow', '');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(PHONE.width);
  });
});
