// @ts-check
import { node } from './setup/child.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { commandOf } from './setup/paths.mjs';
import { run } from './setup/say.mjs';

await run(async () => {
  ensureInstalled();
  return node([commandOf('astro'), 'dev', ...process.argv.slice(2)]);
});
