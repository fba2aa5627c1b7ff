import type { Page } from '@playwright/test';
import { CALCULATORS, Calculator } from '../support/calculator.ts';
import { LESSON } from '../support/lesson.ts';
import { DESK, expect, test } from '../support/reader.ts';

test.use({ viewport: DESK });

const slug = LESSON;
const lesson = `en/lessons/${slug}/`;
const entry = CALCULATORS.find(({ id }) => id === 'avoidable-bias')!;

/** The page still does what it is for. */
async function works(page: Page): Promise<void> {
  await page.goto(lesson);
  const question = page.locator('[data-question][data-kind="choice"]').first();
  await question.locator('input[type="radio"]').first().check();
  await question.locator('[data-action="check"]').click();
  await expect(question).toHaveAttribute('data-state', /right|wrong/);
  await page.locator('[data-theme-switch] label:has(input[value="dark"])').first().click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const calculator = await Calculator.open(page, entry);
  await calculator.type('human', 3);
  await calculator.expectResultsOf({ human: 3 });
}

test.describe('storage', () => {
  test('that is blocked costs nothing but the memory', async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
      }
    });
    await works(page);
  });

  test('that is full costs nothing but the memory', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await works(page);
  });

  const records = ['theme', 'locale', `answers/${slug}`, `position/${slug}`];
  const damaged = {
    'cut off': '{"v":1,"data":',
    'of another program': '"dark"',
    'of a later version': '{"v":99,"data":{"new":true}}',
    'of a version before the first': '{"v":0,"data":null}',
    'full of what it should not be':
      '{"v":1,"data":{"__proto__":[],"a":"<img src=x onerror=alert(1)>"}}',
  };
  for (const [what, text] of Object.entries(damaged)) {
    test(`${what} is set aside, and the page works`, async ({ page }) => {
      await page.goto('en/about/');
      await page.evaluate(
        ([names, value]) => {
          for (const name of names) localStorage.setItem(`gapwise:/:${name}`, value);
          localStorage.setItem('of-another-program', 'kept');
        },
        [records, text] as const,
      );
      await works(page);
      expect(await page.evaluate(() => localStorage.getItem('of-another-program'))).toBe('kept');
    });
  }

  test('holds nothing after a page was only looked at', async ({ page }) => {
    await page.goto('en/');
    await page.goto('en/glossary/');
    await page.goto(`en/calculators/${entry.id}/`);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });
});
