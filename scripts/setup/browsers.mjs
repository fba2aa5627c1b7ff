// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findOnPath } from './chromium.mjs';
import { installDebian } from './debian.mjs';

/**
 * @typedef {{ firefox: string, webkitDriver: string, miniBrowser: string, xvfb: string }} Browsers
 */

export const BROWSER_PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth'];

/** @param {string} folder */
function entriesOf(folder) {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** The browser that WebKitGTK's driver starts. Debian keeps it in a folder for each platform. */
function findMiniBrowser() {
  const folders = ['/usr/libexec', ...entriesOf('/usr/lib')];
  const paths = folders.map((folder) => join(folder, 'webkit2gtk-4.1', 'MiniBrowser'));
  return paths.find((path) => existsSync(path)) ?? null;
}

/**
 * Firefox and WebKitGTK with what starts them, or null when one of them is missing.
 * @returns {Browsers | null}
 */
export function findBrowsers() {
  const named = process.env['FIREFOX_PATH'];
  const firefox =
    named !== undefined && existsSync(named) ? named : findOnPath(['firefox-esr', 'firefox']);
  const webkitDriver = findOnPath(['WebKitWebDriver']);
  const xvfb = findOnPath(['xvfb-run']);
  const miniBrowser = findMiniBrowser();
  if (firefox === null || webkitDriver === null || xvfb === null || miniBrowser === null) {
    return null;
  }
  return { firefox, webkitDriver, miniBrowser, xvfb };
}

/**
 * Both browsers if they are there, else Debian's where system packages may be installed.
 * @returns {Browsers | null}
 */
export function ensureBrowsers() {
  const found = findBrowsers();
  if (found !== null || !installDebian(BROWSER_PACKAGES)) return found;
  return findBrowsers();
}
