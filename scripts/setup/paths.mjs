// @ts-check
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

/** What scripts keep between runs; not committed. */
export const CACHE = join(ROOT, '.cache');

/** The built site: dist/, or the folder that `npm test` builds for itself beside it. */
export const DIST = join(ROOT, process.env['DIST'] ?? 'dist');

/**
 * The script that a package offers as a command, for `node <script>`: works on every platform,
 * where the links of node_modules/.bin do not.
 * @param {string} name of the package
 * @param {string} [command] where it differs from the package's name
 * @param {string} [root] folder into which it is installed
 */
export function commandOf(name, command = name, root = ROOT) {
  const file = join(root, 'node_modules', name, 'package.json');
  const { bin } = JSON.parse(readFileSync(file, 'utf8'));
  const script = typeof bin === 'string' ? bin : bin?.[command];
  if (typeof script !== 'string') throw new Error(`${file} offers no command "${command}".`);
  return join(dirname(file), script);
}
