// @ts-check
/**
 * Installs what is missing of the named parts from Debian, all in one go, where that is allowed:
 * `node scripts/setup/system.mjs chromium python`. `npm test` starts it beside npm's own install.
 */
import { hasServers, SERVER_PACKAGES } from '../hosting/servers.mjs';
import { BROWSER_PACKAGES, findBrowsers } from './browsers.mjs';
import { CHROMIUM_PACKAGES, findChromium } from './chromium.mjs';
import { installDebian, mayInstallSystem } from './debian.mjs';
import { FONT_PACKAGES, hasKoreanFont } from './fonts.mjs';
import { findPython, PYTHON_PACKAGES } from './python.mjs';

/** @type {Record<string, { isThere: () => boolean, packages: readonly string[] }>} */
const PARTS = {
  chromium: { isThere: () => findChromium() !== null, packages: CHROMIUM_PACKAGES },
  font: { isThere: hasKoreanFont, packages: FONT_PACKAGES },
  browsers: { isThere: () => findBrowsers() !== null, packages: BROWSER_PACKAGES },
  servers: { isThere: hasServers, packages: SERVER_PACKAGES },
  python: { isThere: () => findPython() !== null, packages: PYTHON_PACKAGES },
};

if (mayInstallSystem()) {
  const missing = process.argv.slice(2).flatMap((name) => {
    const part = PARTS[name];
    return part === undefined || part.isThere() ? [] : part.packages;
  });
  if (missing.length > 0) installDebian(missing);
}
