// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `search-en.dZ4KOC0r.js` in a page, by what it holds. */
const STAMP = /(\/_astro\/[\w.~-]+)\.[\w-]{8}(?=\.\w+\b)/g;

/**
 * What of a built file can matter to a test. A page names files by what they hold; those that it asked for
 * are known by themselves, and a change of the others, such as the index for the search, is none of the page.
 * @param {string} file
 * @param {Buffer} content
 */
function meaningOf(file, content) {
  return file.endsWith('.html') ? content.toString('utf8').replace(STAMP, '$1') : content;
}

/**
 * A word that changes when a file of the built site comes, goes, or means something else.
 * @param {string} site its folder
 * @param {string} file path in it
 */
export function digestOfFile(site, file) {
  const path = join(site, file);
  const content = existsSync(path) ? meaningOf(file, readFileSync(path)) : '';
  return createHash('sha256').update(content).digest('hex');
}
