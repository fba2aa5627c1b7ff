// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { say } from './say.mjs';

/** System packages are installed only where nobody works: in CI, or when the reader says so. */
export const INSTALL_FLAG = '--install-system';

export function isCI() {
  return ['true', '1'].includes(process.env['CI'] ?? '');
}

export function mayInstallSystem() {
  return isCI() || process.argv.includes(INSTALL_FLAG);
}

function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** @param {string[]} args */
function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

/**
 * Installs Debian packages where that is allowed.
 * @param {readonly string[]} packages
 * @returns {boolean} whether they were installed
 */
export function installDebian(packages) {
  if (!mayInstallSystem() || !isRootOnDebian()) return false;
  say(`Installing Debian's ${packages.join(', ')}.`);
  const install = ['install', '--yes', '--quiet', '--no-install-recommends', ...packages];
  return aptGet(install) || (aptGet(['update', '--quiet']) && aptGet(install));
}
