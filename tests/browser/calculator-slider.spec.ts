import type { Locator } from '@playwright/test';
import {
  Calculator,
  standingForAll,
  numberFields,
  type CalculatorEntry,
} from '../support/calculator.ts';
import { expect, testOnSharedPage as test } from '../support/reader.ts';
import type { NumberField } from '../../src/params/table.ts';

/** The first number of a calculator whose slider runs in equal steps. */
function evenField(entry: CalculatorEntry): readonly [string, NumberField] | undefined {
  return numberFields(entry).find(([, { track }]) => track?.scale === 'linear');
}

const round = (x: number) => Number(x.toFixed(9));

async function numberIn(field: Locator): Promise<number> {
  return Number((await field.inputValue()).replaceAll(',', '').replace('−', '-'));
}

for (const entry of standingForAll('gap-ladder')) {
  const even = evenField(entry);
  test.describe(entry.id, () => {
    if (even !== undefined) {
      const [name, field] = even;
      const start = Number(field.default);
      const steps = {
        ArrowRight: 1,
        ArrowUp: 1,
        ArrowLeft: -1,
        ArrowDown: -1,
        'Shift+ArrowRight': 10,
        PageUp: 10,
      };
      test(`${name} follows the arrow keys, ten steps with Shift or by page`, async ({ page }) => {
        const calculator = await Calculator.open(page, entry);
        let expected = start;
        for (const [key, places] of Object.entries(steps)) {
          await calculator.slider(name).press(key);
          expected = Math.max(field.min, round(expected + places * field.step));
          await expect(calculator.field(name), key).toHaveValue(String(expected));
        }
        await calculator.expectResultsOf({ [name]: expected });
        await calculator.slider(name).press('PageDown');
        await expect(calculator.field(name)).toHaveValue(String(round(expected - 10 * field.step)));
      });
    }

    test('every slider has two ends, says its value, and is named', async ({ page }) => {
      const calculator = await Calculator.open(page, entry);
      for (const [name, field] of numberFields(entry)) {
        const slider = calculator.slider(name);
        if (field.track === null || (await slider.count()) === 0) continue;
        await expect(slider).toHaveAttribute('aria-label', /\S/);
        await slider.press('End');
        await expect.poll(() => numberIn(calculator.field(name)), name).toBe(field.track.max);
        await slider.press('Home');
        await expect
          .poll(() => numberIn(calculator.field(name)), name)
          .toBe(Math.max(field.track.min, field.min));
        await expect(slider).toHaveAttribute('aria-valuetext', /\d/);
      }
    });

    test('a drag is one step of undo', async ({ page }) => {
      const calculator = await Calculator.open(page, entry);
      const [name] = numberFields(entry)[0]!;
      await calculator.slider(name).scrollIntoViewIfNeeded();
      const box = (await calculator.slider(name).boundingBox())!;
      const y = box.y + box.height / 2;
      await page.mouse.move(box.x + box.width * 0.5, y);
      await page.mouse.down();
      for (const part of [0.55, 0.6, 0.7]) await page.mouse.move(box.x + box.width * part, y);
      await page.mouse.up();
      await expect(calculator.action('undo')).toBeEnabled();
      await calculator.action('undo').click();
      await calculator.expectResultsOf({});
      await expect(calculator.action('undo')).toBeDisabled();
    });
  });
}
