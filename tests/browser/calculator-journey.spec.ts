import {
  ALL,
  anotherValue,
  Calculator,
  CALCULATORS,
  DETAILED,
  numberFields,
} from '../support/calculator.ts';
import { expect, PHONE, testOnSharedPage as test } from '../support/reader.ts';
import { encode } from '../../src/params/codec.ts';
import { defaultsOf } from '../../src/params/table.ts';

test.describe.configure({ timeout: 120_000 });

/**
 * One reader's way through each calculator, on a single page, every other one in Korean and on a phone:
 * the other files about calculators try the same parts one by one, on those that stand for a kind
 * (`npm run test:all`: on all). Models and presets have tests of their own, so that one button shows that
 * buttons work.
 */
for (const [index, entry] of CALCULATORS.entries()) {
  const [locale, other] = index % 2 === 0 ? (['en', 'ko'] as const) : (['ko', 'en'] as const);
  const presets = ALL ? entry.presets : entry.presets.slice(-1);
  const fields = numberFields(entry);
  const [name, field] = fields[0]!;
  const value = anotherValue(field);

  test(`${entry.id}, from its example to a copy of the reader’s own numbers`, async ({ page }) => {
    if (locale === 'ko') await page.setViewportSize(PHONE);
    const calculator = await Calculator.open(page, entry, '', locale);

    await test.step('opens with its example, in words', async () => {
      await calculator.expectResultsOf({});
      await expect(calculator.frame.locator('[data-finding]')).not.toBeEmpty();
      await expect(calculator.sentence).not.toBeEmpty();
    });

    await test.step('shows an example', async () => {
      for (const preset of presets) {
        await calculator.preset(preset.id).click();
        await calculator.expectResultsOf(preset.values);
      }
      if (presets.length > 0) await calculator.action('reset').click();
    });

    await test.step('keeps bad text beside its message, and the last good result', async () => {
      await calculator.type(name, 'eight');
      await expect(calculator.field(name)).toHaveValue('eight');
      await expect(calculator.error(name)).toBeVisible();
      await calculator.expectResultsOf({});
      await calculator.action('undo').click();
      await expect(calculator.error(name)).toHaveCount(0);
    });

    await test.step('takes a number, and its link follows', async () => {
      await calculator.type(name, value);
      await calculator.expectResultsOf({ [name]: value });
      const link = encode(entry.params, { ...defaultsOf(entry.params), [name]: value });
      await expect.poll(() => new URL(page.url()).hash).toBe(`#${link}`);
    });

    await test.step('gives its figures away', async () => {
      const sentence = (await calculator.sentence.innerText()).trim();
      expect(await calculator.copyAs('markdown')).toContain(sentence);
      expect(await calculator.copyAs('python')).toContain('print(');
    });

    await test.step('goes back step by step', async () => {
      await calculator.action('undo').click();
      await calculator.expectResultsOf({});
    });

    if (DETAILED.includes(entry)) {
      await test.step('keeps typed numbers in the other language', async () => {
        await calculator.type(name, value);
        await calculator.settledFragment();
        await page.locator('a[data-language-link]').first().click();
        await page.waitForURL(`**/${other}/calculators/${entry.id}/**`);
        await calculator.wake();
        await calculator.expectResultsOf({ [name]: value });
      });
    }

    await test.step('refuses a link that means harm, and keeps its example', async () => {
      const hostile = `${name}=<script>alert(1)</script>&no-such-input=1&x=%E0%A4%A`;
      await page.evaluate((hash) => (location.hash = hash), hostile);
      await expect(calculator.notice).toBeVisible();
      await calculator.expectResultsOf({});
      await expect(calculator.frame.locator('script')).toHaveCount(0);
    });
  });
}
