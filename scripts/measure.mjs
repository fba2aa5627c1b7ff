// @ts-check
/** What pages weigh and how they score: `npm run measure`; `--threshold`: a million rows. */
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
  const name = process.argv.includes('--threshold') ? 'threshold.ts' : 'main.ts';
  return node([join(ROOT, 'scripts', 'measure', name), ...process.argv.slice(2)]);
});
