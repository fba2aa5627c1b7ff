import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './scripts/setup/chromium.mjs';
import { normalizeBase } from './scripts/site/server.mjs';

const port = Number(process.env['TEST_PORT'] ?? 4399);
const base = normalizeBase(process.env['BASE_PATH']);
const address = `http://localhost:${port}${base}/`;
const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  workers: 3,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Generous: two browsers share two cores with whatever else runs there.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [
    [process.stdout.isTTY ? 'list' : 'dot'],
    [
      'json',
      {
        outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? '.cache/reports/playwright.json',
      },
    ],
  ],
  use: {
    baseURL: address,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    trace: 'off',
    // Pages come from the server, not from what an earlier page has kept; offline.spec.ts allows it.
    serviceWorkers: 'block',
    launchOptions: {
      args: CHROMIUM_ARGS,
      ...(executablePath === null ? {} : { executablePath }),
    },
  },
  projects: [
    { name: 'browser', testMatch: 'browser/**/*.spec.ts' },
    { name: 'walk', testMatch: 'walk/*.spec.ts' },
    { name: 'a11y', testMatch: 'a11y/*.spec.ts' },
  ],
  webServer: {
    command:
      process.env['TEST_SERVER'] === 'nginx'
        ? 'node scripts/hosting/serve.mjs'
        : 'node scripts/serve.mjs',
    env: { PORT: String(port), STRICT_PORT: '1' },
    url: address,
    reuseExistingServer: false,
  },
});
