// @ts-check
/** What pages weigh and how they score: `npm run measure`. */
import { join } from 'node:path';
import { node } from './setup/child.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { ROOT } from './setup/paths.mjs';
import { run } from './setup/say.mjs';
import { ensureBuilt } from './site/build.mjs';

await run(async () => {
  ensureInstalled();
  ensureChromium();
  await ensureBuilt();
  return node([join(ROOT, 'scripts', 'measure', 'main.ts'), ...process.argv.slice(2)]);
});
