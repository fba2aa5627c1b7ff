// @ts-check
/**
 * Trains what the two labs of digits store: `npm run train:digits`. All of it takes ten minutes of one
 * core; `-- sums 50 200` or `-- field` does a part and keeps the rest.
 */
import { join } from 'node:path';
import { node } from './setup/child.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { ROOT } from './setup/paths.mjs';
import { run } from './setup/say.mjs';

await run(async () => {
  ensureInstalled();
  return node([join(ROOT, 'scripts', 'train', 'digits.ts'), ...process.argv.slice(2)]);
});
