import { CALCULATORS, Calculator } from '../support/calculator.ts';
import { expect, test } from '../support/reader.ts';

const entry = CALCULATORS.find(({ id }) => id === 'gap-ladder')!;

/** A line so slow that the page is read and written in before it runs. */
test('numbers that were typed before a calculator runs are counted', async ({ page }) => {
  let run = () => {};
  const wait = new Promise<void>((resolve) => (run = resolve));
  await page.route(/\.js$/, async (route) => {
    await wait;
    await route.continue();
  });
  const link = '#v=1&human=2&train=4';
  await page.goto(Calculator.path(entry, link), { waitUntil: 'commit' });
  const calculator = new Calculator(page, entry);
  await calculator.field('train').fill('5');
  await calculator.field('dev').fill('twenty');
  await calculator.field('test').fill('30');
  await calculator.field('test').press('Enter');
  run();
  await calculator.wake();
  await calculator.expectResultsOf({ human: 2, train: 5, test: 30 });
  await expect(calculator.field('dev')).toHaveValue('twenty');
  await expect(calculator.error('dev')).toBeVisible();
});
