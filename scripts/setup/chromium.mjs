// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { installDebian } from './debian.mjs';
import { commandOf, ROOT } from './paths.mjs';
import { say, Stop } from './say.mjs';

/** First the one without a window of its own: the same engine, and a quarter less work. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const ELSEWHERE = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export const CHROMIUM_PACKAGES = ['chromium-headless-shell'];

/** What a Chromium needs to run as root, without a window and without calling home. */
export const CHROMIUM_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param {readonly string[]} names */
export function findOnPath(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => existsSync(path)) ?? null;
}

function playwrightsOwn() {
  try {
    const require = createRequire(join(ROOT, 'package.json'));
    const path = require('@playwright/test').chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/**
 * A Chromium that is there: CHROMIUM_PATH, the system's, or Playwright's own.
 * @returns {string | null}
 */
export function findChromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Stop(`CHROMIUM_PATH is ${named}, but no such file is there: correct or unset it.`);
  }
  return findOnPath(NAMES) ?? ELSEWHERE.find((path) => existsSync(path)) ?? playwrightsOwn();
}

/**
 * A Chromium that is there, else one that is installed now.
 * @returns {string}
 */
export function ensureChromium() {
  const found = findChromium();
  if (found !== null) return found;
  if (!installDebian(CHROMIUM_PACKAGES)) {
    say("Installing Playwright's own Chromium.");
    const args = [commandOf('@playwright/test', 'playwright'), 'install', 'chromium'];
    spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  }
  const installed = findChromium();
  if (installed !== null) return installed;
  throw new Stop(
    'No Chromium is here and none could be installed: install Chromium or Chrome, or set CHROMIUM_PATH to it.',
  );
}
