import type { Page } from '@playwright/test';
import { LESSON } from '../support/lesson.ts';
import { anotherValue, Calculator, CALCULATORS, numberFields } from '../support/calculator.ts';
import { expect, testOnSharedPage as test } from '../support/reader.ts';

const slug = LESSON;
const lesson = `en/lessons/${slug}/`;

async function firstIn(page: Page): Promise<Calculator> {
  const frame = page.locator('[data-calculator]').first();
  const id = await frame.getAttribute('data-calculator');
  const calculator = new Calculator(
    page,
    CALCULATORS.find((entry) => entry.id === id)!,
    frame,
  );
  await calculator.wake();
  return calculator;
}

test.describe('a calculator in a lesson', () => {
  test('leaves the address to the text', async ({ page }) => {
    await page.goto(lesson);
    const calculator = await firstIn(page);
    const [name, field] = numberFields(calculator.entry)[0]!;
    const before = page.url();
    await calculator.type(name, anotherValue(field));
    expect(await calculator.settledFragment()).toBe(new URL(before).hash.slice(1));
    expect(page.url()).toBe(before);
  });

  test('starts from the author’s numbers and goes back to them', async ({ page }) => {
    await page.goto(lesson);
    const calculator = await firstIn(page);
    const start = await calculator.quantities();
    const [name, field] = numberFields(calculator.entry)[0]!;
    await calculator.type(name, anotherValue(field));
    await expect.poll(() => calculator.quantities()).not.toEqual(start);
    await calculator.action('reset').click();
    await expect.poll(() => calculator.quantities()).toEqual(start);
  });

  test('keeps the typed numbers when the language changes', async ({ page }) => {
    await page.goto(lesson);
    const calculator = await firstIn(page);
    const [name, field] = numberFields(calculator.entry)[0]!;
    const value = anotherValue(field);
    await calculator.type(name, value);
    const before = await calculator.quantities();
    await page.locator('a[data-language-link]').first().click();
    await page.waitForURL(`**/ko/lessons/${slug}/**`);
    const korean = await firstIn(page);
    await expect(korean.field(name)).toHaveValue(String(value));
    await expect.poll(() => korean.quantities()).toEqual(before);
  });

  test('says the same numbers as the text around it', async ({ page }) => {
    await page.goto(lesson);
    const figures = await page
      .locator('data[data-of][data-figure]')
      .evaluateAll((all) =>
        all.map((data) => ({ value: data.getAttribute('value'), text: data.textContent.trim() })),
      );
    expect(figures.length).toBeGreaterThan(5);
    for (const { value, text } of figures) {
      expect(value).toMatch(/^-?[\d.e-]+$/);
      const digits = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
      const shown = Number(
        text
          .replace(/,/g, '')
          .replace('−', '-')
          .replace(/[^\d.-].*$/, ''),
      );
      const full = Number(value) * (/%|point/.test(text) || Math.abs(Number(value)) < 1 ? 100 : 1);
      expect(Math.abs(full - shown), text).toBeLessThanOrEqual(0.5001 * 10 ** -digits);
    }
  });
});
