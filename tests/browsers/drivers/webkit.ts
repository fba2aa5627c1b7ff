import { Builder, By, Capabilities, Key as Keys, type WebElement } from 'selenium-webdriver';
import { spawn } from 'node:child_process';
import { findBrowsers } from '../../../scripts/setup/browsers.mjs';
import { freePorts } from '../../../scripts/check/ports.mjs';
import type { Driver, Key } from './driver.ts';

const KEYS = {
  ArrowRight: Keys.ARROW_RIGHT,
  ArrowLeft: Keys.ARROW_LEFT,
  ArrowDown: Keys.ARROW_DOWN,
  PageUp: Keys.PAGE_UP,
  Home: Keys.HOME,
  End: Keys.END,
  Enter: Keys.ENTER,
  Escape: Keys.ESCAPE,
  Tab: Keys.TAB,
  '/': '/',
} as const satisfies Record<Key, string>;

const STARTING = 10_000;

async function waitForDriver(port: number): Promise<void> {
  const end = Date.now() + STARTING;
  while (Date.now() < end) {
    const isReady = await fetch(`http://127.0.0.1:${port}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not start');
}

/** WebKitGTK's MiniBrowser through Selenium and WebKitWebDriver; needs a display. */
export async function openWebKit(): Promise<Driver> {
  const found = findBrowsers();
  const command = process.env['WEBKIT_DRIVER'] ?? found?.webkitDriver ?? 'WebKitWebDriver';
  const binary = process.env['MINI_BROWSER'] ?? found?.miniBrowser ?? 'MiniBrowser';
  const port = await freePorts();
  const server = spawn(command, [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore' });
  await waitForDriver(port);
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  });
  const browser = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities(capabilities)
    .disableEnvironmentOverrides()
    .forBrowser('MiniBrowser')
    .build();
  await browser.manage().window().setRect({ width: 1280, height: 900 });

  async function find(selector: string): Promise<WebElement> {
    const element = await browser.findElement(By.css(selector));
    await browser.executeScript(
      'arguments[0].scrollIntoView({ block: "center", behavior: "instant" })',
      element,
    );
    return element;
  }

  return {
    name: 'WebKit',
    open: (address) => browser.get(address),
    address: () => browser.getCurrentUrl(),
    ask: <T>(expression: string) => browser.executeScript<T>(`return (${expression})`),
    click: async (selector) => {
      // What has just been switched on is not at once what the driver takes for clickable.
      const end = Date.now() + STARTING;
      for (;;) {
        const element = await find(selector);
        const error = await element.click().then(
          () => null,
          (reason: unknown) => reason,
        );
        if (error === null) return;
        if (Date.now() > end) throw error;
      }
    },
    type: async (selector, text) => {
      const element = await find(selector);
      await element.click();
      await element.sendKeys(Keys.chord(Keys.CONTROL, 'a'));
      await element.sendKeys(text, Keys.ENTER);
    },
    press: async (selector, key) => {
      const element = await find(selector);
      await browser.executeScript('arguments[0].focus()', element);
      await element.sendKeys(KEYS[key]);
    },
    close: async () => {
      await browser.quit();
      server.kill();
    },
  };
}
