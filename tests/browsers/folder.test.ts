import { afterAll, beforeAll, expect, it } from 'vitest';
import { OpenFolder } from '../support/folder.ts';
import type { Driver } from './drivers/driver.ts';
import { openFirefox } from './drivers/firefox.ts';
import { readFolder } from './folder-flow.ts';
import { keepServed, noteServed } from './served.ts';

let folder: OpenFolder;
let browser: Driver;

beforeAll(async () => {
  [folder, browser] = await Promise.all([OpenFolder.make(), openFirefox()]);
}, 180_000);

afterAll(async () => {
  await browser.close();
  folder[Symbol.dispose]();
  for (const file of folder.files) noteServed(file);
  keepServed();
});

it('Firefox opens the course from a folder', async () => {
  await readFolder(browser, folder);
  // A copied link leads to the published notes: nobody else has this folder.
  await browser.open(folder.address('en/calculators/avoidable-bias/'));
  expect(await browser.ask('document.body.innerHTML.includes("null/")')).toBe(false);
});
