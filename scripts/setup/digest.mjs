// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * @param {string} path
 * @param {RegExp} ignored
 * @returns {string[]} files, in a fixed order
 */
function filesUnder(path, ignored) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .filter((name) => !ignored.test(name))
    .flatMap((name) => filesUnder(join(path, name), ignored));
}

/**
 * A word that changes with any of the files, their names, or the words.
 * @param {string} root
 * @param {readonly string[]} paths files and folders in it
 * @param {RegExp} ignored names of files and folders that do not count
 * @param {readonly string[]} [words]
 */
export function digestOf(root, paths, ignored, words = []) {
  const hash = createHash('sha256');
  for (const word of words) hash.update(`${word}\0`);
  for (const path of paths) {
    for (const file of filesUnder(join(root, path), ignored)) {
      hash.update(`${relative(root, file).split(sep).join('/')}\0`);
      hash.update(readFileSync(file));
      hash.update('\0');
    }
  }
  return hash.digest('hex');
}
