import { afterAll, beforeAll, expect, it } from 'vitest';
import { OpenFolder } from '../support/folder.ts';
import { openFirefox } from './drivers/firefox.ts';
import { readFolder } from './folder-flow.ts';

let folder: OpenFolder;

beforeAll(async () => {
  folder = await OpenFolder.make();
}, 180_000);

afterAll(() => folder[Symbol.dispose]());

it('Firefox opens the course from a folder', async () => {
  const browser = await openFirefox();
  try {
    await readFolder(browser, folder);
    // A copied link leads to the published notes: nobody else has this folder.
    expect(await browser.ask('document.body.innerHTML.includes("null/")')).toBe(false);
  } finally {
    await browser.close();
  }
});
