// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Everything that a build reads. */
const SOURCES = [
  'astro.config.mjs',
  'content',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
];
const SETTINGS = ['SITE_URL', 'BASE_PATH', 'OFFLINE'];
/** Tests change nothing in what is built; editors leave hidden files behind. */
const IGNORED = /(^|\/)\.|\.test\.[jt]sx?$/;

/**
 * @param {string} path
 * @returns {string[]} files, in a fixed order
 */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .filter((name) => !IGNORED.test(name))
    .flatMap((name) => filesUnder(join(path, name)));
}

/**
 * A word that changes when anything changes that the build depends on: a word of a lesson, a
 * source, the lock file or a setting.
 * @param {string} root folder of the project
 * @param {Record<string, string | undefined>} env
 */
export function fingerprint(root, env) {
  const hash = createHash('sha256');
  for (const name of SETTINGS) hash.update(`${name}=${env[name] ?? ''}\0`);
  for (const source of SOURCES) {
    for (const file of filesUnder(join(root, source))) {
      hash.update(`${relative(root, file).split(sep).join('/')}\0`);
      hash.update(readFileSync(file));
      hash.update('\0');
    }
  }
  return hash.digest('hex');
}
