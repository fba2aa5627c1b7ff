import { chromium, type Page } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../../../scripts/setup/chromium.mjs';
import type { Driver } from './driver.ts';

/** A page that a test has opened already, closed by that test. */
export function pageDriver(page: Page): Driver {
  return {
    name: 'Chromium',
    open: async (address) => void (await page.goto(address)),
    address: () => Promise.resolve(page.url()),
    ask: (expression) => page.evaluate(expression),
    click: (selector) => page.locator(selector).first().click(),
    type: async (selector, text) => {
      await page.locator(selector).first().fill(text);
      await page.locator(selector).first().press('Enter');
    },
    press: (selector, key) => page.locator(selector).first().press(key),
    close: () => Promise.resolve(),
  };
}

/** Chromium through Playwright. */
export async function openChromium(): Promise<Driver> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: CHROMIUM_ARGS,
    ...(executablePath === null ? {} : { executablePath }),
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  return { ...pageDriver(page), close: () => browser.close() };
}
