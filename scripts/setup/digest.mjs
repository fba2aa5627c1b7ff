// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} root
 * @param {string} path in it, "/" between its parts
 * @param {RegExp} ignored
 * @returns {string[]} paths of files, in a fixed order
 */
function filesUnder(root, path, ignored) {
  const place = join(root, path);
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [path];
  return readdirSync(place)
    .sort()
    .map((name) => (path === '' ? name : `${path}/${name}`))
    .filter((inner) => !ignored.test(inner))
    .flatMap((inner) => filesUnder(root, inner, ignored));
}

/**
 * A word that changes with any of the files, their names, or the words.
 * @param {string} root
 * @param {readonly string[]} paths files and folders in it; "" is the whole
 * @param {RegExp} ignored paths of files and folders that do not count
 * @param {readonly string[]} [words]
 */
export function digestOf(root, paths, ignored, words = []) {
  const hash = createHash('sha256');
  for (const word of words) hash.update(`${word}\0`);
  for (const path of paths) {
    for (const file of filesUnder(root, path, ignored)) {
      hash.update(`${file}\0`);
      hash.update(readFileSync(join(root, file)));
      hash.update('\0');
    }
  }
  return hash.digest('hex');
}
