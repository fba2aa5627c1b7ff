// @ts-check
/**
 * What pages weigh and how they score: `npm run measure`; `--threshold`: a million
 * rows; `--workbench`: a table of 50,000; `--search`: what a query downloads and how long it takes;
 * `--offline`: the course on a device.
 */
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
  const special = ['threshold', 'workbench', 'search', 'offline'].find((one) =>
    process.argv.includes(`--${one}`),
  );
  const name = `${special ?? 'main'}.ts`;
  return node([join(ROOT, 'scripts', 'measure', name), ...process.argv.slice(2)]);
});
