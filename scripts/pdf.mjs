// @ts-check
/**
 * Makes a PDF of the course in each language with the test browser: `npm run build:pdf`. The site that
 * is in dist/ links them, and so does every later build of the same state of the project.
 */
import { join } from 'node:path';
import { node } from './setup/child.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { ensureKoreanFont } from './setup/fonts.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { ROOT } from './setup/paths.mjs';
import { run, Stop } from './setup/say.mjs';
import { ensureBuilt } from './site/build.mjs';

await run(async () => {
  ensureInstalled();
  ensureChromium();
  if (!ensureKoreanFont()) {
    throw new Stop('No font here has Korean letters, which the PDF would lack: install one.');
  }
  await ensureBuilt();
  return node([join(ROOT, 'scripts', 'pdf', 'main.ts')]);
});
