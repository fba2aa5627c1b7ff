import { anotherValue, Calculator, standingForAll, numberFields } from '../support/calculator.ts';
import { expect, testOnSharedPage as test } from '../support/reader.ts';
import { encode } from '../../src/params/codec.ts';
import { defaultsOf } from '../../src/params/table.ts';

for (const entry of standingForAll('gap-ladder')) {
  const [name, field] = numberFields(entry)[0]!;
  const value = anotherValue(field);
  const link = encode(entry.params, { ...defaultsOf(entry.params), [name]: value });

  test.describe(`the link of ${entry.id}`, () => {
    test('is followed by the address, a moment after the last change', async ({ page }) => {
      const calculator = await Calculator.open(page, entry);
      const entries = await page.evaluate(() => history.length);
      await calculator.type(name, value);
      await expect.poll(() => new URL(page.url()).hash).toBe(`#${link}`);
      expect(await page.evaluate(() => history.length)).toBe(entries);
    });

    test('when copied, opens the same numbers', async ({ page, context }) => {
      const calculator = await Calculator.open(page, entry);
      await calculator.type(name, value);
      await calculator.action('copy-link').click();
      await expect(calculator.frame.locator('[data-outcome]')).not.toBeEmpty();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const second = await context.newPage();
      await second.goto(copied);
      const opened = new Calculator(second, entry);
      await opened.wake();
      await opened.expectResultsOf({ [name]: value });
      await expect(opened.notice).toHaveCount(0);
      await second.close();
    });

    test('can be opened by a query, which moves into the fragment at once', async ({ page }) => {
      const calculator = await Calculator.open(page, entry, `?${name}=${value}`);
      await calculator.expectResultsOf({ [name]: value });
      await expect.poll(() => new URL(page.url()).search).toBe('');
      await expect.poll(() => new URL(page.url()).hash).toBe(`#${link}`);
    });

    test('is followed when the fragment changes by hand', async ({ page }) => {
      const calculator = await Calculator.open(page, entry);
      await page.evaluate((hash) => (location.hash = hash), link);
      await calculator.expectResultsOf({ [name]: value });
    });

    test('can hide a control', async ({ page }) => {
      const calculator = await Calculator.open(page, entry, `#v=1&hide=${name}`);
      await expect(calculator.field(name)).toHaveCount(0);
      await calculator.expectResultsOf({});
    });

    test('stores nothing when it is opened', async ({ page }) => {
      const calculator = await Calculator.open(page, entry, `#${link}`);
      await calculator.expectResultsOf({ [name]: value });
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([
        0, 0,
      ]);
    });

    test('leads from the embedded copy to the page of its own', async ({ page }) => {
      await page.goto(`en/embed/${entry.id}/#${link}`);
      const calculator = new Calculator(page, entry);
      await calculator.wake();
      await calculator.expectResultsOf({ [name]: value });
      const own = calculator.frame.locator('a[target="_blank"]').last();
      await expect(own).toHaveAttribute(
        'href',
        new RegExp(`/en/calculators/${entry.id}/#${link}$`),
      );
    });
  });
}
