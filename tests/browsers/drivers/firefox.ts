import puppeteer, { type ElementHandle } from 'puppeteer-core';
import { findOnPath } from '../../../scripts/setup/chromium.mjs';
import type { Driver } from './driver.ts';

/** Firefox through Puppeteer, which speaks WebDriver BiDi with it. */
export async function openFirefox(): Promise<Driver> {
  const executablePath =
    process.env['FIREFOX_PATH'] ?? findOnPath(['firefox-esr', 'firefox']) ?? 'firefox';
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // The window has its size from the start: a Firefox of last year knows less of what Puppeteer sets.
    args: ['--width=1280', '--height=900'],
    defaultViewport: null,
  });
  const page = await browser.newPage();

  async function find(selector: string): Promise<ElementHandle> {
    const element = await page.waitForSelector(selector);
    if (element === null) throw new Error(`${selector} is not there`);
    await element.evaluate((node) => node.scrollIntoView({ block: 'center' }));
    return element;
  }

  return {
    name: 'Firefox',
    open: async (address) => void (await page.goto(address, { waitUntil: 'load' })),
    address: () => page.evaluate('location.href') as Promise<string>,
    ask: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    click: async (selector) => (await find(selector)).click(),
    type: async (selector, text) => {
      const element = await find(selector);
      await element.click({ count: 3 });
      await element.type(text);
      await element.press('Enter');
    },
    press: async (selector, key) => {
      const element = await find(selector);
      await element.focus();
      await page.keyboard.press(key);
    },
    close: () => browser.close(),
  };
}
