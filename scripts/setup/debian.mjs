// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { say } from './say.mjs';

/** Root on Debian, as in a container, gets the packages that are missing, unless they are declined. */
export const DECLINE_FLAG = '--no-install-system';

export function isCI() {
  return ['true', '1'].includes(process.env['CI'] ?? '');
}

/** Whether Debian's packages can be installed, and nobody declines them. */
export function mayInstallSystem() {
  const isRootOnDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  return isRootOnDebian && !process.argv.includes(DECLINE_FLAG);
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
  if (!mayInstallSystem()) return false;
  say(`Installing Debian's ${packages.join(', ')}.`);
  const install = ['install', '--yes', '--quiet', '--no-install-recommends', ...packages];
  return aptGet(install) || (aptGet(['update', '--quiet']) && aptGet(install));
}
