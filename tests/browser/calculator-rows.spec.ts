import type { Locator } from '@playwright/test';
import { Calculator, standingForAll } from '../support/calculator.ts';
import { expect, PHONE, testOnSharedPage as test } from '../support/reader.ts';
import { encode } from '../../src/params/codec.ts';
import { defaultsOf, type Rows, type RowsField } from '../../src/params/table.ts';

/** Calculators with a table that the reader edits, with that table. */
const tables = standingForAll('satisficing').flatMap((entry) =>
  Object.entries(entry.params.fields).flatMap(([name, field]) =>
    field.kind === 'rows' ? [{ entry, name, field }] : [],
  ),
);

/** The first column of percentages, and the rows with another one in its first cell. */
function changed(field: RowsField, value: number): { column: number; rows: Rows } {
  const column = field.columns.findIndex(({ kind }) => kind === 'percent');
  const rows = field.default.map((row, at) =>
    at === 0 ? row.map((cell, index) => (index === column ? value : cell)) : row,
  );
  return { column, rows };
}

/** Pastes text as a reader does who has copied cells elsewhere. */
async function paste(input: Locator, text: string): Promise<void> {
  await input.evaluate((element, data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', data);
    const options = { clipboardData, bubbles: true, cancelable: true };
    element.dispatchEvent(new ClipboardEvent('paste', options));
  }, text);
}

for (const { entry, name, field } of tables) {
  const { column, rows } = changed(field, 37.5);
  const first = `${name}.0.${field.columns[column]!.name}`;
  const lines = (table: Rows) => table.map((row) => row.map((cell) => cell ?? '').join('\t'));

  test.describe(`the table of ${entry.id}`, () => {
    test('takes a typed cell, keeps bad text with a message, and undoes', async ({ page }) => {
      const calculator = await Calculator.open(page, entry);
      await calculator.type(first, '37.5 %');
      await calculator.expectResultsOf({ [name]: rows });
      await calculator.type(first, 'many');
      await expect(calculator.field(first)).toHaveValue('many');
      await expect(calculator.field(first)).toHaveAttribute('aria-invalid', 'true');
      await expect(calculator.error(first)).toBeVisible();
      await calculator.expectResultsOf({ [name]: rows });
      await calculator.action('undo').click();
      await expect(calculator.error(first)).toHaveCount(0);
      await calculator.action('undo').click();
      await calculator.expectResultsOf({});
    });

    test('gains a row with the focus in its name, and loses one that undo restores', async ({
      page,
    }) => {
      const calculator = await Calculator.open(page, entry);
      const count = field.default.length;
      await calculator.action(`add-row-${name}`).click();
      await expect(calculator.field(`${name}.${count}.name`)).toBeFocused();
      await calculator.frame.locator(`[data-remove-row="${count}"]`).click();
      await calculator.expectResultsOf({});
      const remove = calculator.frame.locator('[data-remove-row="0"]');
      if (field.default.length === field.least) {
        // The least rows that the table may have cannot be taken away.
        await expect(remove).toBeDisabled();
        return;
      }
      await remove.click();
      await calculator.expectResultsOf({ [name]: field.default.slice(1) });
      await calculator.action('undo').click();
      await calculator.expectResultsOf({});
    });

    test('takes cells from a spreadsheet where they are pasted', async ({ page }) => {
      const calculator = await Calculator.open(page, entry);
      await paste(calculator.field(`${name}.0.name`), lines(rows).join('\n'));
      await calculator.expectResultsOf({ [name]: rows });
    });

    test('takes a pasted table, and says which lines it cannot use', async ({ page }) => {
      const calculator = await Calculator.open(page, entry);
      const heads = field.columns.map((one) => one.name).join('\t');
      const bad = field.columns.map(() => '???').join('\t');
      const box = calculator.frame.locator(`textarea[id$="-${name}-paste"]`);
      await box.fill([heads, ...lines(rows), bad].join('\n'));
      const fault = calculator.frame.locator(`[data-fault="${rows.length + 2}"]`);
      await expect(fault.first()).toBeVisible();
      await calculator.action(`use-rows-${name}`).click();
      await calculator.expectResultsOf({ [name]: rows });
      await expect(box).toHaveValue('');
    });

    test('travels in the link, or stays hidden by one', async ({ page }) => {
      const link = encode(entry.params, { ...defaultsOf(entry.params), [name]: rows });
      const calculator = await Calculator.open(page, entry, `#${link}`);
      await calculator.expectResultsOf({ [name]: rows });
      await expect(calculator.notice).toHaveCount(0);
      await page.evaluate((hash) => (location.hash = hash), `${link}&hide=${name}`);
      await expect(calculator.field(first)).toHaveCount(0);
    });

    test('names a bad cell of a link by row and column', async ({ page }) => {
      const text = encode(entry.params, { ...defaultsOf(entry.params), [name]: rows });
      const calculator = await Calculator.open(page, entry, `#${text.replace('37.5', 'many')}`);
      await expect(calculator.notice).toContainText('many');
      await expect(calculator.notice).toContainText('row 1');
      await calculator.expectResultsOf({});
    });

    test.describe('on a phone', () => {
      test.use({ viewport: { ...PHONE, width: 320 } });

      test('moves within its own box, never the page', async ({ page }) => {
        const calculator = await Calculator.open(page, entry);
        await calculator.field(first).scrollIntoViewIfNeeded();
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(320);
      });
    });
  });
}
