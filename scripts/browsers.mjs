// @ts-check
/** The core flows in Firefox, WebKit and Chromium: `npm run test:browsers`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runSteps, summarise } from './check/runner.mjs';
import { browsersStep } from './check/steps.mjs';
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { CACHE } from './setup/paths.mjs';
import { run, Stop } from './setup/say.mjs';
import { ensureBuilt } from './site/build.mjs';

await run(async () => {
  const started = Date.now();
  ensureInstalled();
  mkdirSync(join(CACHE, 'reports'), { recursive: true });
  const browsers = ensureBrowsers();
  if (browsers === null) {
    throw new Stop(
      `Firefox, WebKitGTK's driver (webkit2gtk-driver) or xvfb-run is missing: install them, or run this as root on Debian, where it installs itself.`,
    );
  }
  await ensureBuilt();
  const results = await runSteps([browsersStep(browsers, ensureChromium(), true)]);
  summarise(results, [], (Date.now() - started) / 1000);
  return results.every(({ outcome }) => outcome === 'passed') ? 0 : 1;
});
