import { pageDriver } from '../browsers/drivers/chromium.ts';
import { readFolder } from '../browsers/folder-flow.ts';
import { builtSite } from '../support/dist.ts';
import { OpenFolder } from '../support/folder.ts';
import { DESK, expect, test } from '../support/reader.ts';

test.use({ viewport: DESK });

const { base } = builtSite();
let folder: OpenFolder;

test.beforeAll(async () => {
  folder = await OpenFolder.make();
});

test.afterAll(() => folder[Symbol.dispose]());

test('the course opens from a folder, without a server and without the net', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) asked.push(request.url());
  });
  await readFolder(pageDriver(page), folder);
  expect(asked).toEqual([]);
});

test('links that a calculator draws lead to files of the folder', async ({ page }) => {
  await page.goto(folder.address('en/calculators/avoidable-bias/'));
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  const address = await page.evaluate((path) => {
    const link = document.createElement('a');
    link.href = path;
    document.querySelector('main')?.append(link);
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    return link.href;
  }, `${base}/en/lessons/human-level-performance/#two-gaps`);
  expect(address).toBe(folder.address('en/lessons/human-level-performance/#two-gaps'));
});
