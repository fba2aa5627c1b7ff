import { anotherValue, Calculator, DETAILED, numberFields } from '../support/calculator.ts';
import { expect, testOnSharedPage as test } from '../support/reader.ts';

for (const entry of DETAILED) {
  test.describe(entry.id, () => {
    test('opens with the course’s example', async ({ page }) => {
      const calculator = await Calculator.open(page, entry);
      await calculator.expectResultsOf({});
      await expect(calculator.frame.locator('[data-finding]')).not.toBeEmpty();
      await expect(calculator.sentence).not.toBeEmpty();
      await expect(calculator.action('undo')).toBeDisabled();
      await expect(calculator.action('reset')).toBeDisabled();
    });

    test('each field takes a typed number on Enter, and on being left', async ({ page }) => {
      const calculator = await Calculator.open(page, entry);
      const values: Record<string, number> = {};
      for (const [name, field] of numberFields(entry)) {
        values[name] = anotherValue(field);
        await calculator.type(name, values[name]);
        await calculator.expectResultsOf(values);
        const next = values[name] + (field.kind === 'integer' ? 1 : field.step);
        await calculator.field(name).fill(String(next));
        await calculator.expectResultsOf(values);
        values[name] = Number(next.toFixed(9));
        await calculator.field(name).blur();
        await calculator.expectResultsOf(values);
      }
    });

    test('bad text stays with a message, and so does the last good result', async ({ page }) => {
      const calculator = await Calculator.open(page, entry);
      const [name, field] = numberFields(entry)[0]!;
      const good = anotherValue(field);
      await calculator.type(name, good);
      for (const bad of ['eight', '-1', '1e400', '<b>']) {
        await calculator.type(name, bad);
        await expect(calculator.field(name)).toHaveValue(bad);
        await expect(calculator.error(name)).toBeVisible();
        await expect(calculator.field(name)).toHaveAttribute('aria-invalid', 'true');
        await calculator.expectResultsOf({ [name]: good });
      }
      await calculator.type(name, good);
      await expect(calculator.error(name)).toHaveCount(0);
    });

    test('what is typed right after a change of the field stays', async ({ page }) => {
      const calculator = await Calculator.open(page, entry);
      const [name, field] = numberFields(entry)[0]!;
      await calculator.type(name, anotherValue(field));
      await calculator.action('reset').evaluate(async (reset, wanted) => {
        (reset as HTMLButtonElement).click();
        // The field shows its start by now, before anything else has had a turn.
        await new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));
        const input = document.querySelector<HTMLInputElement>(`input[name="${wanted}"]`)!;
        input.value = 'eight';
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }, name);
      await calculator.settle();
      await expect(calculator.field(name)).toHaveValue('eight');
      await calculator.field(name).press('Enter');
      await expect(calculator.error(name)).toBeVisible();
      await calculator.expectResultsOf({});
    });

    test('undo goes back step by step, reset to the start, and undo again', async ({ page }) => {
      const calculator = await Calculator.open(page, entry);
      const [name, field] = numberFields(entry)[0]!;
      const first = anotherValue(field);
      const second = field.kind === 'integer' ? first + 1 : first + field.step;
      await calculator.type(name, first);
      await calculator.type(name, second);
      await calculator.action('undo').click();
      await calculator.expectResultsOf({ [name]: first });
      await calculator.action('reset').click();
      await calculator.expectResultsOf({});
      await calculator.action('undo').click();
      await calculator.expectResultsOf({ [name]: first });
    });

    test('each example shows its numbers, and “your numbers” come back', async ({ page }) => {
      const calculator = await Calculator.open(page, entry);
      const [name, field] = numberFields(entry)[0]!;
      const own = anotherValue(field);
      await expect(calculator.preset('own')).toHaveCount(0);
      await calculator.type(name, own);
      for (const preset of entry.presets) {
        await calculator.preset(preset.id).click();
        await calculator.expectResultsOf(preset.values);
        await expect(calculator.preset(preset.id)).toHaveAttribute('aria-pressed', 'true');
      }
      await calculator.preset('own').click();
      await calculator.expectResultsOf({ [name]: own });
    });
  });
}
