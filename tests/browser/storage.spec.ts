import type { Page } from '@playwright/test';
import { storageKey } from '../../src/browser/storage.ts';
import { ALL, CALCULATORS, Calculator } from '../support/calculator.ts';
import { builtSite } from '../support/dist.ts';
import { LESSON } from '../support/lesson.ts';
import { DESK, expect, test } from '../support/reader.ts';

test.use({ viewport: DESK });

const site = builtSite();
/** Has the form of a record, with something in it that no record holds. */
const READABLE = '{"v":1,"data":{"__proto__":[],"a":"<img src=x onerror=alert(1)>"}}';
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
  const damages = [
    '{"v":1,"data":', // cut off
    '"dark"', // of another program
    '{"v":99,"data":{"new":true}}', // of a later version
    '{"v":0,"data":null}', // of a version before the first
    READABLE,
  ];
  // Each record meets each damage in `npm run test:all`, and two of them here.
  for (const turn of ALL ? damages.keys() : [0, 2]) {
    test(`that is damaged is set aside, and the page works (${turn})`, async ({ page }) => {
      await page.goto('en/about/');
      const damaged = records.map(
        (name, at) =>
          [storageKey(site.base, name), damages[(at + turn) % damages.length]!] as const,
      );
      await page.evaluate((all) => {
        for (const [key, value] of all) localStorage.setItem(key, value);
        localStorage.setItem('of-another-program', 'kept');
      }, damaged);
      await works(page);
      const kept = await page.evaluate(() => ({ ...localStorage }));
      expect(kept['of-another-program']).toBe('kept');
      // What can be read in parts is; what cannot be read at all is put aside as it was.
      for (const [key, value] of damaged) {
        if (value !== READABLE) expect(Object.values(kept), key).toContain(value);
      }
    });
  }

  test('holds nothing after a page was only looked at', async ({ page }) => {
    await page.goto('en/');
    await page.goto('en/glossary/');
    await page.goto(`en/calculators/${entry.id}/`);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });
});
