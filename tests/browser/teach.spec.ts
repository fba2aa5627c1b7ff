import { Calculator, CALCULATORS } from '../support/calculator.ts';
import { DESK, expect, test } from '../support/reader.ts';

const entry = CALCULATORS.find(({ id }) => id === 'avoidable-bias')!;
const HOSTILE = 'task=%3Cimg%20src%3Dx%3E&goal=variance%3E%3Dlots,%3Cb%3E,variance%3C%3D0.01';

test.use({ viewport: DESK, permissions: ['clipboard-read', 'clipboard-write'] });

test('a teacher makes a task, a student meets its goal, and the course’s page hears of it', async ({
  page,
}) => {
  await page.goto('en/teach/#calculator=avoidable-bias');
  const inner = page.frameLocator('[data-start]');
  await page.locator('[data-start]').scrollIntoViewIfNeeded();
  await expect(inner.locator('astro-island')).not.toHaveAttribute('ssr', /.*/);
  const field = inner.locator('input[name="train"]:not([type="range"])');
  await field.fill('6');
  await field.press('Enter');
  await page.locator('[data-hide] input[value="n-dev"]').check();
  await page.getByLabel('Text above the calculator').fill('Close the larger gap.');
  await page.locator('[data-action="add-condition"]').click();
  const bound = page.getByLabel('Number, condition 1');
  await page.getByLabel('Result, condition 1').selectOption('avoidable-bias');
  await bound.fill('a lot');
  await expect(page.locator('[data-goal-row]')).toContainText('“a lot” is not a number.');
  await page.getByLabel('Comparison, condition 1').selectOption('<=');
  await bound.fill('2');
  await expect(page.locator('[data-goal-row]')).toContainText('now 5.0 points');
  const state = 'v=1&train=6&hide=n-dev&task=Close%20the%20larger%20gap.';
  const link = `${state}&goal=avoidable-bias%3C%3D0.02`;
  await expect(page.locator('[data-result="link"]')).toHaveValue(
    new RegExp(`/en/calculators/avoidable-bias/#${link.replace(/[.]/g, '\\.')}$`),
  );
  await page.locator('[data-action="copy-embed"]').click();
  const snippet = await page.evaluate(() => navigator.clipboard.readText());
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);

  const { origin } = new URL(page.url());
  await page.route(`${origin}/course.html`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Course</title><link rel="icon" href="data:,"><script>
        window.told = []; addEventListener('message', (e) => told.push(e.data))</script>${snippet}`,
    }),
  );
  await page.goto(`${origin}/course.html`);
  const student = page.frameLocator('iframe');
  const task = student.locator('[data-task]');
  await expect(task).toContainText('Close the larger gap.');
  await expect(task).toContainText('Avoidable bias of at most 2 points (not yet, now 5.0 points)');
  await expect(student.locator('[data-goal-status]')).toHaveText('Not yet: 0 of 1 conditions met.');
  await expect(student.locator('input[name="n-dev"]')).toHaveCount(0);
  const goals = () =>
    page.evaluate(() =>
      (window as unknown as { told: Record<string, unknown>[] }).told
        .filter(({ type }) => type === 'goal')
        .map((message) => JSON.stringify(message)),
    );
  const said = (value: boolean) =>
    JSON.stringify({ source: 'gapwise', type: 'goal', id: 'avoidable-bias', value });
  await expect.poll(goals).toEqual([said(false)]);
  const train = student.locator('input[name="train"]:not([type="range"])');
  await train.fill('2');
  await train.press('Enter');
  await expect(student.locator('[data-goal-status]')).toHaveText('Goal met.');
  await expect.poll(goals).toEqual([said(false), said(true)]);
});

test('a task that makes no sense costs nothing, and what of it makes sense stays', async ({
  page,
}) => {
  const calculator = await Calculator.open(page, entry, `#v=1&human=2&${HOSTILE}`);
  await calculator.expectResultsOf({ human: 2 });
  await expect(calculator.notice).toHaveCount(0);
  const task = page.locator('[data-task]');
  await expect(task).toContainText('<img src=x>');
  await expect(task.locator('[data-task-notice] li')).toHaveCount(2);
  await expect(task.locator('[data-condition="variance"]')).toContainText('not yet');
  await calculator.type('dev', 8.5);
  await expect(page.locator('[data-goal-status]')).toHaveText('Goal met.');
  // The address follows the numbers and keeps the task, so that a reload shows it again.
  expect(await calculator.settledFragment()).toContain('dev=8.5&task=%3Cimg');
});
