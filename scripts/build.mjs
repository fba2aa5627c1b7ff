// @ts-check
import { ensureInstalled } from './setup/install.mjs';
import { run } from './setup/say.mjs';
import { build } from './site/build.mjs';

await run(async () => {
  ensureInstalled();
  await build();
});
