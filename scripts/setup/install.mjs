// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSystemNode, systemNodeServes } from './node.mjs';
import { ROOT } from './paths.mjs';
import { say, Stop } from './say.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} Entry */

/**
 * @param {string} file
 * @returns {Record<string, Entry>}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/**
 * The first package that is not installed as the lock file says, or null when all are. Optional
 * packages of other platforms may be missing. npm's own list in node_modules tells what is there.
 * @param {string} root folder of the project
 * @returns {string | null}
 */
export function firstMissing(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const installed = present[path];
    if (installed === undefined) {
      if (entry.optional !== true) return path;
    } else if (installed.version !== entry.version || installed.integrity !== entry.integrity) {
      return path;
    } else if (!existsSync(join(root, path))) {
      return path;
    }
  }
  return Object.keys(present).find((path) => wanted[path] === undefined) ?? null;
}

/**
 * @param {string} root
 * @param {string[]} extra
 */
function npmCi(root, extra) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = ['ci', '--no-audit', '--no-fund', ...extra];
  return spawnSync(npm, options, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }).status;
}

/**
 * Installs exactly what package-lock.json says, if it is not there yet.
 * @param {string} [root] folder with the lock file; the project's own unless told
 */
export function ensureInstalled(root = ROOT) {
  checkSystemNode();
  const missing = firstMissing(root);
  if (missing === null) return;
  say(`Installing what package-lock.json says (${missing.replace(/^.*node_modules\//, '')} …).`);
  if (npmCi(root, []) === 0) return;
  // The packaged Node comes through an install script; without scripts the rest still works.
  if (systemNodeServes() && npmCi(root, ['--ignore-scripts']) === 0) return;
  throw new Stop(
    'npm ci failed: see its message above. Check the network, then run the command again.',
  );
}
