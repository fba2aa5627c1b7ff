import { Calculator, CALCULATORS } from '../support/calculator.ts';
import { expect, test } from '../support/reader.ts';

const LESSON_PAGE = 'en/lessons/human-level-performance/';
const FIGURE = 'two-gaps-calculator';

test.describe('the whole course on one page', () => {
  test('loads no code of a calculator for a reader who typed nothing', async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.goto('en/print/', { waitUntil: 'networkidle' });
    await expect(page.locator(`#${FIGURE} [data-own]`)).toBeHidden();
    const component = await page.locator(`#${FIGURE}`).getAttribute('data-component-url');
    expect(scripts.filter((script) => script.endsWith(component!))).toEqual([]);
  });

  test('prints the numbers that were typed in a lesson, and no others', async ({ page }) => {
    await page.goto(LESSON_PAGE);
    const entry = CALCULATORS.find(({ id }) => id === 'avoidable-bias')!;
    const calculator = new Calculator(page, entry, page.locator(`#${FIGURE}`));
    await calculator.wake();
    await calculator.type('dev', 23);
    const finding = await page.locator(`#${FIGURE} [data-finding]`).textContent();

    await page.goto('en/print/');
    const figure = page.locator(`#${FIGURE}`);
    await expect(figure.locator('[data-own]')).toBeVisible();
    await expect(figure.locator('[data-part="finding"]')).toHaveText(finding!);
    await expect(figure.locator('[data-part="inputs"]')).toContainText('23%');
    await expect(figure.locator('[data-part="picture"] svg').first()).toContainText('23');
    await expect(figure.locator('[data-part="address"]')).toHaveAttribute('href', /dev=23/);
    await expect(page.locator('#dusk-calculator [data-own]')).toBeHidden();
  });
});
