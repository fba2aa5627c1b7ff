// @ts-check
/** Builds the site: `npm run build`; with --if-changed only where something has changed. */
import { ensureInstalled } from './setup/install.mjs';
import { run } from './setup/say.mjs';
import { build, ensureBuilt } from './site/build.mjs';

await run(async () => {
  ensureInstalled();
  await (process.argv.includes('--if-changed') ? ensureBuilt : build)();
});
