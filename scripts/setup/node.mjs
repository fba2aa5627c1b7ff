// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { Stop } from './say.mjs';

/**
 * What these scripts themselves need.
 * @type {[number, number]}
 */
const OLDEST_TO_START = [20, 0];
/**
 * What Astro and Vitest need.
 * @type {[number, number]}
 */
const OLDEST_TO_BUILD = [22, 12];

/**
 * @param {string} version such as "v22.12.0"
 * @param {readonly [number, number]} oldest major and minor
 */
function isAtLeast(version, [oldestMajor, oldestMinor]) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

export function checkSystemNode() {
  if (isAtLeast(process.version, OLDEST_TO_START)) return;
  throw new Stop(
    `This is Node ${process.version}; install Node ${OLDEST_TO_START[0]} or newer and run the command again.`,
  );
}

/** The Node that the lock file installs, where its platform has one. */
function packagedNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return join(ROOT, 'node_modules', 'node', 'bin', name);
}

/** Whether the system's own Node can build the site where the packaged one cannot be installed. */
export function systemNodeServes() {
  return isAtLeast(process.version, OLDEST_TO_BUILD);
}

/**
 * The path of a Node that can build the site: the packaged one if it runs, else this one.
 * @returns {string}
 */
export function buildNode() {
  chosen ??= chooseNode();
  return chosen;
}

/** @type {string | undefined} */
let chosen;

function chooseNode() {
  const packaged = packagedNode();
  if (existsSync(packaged) && spawnSync(packaged, ['--version']).status === 0) return packaged;
  if (systemNodeServes()) return process.execPath;
  throw new Stop(
    `The packaged Node does not run on this machine, and its own Node ${process.version} is too old: install Node ${OLDEST_TO_BUILD.join('.')} or newer.`,
  );
}

/** Whether that Node runs TypeScript as it is written. */
export function runsTypeScript() {
  const { stdout } = spawnSync(buildNode(), ['-p', 'process.features.typescript'], {
    encoding: 'utf8',
  });
  return stdout.trim() === 'strip';
}
