// @ts-check
/**
 * Installs what is missing of the named parts from Debian, all in one go, where that is allowed:
 * `node scripts/setup/system.mjs chromium python`. `npm test` starts it beside npm's own install.
 */
import { pathToFileURL } from 'node:url';
import { hasServers, SERVER_PACKAGES } from '../hosting/servers.mjs';
import { BROWSER_PACKAGES, findBrowsers } from './browsers.mjs';
import { CHROMIUM_PACKAGES, findChromium } from './chromium.mjs';
import { installDebian, mayInstallSystem } from './debian.mjs';
import { findPython, PYTHON_PACKAGES } from './python.mjs';

/** @type {Record<string, { isThere: () => boolean, packages: readonly string[] }>} */
const PARTS = {
  chromium: { isThere: () => findChromium() !== null, packages: CHROMIUM_PACKAGES },
  browsers: { isThere: () => findBrowsers() !== null, packages: BROWSER_PACKAGES },
  servers: { isThere: hasServers, packages: SERVER_PACKAGES },
  python: { isThere: () => findPython() !== null, packages: PYTHON_PACKAGES },
};

/** @param {readonly string[]} names of parts */
export function missingPackages(names) {
  return names.flatMap((name) => {
    const part = PARTS[name];
    return part === undefined || part.isThere() ? [] : part.packages;
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && mayInstallSystem()) {
  const packages = missingPackages(process.argv.slice(2));
  if (packages.length > 0) installDebian(packages);
}
