import type { Page } from '@playwright/test';
import { violationsOf } from '../support/axe.ts';
import {
  DESK,
  expect,
  PHONE,
  test as testAlone,
  testOnSharedPage as test,
} from '../support/reader.ts';

test.use({ viewport: DESK });

const opener = (page: Page) => page.locator('[data-search]');
const dialog = (page: Page) => page.locator('[data-search-dialog]');
const field = (page: Page) => dialog(page).getByRole('combobox');
const options = (page: Page) => dialog(page).getByRole('option');

/** What each query of a reader has to lead to. */
const KOREAN = [
  { query: '정밀', heading: /정밀도/ },
  { query: '데이터불일치', heading: /데이터 불일치/ },
  { query: 'F1 점수', heading: /F1 점수/ },
  { query: '정밀도는', heading: /정밀도/ },
  { query: '편향을', heading: /편향/ },
  { query: 'Bayes error', heading: /베이즈 오차/ },
  { query: 'sklearn', heading: /./ },
];

test('Korean queries: particles, parts of compounds, mixed scripts, English terms', async ({
  page,
}) => {
  await page.goto('ko/about/');
  await opener(page).click();
  for (const { query, heading } of KOREAN) {
    await field(page).fill('');
    await expect(options(page)).toHaveCount(0);
    const start = Date.now();
    await field(page).pressSequentially(query);
    await expect(options(page).filter({ hasText: heading }).first()).toBeVisible();
    test.info().annotations.push({ type: 'ms', description: `${query}: ${Date.now() - start}` });
  }
  await field(page).fill('데이터불일치');
  await expect(options(page).first().locator('mark').first()).toHaveText('데이터 불일치');
  await expect(dialog(page).getByRole('group').first()).toHaveAccessibleName(/\S/);
  await expect(dialog(page).getByRole('status')).toHaveText(/\d+곳/);
  expect(await violationsOf(page)).toEqual([]);
});

test('keys open it, choose, open a result, and close it', async ({ page }) => {
  await page.goto('en/glossary/');
  const link = page.locator('.entry a').first();
  await link.focus();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(link).toBeFocused();
  await page.keyboard.press('Control+k');
  await field(page).fill('avoidable bias');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const second = options(page).nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await second.getAttribute('id'))!,
  );
  await page.keyboard.press('Home');
  const first = options(page).first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  const address = await first.getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${address!.replaceAll('/', '\\/')}$`));
});

test('the key / is a letter in a field, and can be switched off', async ({ page }) => {
  await page.goto('en/calculators/');
  await page.locator('#finder').fill('a');
  await page.locator('#finder').press('/');
  await expect(page.locator('#finder')).toHaveValue('a/');
  await expect(dialog(page)).toHaveCount(0);
  await opener(page).click();
  await dialog(page).locator('[data-single-keys]').uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toHaveValue('');
  await expect(dialog(page).locator('[data-single-keys]')).not.toBeChecked();
});

test('a press outside closes it, and a selection that ends there does not', async ({ page }) => {
  await page.goto('en/about/');
  await opener(page).click();
  await field(page).fill('bias');
  const box = (await field(page).boundingBox())!;
  await page.mouse.move(box.x + 40, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(5, 400, { steps: 4 });
  await page.mouse.up();
  await expect(dialog(page)).toBeVisible();
  await page.mouse.click(5, 400);
  await expect(dialog(page)).toBeHidden();
});

testAlone(
  'says what it did not find, what it could not load, and tries again',
  async ({ page, troubles }) => {
    await page.goto('en/about/');
    await page.route(/search-en\./, (route) => route.abort());
    await opener(page).click();
    await field(page).fill('variance');
    const retry = dialog(page).locator('[data-action="search-retry"]');
    await expect(retry).toBeVisible();
    await expect(dialog(page).getByRole('status')).toContainText('could not be loaded');
    troubles.length = 0;
    await page.unroute(/search-en\./);
    await retry.click();
    await expect(options(page).first()).toBeVisible();
    await field(page).fill('xyzzy plugh');
    await expect(dialog(page).getByRole('status')).toContainText('Nothing found');
    await expect(dialog(page).getByRole('link', { name: 'Glossary' })).toBeVisible();
    await field(page).fill('presicion');
    await expect(options(page).first()).toBeVisible();
    await expect(dialog(page).getByRole('status')).toContainText('“precision”');
  },
);

test('a first query fetches little, and the rest where the reader asks for it', async ({
  page,
}) => {
  const files: string[] = [];
  page.on('response', (response) => {
    const [name] = /search-[^/]*$/.exec(new URL(response.url()).pathname) ?? [];
    if (name !== undefined) files.push(name.replace(/\.[\w-]+\.js$/, ''));
  });
  await page.goto('ko/about/');
  await opener(page).click();
  await field(page).fill('sklearn');
  await expect(options(page).first()).toBeVisible();
  await expect(options(page).first().locator('mark').first()).toHaveText('sklearn');
  expect(files).toEqual(['search-ko', 'search-ko-words']);
  // Each word stands somewhere, and all of them nowhere together.
  await field(page).fill('격차 wav2vec');
  await expect(dialog(page).getByRole('status')).toContainText('격차 wav2vec');
  await expect(options(page)).toHaveCount(0);
  await field(page).press('Enter');
  await expect.poll(() => files).toContain('search-ko-more');
});

test('has a page, whose address holds the query', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto('ko/search/?q=F1%20점수');
  const found = page.locator('[data-search-list] a.found');
  await expect(found.filter({ hasText: 'F1 점수' }).first()).toBeVisible();
  await expect(page).toHaveURL(/\/ko\/search\/#q=F1%20/);
  await page.locator('[data-search-field]').press('ArrowDown');
  await expect(found.first()).toBeFocused();
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-search-field]')).toBeFocused();
});

testAlone('finds what was typed before the page ran', async ({ page }) => {
  let run = () => {};
  const wait = new Promise<void>((resolve) => (run = resolve));
  await page.route(/\.js$/, async (route) => {
    await wait;
    await route.continue();
  });
  await page.goto('en/search/', { waitUntil: 'commit' });
  await page.locator('[data-search-field]').fill('orthogonalization');
  run();
  await expect(page.locator('[data-search-list] a.found').first()).toBeVisible();
});

testAlone.describe('without JavaScript', () => {
  testAlone.use({ javaScriptEnabled: false });

  testAlone('the button is a link to a list of everything', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto('ko/lessons/metrics/');
    await page.locator('.bar a.search').click();
    await expect(page).toHaveURL(/\/ko\/search\/$/);
    await expect(page.getByText('JavaScript가 필요')).toBeVisible();
    await expect(page.locator('[data-search-form]')).toBeHidden();
    await expect(page.locator('.contents a[href$="#avoidable-bias"]').first()).toBeVisible();
  });
});
