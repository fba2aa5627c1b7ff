// @ts-check
/** The edition that opens from a folder, without a server: `npm run build:zip`. */
import { join } from 'node:path';
import { node } from './setup/child.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { ROOT } from './setup/paths.mjs';
import { run } from './setup/say.mjs';
import { ensureBuilt } from './site/build.mjs';

await run(async () => {
  ensureInstalled();
  await ensureBuilt();
  return node([join(ROOT, 'scripts', 'zip', 'main.ts')]);
});
