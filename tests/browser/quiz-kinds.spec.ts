import type { Locator, Page } from '@playwright/test';
import { expect, PHONE, testOnSharedPage as test } from '../support/reader.ts';

/** The kinds that are answered otherwise than by one radio or a number, by keys alone. */
const LESSON = 'en/lessons/orthogonalization/';

function question(page: Page, kind: string): Locator {
  return page.locator(`[data-question][data-kind="${kind}"]`).first();
}

async function press(target: Locator, key: string): Promise<void> {
  await target.focus();
  await target.press(key);
}

const check = (of: Locator) => press(of.locator('[data-action="check"]'), 'Enter');

test.use({ viewport: PHONE });

test('the rarer kinds of checks can be answered by keys, and are remembered', async ({ page }) => {
  await page.goto(LESSON);
  const several = question(page, 'multiple');
  const order = question(page, 'order');
  const ladder = question(page, 'ladder');

  await test.step('several options: a hint first, then the reasons', async () => {
    const boxes = several.locator('input[type="checkbox"]');
    await press(boxes.nth(1), ' ');
    await check(several);
    await expect(several).toHaveAttribute('data-state', 'wrong');
    const hint = await several.locator('[data-hint] > p').textContent();
    await expect(several.locator('[data-status]')).toContainText(hint!.trim());
    const reason = await several.locator('[data-answer] [data-reason]').nth(1).textContent();
    await expect(several.locator('[data-status]')).not.toContainText(reason!.trim());
    await check(several);
    await expect(several.locator('[data-status]')).toContainText(reason!.trim());
    await press(boxes.nth(1), ' ');
    const right = (await several.getAttribute('data-right'))!.split(' ');
    for (const id of right) await press(several.locator(`input[value="${id}"]`), ' ');
    await check(several);
    await expect(several).toHaveAttribute('data-state', 'right');
  });

  await test.step('an order: buttons and arrow keys move, and the place is told', async () => {
    const right = (await order.getAttribute('data-right'))!.split(' ');
    const shown = () =>
      order
        .locator('[data-item]')
        .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['item']));
    expect(await shown()).not.toEqual(right);
    await check(order);
    await expect(order).toHaveAttribute('data-state', 'wrong');
    for (const [place, id] of right.entries()) {
      const up = order.locator(`[data-item="${id}"] [data-move="up"]`);
      await up.focus();
      for (let at = (await shown()).indexOf(id); at > place; at -= 1) await up.press('ArrowUp');
      await expect(up).toBeFocused();
    }
    expect(await shown()).toEqual(right);
    await press(order.locator(`[data-item="${right[0]!}"] [data-move="down"]`), 'Enter');
    await expect(order.locator('[data-moved]')).toContainText('place 2 of');
    await press(order.locator(`[data-item="${right[0]!}"] [data-move="up"]`), 'Enter');
    await check(order);
    await expect(order).toHaveAttribute('data-state', 'right');
  });

  await test.step('a gap of a ladder: radios, and the picture follows', async () => {
    const radios = ladder.locator('input[type="radio"]');
    await press(radios.first(), 'ArrowDown');
    const chosen = await ladder.locator('input:checked').getAttribute('value');
    await expect(ladder.locator('[data-chosen]')).toHaveAttribute('data-gap', chosen!);
    const right = (await ladder.getAttribute('data-right'))!;
    await ladder.locator(`[data-gap="${right}"] circle`).click();
    await expect(ladder.locator(`input[value="${right}"]`)).toBeChecked();
    await check(ladder);
    await expect(ladder).toHaveAttribute('data-state', 'right');
  });

  await page.reload();
  for (const one of [several, order, ladder]) {
    await expect(one).toHaveAttribute('data-state', 'right');
  }
});
